import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** A list whose entries take several lines each, with a bar at the left that holds an entry together. */
export function BarredList(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={useStyles().list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** One entry of a BarredList. */
export function BarredLine(props: { readonly children: ReactNode }) {
  return <li className={useStyles().line}>{props.children}</li>;
}
