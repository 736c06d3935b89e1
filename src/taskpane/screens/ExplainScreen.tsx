import { Tab, TabList, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import { GROUP_KINDS, type GroupKind } from "../../domain/model/groupKinds";
import { useMessages } from "../messages";
import { ExplainedRows } from "../parts/ExplainedRows";
import { GroupExplanationBox } from "../parts/GroupExplanationBox";
import { Screen } from "../parts/Screen";
import { canLeave, type ScreenProps } from "./screenProps";

const SUBJECTS = ["row", ...GROUP_KINDS] as const;

/** 得分依据: how the figures of a task, a department, a person or a leader came about. */
export function ExplainScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { explainer } = state;
  return (
    <Screen
      title={say("explain.title")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {explainer && (
        <Subjects
          // Another row is selected: begin there.
          key={`${explainer.sheetName} ${explainer.activeRow}`}
          explainer={explainer}
          control={control}
        />
      )}
    </Screen>
  );
}

function Subjects(props: {
  readonly explainer: LedgerExplainer;
  readonly control: ScreenProps["control"];
}) {
  const { say } = useMessages();
  const { explainer, control } = props;
  const [subject, setSubject] = useState<"row" | GroupKind>("row");
  const [position, setPosition] = useState(explainer.activeRow ?? 0);
  return (
    <>
      <Text>{say("ledger.name", { sheet: explainer.sheetName })}</Text>
      <TabList
        size="small"
        aria-label={say("explain.tab")}
        selectedValue={subject}
        onTabSelect={(_event, data) => setSubject(data.value as "row" | GroupKind)}
      >
        {SUBJECTS.map((one) => (
          <Tab key={one} value={one}>
            {say(`explain.tab.${one}`)}
          </Tab>
        ))}
      </TabList>
      {subject === "row" ? (
        <ExplainedRows
          explainer={explainer}
          position={position}
          onMove={setPosition}
          onPickSelected={control.explainSelected}
          onGoTo={control.goToCell}
        />
      ) : (
        <GroupExplanationBox
          key={subject}
          explainer={explainer}
          kind={subject}
          onShowRow={(row) => {
            setPosition(row);
            setSubject("row");
          }}
        />
      )}
    </>
  );
}
