import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0 },
});

/** A titled part of a screen, found by its title; `level` is the heading's, 3 below a screen's own name. */
export function Section(props: {
  readonly title: string;
  readonly level?: 2 | 3;
  /** A small button at the right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Subtitle2 as={props.level === 2 ? "h2" : "h3"} id={titleId} className={styles.title}>
          {props.title}
        </Subtitle2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
