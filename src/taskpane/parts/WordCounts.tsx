import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages";
import { WRAPPED_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...WRAPPED_LIST,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Words with how many rows have each, in a line that wraps; nothing where there are none. */
export function WordCounts(props: {
  readonly label: string;
  readonly counts: readonly { readonly word: string; readonly count: number }[];
}) {
  const styles = useStyles();
  const { say } = useMessages();
  if (props.counts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.counts.map(({ word, count }) => (
        <li key={word}>{say("status.count", { status: word, count })}</li>
      ))}
    </ul>
  );
}
