import { Button, Field, makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../domain/model/area";
import type { Finding } from "../../domain/model/finding";
import { describeFinding } from "../../i18n/describeFinding";
import { useMessages } from "../messages";
import { CopyFindings } from "../parts/CopyFindings";
import { FindingList } from "../parts/FindingList";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { groupFindings } from "../view/groupFindings";
import { canLeave, type ScreenProps } from "./screenProps";

// A search field is wider than a narrow pane unless it may shrink.
const useStyles = makeStyles({ filter: { minWidth: 0, width: "100%", boxSizing: "border-box" } });

/** 检查: what is wrong, gravest first; each finding leads to its cell. */
export function CheckScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { findings } = state;
  return (
    <Screen
      title={say("action.check")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {findings?.length === 0 && <Text role="status">{say("check.none")}</Text>}
      {findings !== undefined && findings.length > 0 && (
        <Findings findings={findings} onGoTo={control.goToCell} />
      )}
      {state.busy === undefined && (
        <div>
          <Button onClick={() => control.open("check")}>{say("check.again")}</Button>
        </div>
      )}
    </Screen>
  );
}

function Findings(props: {
  readonly findings: readonly Finding[];
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const [filter, setFilter] = useState("");
  const sentenceOf = (finding: Finding): string => describeFinding(language, finding);
  const groups = groupFindings(props.findings, filter, sentenceOf);
  return (
    <>
      <Text role="status">{say("check.found", { count: props.findings.length })}</Text>
      <Field label={say("check.filter")}>
        <SearchBox
          className={styles.filter}
          input={{ className: styles.filter }}
          placeholder={say("check.filterHint")}
          value={filter}
          onChange={(_event, data) => setFilter(data.value)}
        />
      </Field>
      {groups.length === 0 && <Text>{say("check.noMatch")}</Text>}
      {groups.map(({ severity, findings }) => (
        <Section
          key={severity}
          title={say(`check.severity.${severity}`, { count: findings.length })}
        >
          <FindingList findings={findings} onGoTo={props.onGoTo} />
        </Section>
      ))}
      <CopyFindings lines={props.findings.map(sentenceOf)} />
    </>
  );
}
