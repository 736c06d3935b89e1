import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { LedgerState } from "../../actions/types";
import { useMessages } from "../messages";
import { WRAPPED_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...WRAPPED_LIST,
    columnGap: tokens.spacingHorizontalM,
  },
  step: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** How far a ledger has come: made, coloured, scored; each step says so in words too. */
export function LedgerSteps({ ledger }: { readonly ledger: LedgerState }) {
  const styles = useStyles();
  const { say } = useMessages();
  const steps = [
    { words: say("home.step.structure"), isDone: true },
    {
      words: say(ledger.isColoured ? "home.step.colour" : "home.step.colour.open"),
      isDone: ledger.isColoured,
    },
    {
      words: say(ledger.isScored ? "home.step.score" : "home.step.score.open"),
      isDone: ledger.isScored,
    },
  ];
  return (
    <ul className={styles.list} aria-label={say("home.steps")}>
      {steps.map(({ words, isDone }) => (
        <li key={words} className={styles.step}>
          {isDone ? <CheckmarkCircleFilled className={styles.done} /> : <CircleRegular />}
          <Text>{words}</Text>
        </li>
      ))}
    </ul>
  );
}
