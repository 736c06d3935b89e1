import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { LedgerStep } from "../../domain/snapshots/ledgersOfYear";
import { useMessages } from "../messages";
import type { ShownStep } from "../view/ledgerSteps";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalM,
  },
  line: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, marginTop: "1px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  state: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "auto" },
});

/** The year's ledgers, one a line: how far it is in words, and the button that closes or reopens it. */
export function LedgerStepList(props: {
  readonly steps: readonly ShownStep[];
  readonly canAct: boolean;
  readonly onAct: (step: LedgerStep) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <ul className={styles.list} aria-label={say("ledgers.list")}>
      {props.steps.map(({ id, name, state, step, isNext }) => {
        const isDone = step?.state === "done";
        const verb = say(isDone ? "ledgers.reopen" : "ledgers.close");
        return (
          <li key={id} className={styles.line}>
            <span className={isDone ? `${styles.icon} ${styles.done}` : styles.icon}>
              {isDone ? <CheckmarkCircleFilled /> : <CircleRegular />}
            </span>
            <div className={styles.words}>
              <span className={styles.name}>
                <Text weight="semibold">{name}</Text>
                {isNext && (
                  <Badge appearance="tint" color="brand">
                    {say("home.next")}
                  </Badge>
                )}
              </span>
              <Caption1 className={styles.state}>{state}</Caption1>
            </div>
            {step && step.state !== "open" && (
              <Button
                size="small"
                className={styles.button}
                appearance={isNext ? "primary" : "secondary"}
                aria-label={say("ledgers.verbOf", { verb, name })}
                disabledFocusable={!props.canAct}
                onClick={() => props.onAct(step)}
              >
                {verb}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
