import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    // Over several lines the mark of a list item belongs to the first.
    verticalAlign: "top",
    padding: 0,
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** A button that reads like the text around it: lists of thousands need something lighter than Fluent's. */
export function LinkButton(props: {
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, props.className)}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
