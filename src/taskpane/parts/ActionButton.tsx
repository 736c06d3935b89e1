import {
  Badge,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  ArchiveRegular,
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ColorRegular,
  DataBarVerticalRegular,
  TableRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useId } from "react";
import type { ActionId } from "../../actions/types";
import { useMessages } from "../messages";

const ICONS: Readonly<Record<ActionId, FluentIcon>> = {
  structure: TableRegular,
  check: CheckmarkCircleRegular,
  colour: ColorRegular,
  score: DataBarVerticalRegular,
  ledgers: ArchiveRegular,
  restore: ArrowUndoRegular,
};

const useStyles = makeStyles({
  action: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  button: { justifyContent: "flex-start", width: "100%" },
  // Two abreast at 320 px: "Quarter score" has to stand in one line.
  narrow: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  hint: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  badge: { flexShrink: 0 },
  // Two abreast there is no room for the line; it stays the button's description.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A button named by the action, with one line on what it does, below it or as its tip; the next step stands out. */
export function ActionButton(props: {
  readonly action: ActionId;
  readonly isNext: boolean;
  readonly isCompact: boolean;
  readonly hint: string;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const hintId = useId();
  const Icon = ICONS[props.action];
  return (
    <div className={styles.action}>
      <Button
        size={props.isCompact ? "medium" : "large"}
        appearance={props.isNext ? "primary" : "secondary"}
        className={mergeClasses(styles.button, props.isCompact && styles.narrow)}
        icon={<Icon />}
        aria-describedby={hintId}
        {...(props.isCompact ? { title: props.hint } : {})}
        onClick={props.onClick}
      >
        {say(`action.${props.action}`)}
      </Button>
      <Caption1 id={hintId} className={props.isCompact ? styles.unseen : styles.hint}>
        {props.isNext && (
          <Badge className={styles.badge} appearance="tint" color="brand">
            {say("home.next")}
          </Badge>
        )}
        <span>{props.hint}</span>
      </Caption1>
    </div>
  );
}
