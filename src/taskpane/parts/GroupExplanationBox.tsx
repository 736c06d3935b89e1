import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import type { GroupKind } from "../../domain/model/groupKinds";
import {
  describeGroupExplanation,
  describeSummary,
  groupExplanationText,
  type GroupLine,
} from "../../i18n/describeGroupExplanation";
import { describeExplained } from "../../i18n/describeExplanation";
import { describeDate } from "../../i18n/describeValue";
import { workbookWords } from "../../i18n/workbookWords";
import { useMessages } from "../messages";
import { CopyText } from "./CopyText";
import { LinkButton } from "./LinkButton";
import { Section } from "./Section";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere" },
});

/** Departments, persons or leaders: how one's score came about row by row, and what the results are for. */
export function GroupExplanationBox(props: {
  readonly explainer: LedgerExplainer;
  readonly kind: GroupKind;
  readonly onShowRow: (position: number) => void;
}) {
  const { language, say } = useMessages();
  const { explainer, kind } = props;
  const groups = explainer.groups(kind);
  const [chosen, setChosen] = useState<string>();
  const name = chosen ?? groups[0]?.name;
  if (name === undefined)
    return <Text>{say("explain.noGroups", { kind: say(`explain.tab.${kind}`) })}</Text>;
  const { unrated } = workbookWords(language);
  return (
    <>
      <Field label={say("explain.pickGroup")}>
        <Select value={name} onChange={(_event, data) => setChosen(data.value)}>
          {groups.map((group) => (
            <option key={group.name} value={group.name}>
              {group.total === undefined
                ? `${group.name} ${unrated}`
                : say("explain.groupOption", { name: group.name, score: group.total })}
            </option>
          ))}
        </Select>
      </Field>
      <GroupParts {...props} name={name} />
      <Section title={say("explain.summary")}>
        <Lines
          lines={describeSummary(language, explainer.summary(kind)).map((text) => ({ text }))}
        />
      </Section>
    </>
  );
}

function GroupParts(props: {
  readonly explainer: LedgerExplainer;
  readonly kind: GroupKind;
  readonly name: string;
  readonly onShowRow: (position: number) => void;
}) {
  const { language, say } = useMessages();
  const { explainer, kind, name, onShowRow } = props;
  const explanation = explainer.explainGroup(kind, name);
  if (!explanation) return null;
  const placeName = (position: number): string => {
    const row = explainer.rows[position];
    if (!row) return "";
    return describeExplained(language, { ...row, department: "", rowNumber: row.rowIndex + 1 });
  };
  const parts = describeGroupExplanation(language, explanation, placeName);
  const asOf = say("explain.part.asOf", { asOf: describeDate(language, explainer.asOf) });
  return (
    <>
      <Text>{asOf}</Text>
      {parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Lines lines={lines} onShowRow={onShowRow} />
        </Section>
      ))}
      <CopyText
        button={say("explain.copy")}
        copied={say("explain.copied")}
        label={say("explain.text")}
        text={groupExplanationText(name, asOf, parts)}
      />
    </>
  );
}

function Lines(props: {
  readonly lines: readonly GroupLine[];
  readonly onShowRow?: (position: number) => void;
}) {
  const styles = useStyles();
  const { onShowRow } = props;
  return (
    <ShowMore items={props.lines}>
      {(shown) => (
        <ul className={styles.lines}>
          {shown.map(({ text, position }) => (
            <li key={`${position} ${text}`} className={styles.line}>
              {position === undefined || onShowRow === undefined ? (
                text
              ) : (
                <LinkButton onClick={() => onShowRow(position)}>{text}</LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
