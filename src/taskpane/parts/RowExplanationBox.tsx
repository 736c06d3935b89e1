import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExplainableRow, LedgerExplainer } from "../../actions/explain/explainerOf";
import { parseIsoDate } from "../../domain/calendar/daySerial";
import {
  describeExplained,
  describeExplanation,
  explanationText,
} from "../../i18n/describeExplanation";
import { describeDate } from "../../i18n/describeValue";
import { useMessages } from "../messages";
import { CopyText } from "./CopyText";
import { LinkButton } from "./LinkButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere" },
  assumption: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
});

/** Every figure of one row with the sentences that lead to it; 若于…完成 recomputes it without writing. */
export function RowExplanationBox(props: {
  readonly explainer: LedgerExplainer;
  /** Its place in the explainer's rows. */
  readonly position: number;
  readonly row: ExplainableRow;
  readonly onGoTo: () => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { explainer, position, row, onGoTo } = props;
  const [dateText, setDateText] = useState("");
  const completed = parseIsoDate(dateText);
  const explanation =
    completed === undefined
      ? explainer.explain(position)
      : explainer.ifCompletedOn(position, completed);
  if (explanation === undefined) return null;
  const name = { ...row, rowNumber: row.rowIndex + 1 };
  const asOf = describeDate(language, explanation.asOf);
  const asOfLine =
    completed === undefined
      ? say("explain.part.asOf", { asOf })
      : say("explain.ifResult", { completed: describeDate(language, completed), asOf });
  const text = explanationText(language, name, explanation, asOfLine);
  return (
    <>
      <LinkButton className={styles.name} onClick={onGoTo}>
        {describeExplained(language, name)}
      </LinkButton>
      <div className={styles.assumption}>
        <Field label={say("explain.if")}>
          <Input
            type="date"
            value={dateText}
            onChange={(_event, data) => setDateText(data.value)}
          />
        </Field>
        {completed !== undefined && (
          <Button onClick={() => setDateText("")}>{say("explain.ifClear")}</Button>
        )}
      </div>
      <Text role="status">{asOfLine}</Text>
      {describeExplanation(language, explanation).map(({ title, lines }) => (
        <Section key={title} title={title}>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line} className={styles.line}>
                {line}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <CopyText
        button={say("explain.copy")}
        copied={say("explain.copied")}
        label={say("explain.text")}
        text={text}
      />
    </>
  );
}
