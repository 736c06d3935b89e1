import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DeadlineDoubtLine } from "../../actions/types";
import type { DaySerial } from "../../domain/calendar/daySerial";
import type { CellRef } from "../../domain/model/area";
import { describeCell } from "../../i18n/describeFinding";
import { describeDate } from "../../i18n/describeValue";
import { useMessages } from "../messages";
import { DayInput } from "./DayInput";
import { LinkButton } from "./LinkButton";
import { Section } from "./Section";
import { ShowMore } from "./ShowMore";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalM,
  },
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    borderLeft: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  day: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink },
});

/** Deadlines that somebody should look at: what is written, what was assumed, and the day, which can be changed. */
export function DeadlineDoubts(props: {
  readonly doubts: readonly DeadlineDoubtLine[];
  readonly onGoTo: (at: CellRef) => void;
  /** A day for the deadline in a 0-based row of the sheet; null for none. */
  readonly onSet: (rowIndex: number, day: DaySerial | null) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { doubts } = props;
  if (doubts.length === 0) return null;
  const title = say("structure.deadlineDoubts", { count: doubts.length });
  return (
    <Section title={title}>
      <Text>{say("structure.deadlineDoubtsHint")}</Text>
      <ShowMore items={doubts}>
        {(shown) => (
          <ul className={styles.list} aria-label={title}>
            {shown.map((doubt) => (
              <DoubtItem key={doubt.at.rowIndex} {...props} doubt={doubt} />
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

function DoubtItem(props: {
  readonly doubt: DeadlineDoubtLine;
  readonly onGoTo: (at: CellRef) => void;
  readonly onSet: (rowIndex: number, day: DaySerial | null) => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { at, written, sentence, proposed, inForce } = props.doubt;
  const cell = describeCell(at);
  const use =
    proposed === undefined || proposed === inForce
      ? undefined
      : say("structure.doubtUse", { date: describeDate(language, proposed) });
  return (
    <li className={styles.line}>
      <LinkButton className={styles.cell} onClick={() => props.onGoTo(at)}>
        {say("structure.doubtCell", { cell, written })}
      </LinkButton>
      <Caption1>{sentence}</Caption1>
      <div className={styles.day}>
        <DayInput
          // A day set elsewhere replaces what stands in the field.
          key={inForce ?? "none"}
          label={say("structure.doubtDay", { cell })}
          day={inForce}
          onChange={(day) => props.onSet(at.rowIndex, day)}
        />
        {use !== undefined && (
          <Button
            size="small"
            aria-label={`${cell} ${use}`}
            onClick={() => props.onSet(at.rowIndex, proposed ?? null)}
          >
            {use}
          </Button>
        )}
      </div>
    </li>
  );
}
