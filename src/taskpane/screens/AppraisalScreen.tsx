import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { RankingReport } from "../../actions/ranking";
import type { ActionReport } from "../../actions/types";
import { RANKING_KINDS } from "../../domain/ranking/rankingColumns";
import { useMessages } from "../messages";
import { ChangeList } from "../parts/ChangeList";
import { NoticeList } from "../parts/NoticeList";
import { RaterFields, raterCountsOf, type RaterTexts } from "../parts/RaterFields";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { canLeave, type ScreenProps } from "./screenProps";

/** 测评 and 分类排位: the sheets that would be made, each with the button that makes them. */
export function AppraisalScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { appraisal, ranking } = state;
  const [texts, setTexts] = useState<RaterTexts>({});
  const isReady = state.busy === undefined;
  const raters = appraisal && raterCountsOf(appraisal.raters, texts);
  return (
    <Screen
      title={say("appraisal.title")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {appraisal && (
        <Section level={2} title={say("action.appraisal")}>
          <Text>{say("appraisal.intro")}</Text>
          <RaterFields raters={appraisal.raters} onChange={setTexts} />
          <Overwritten report={appraisal} control={control} />
          <NoticeList notices={appraisal.notices} />
          {appraisal.changes > 0 && (
            <MakeButton
              label={say("appraisal.run")}
              enabled={isReady && raters !== undefined}
              onMake={() => raters && control.runAppraisal(raters)}
            />
          )}
        </Section>
      )}
      {ranking && (
        <Section level={2} title={say("action.ranking")}>
          <Text>{say("ranking.intro")}</Text>
          <WhomToRank
            ranking={ranking}
            enabled={isReady}
            onChange={(kind) => control.chooseRanking(kind)}
          />
          <Overwritten report={ranking} control={control} />
          <NoticeList notices={ranking.notices} />
          {ranking.changes > 0 && (
            <MakeButton label={say("ranking.run")} enabled={isReady} onMake={control.runRanking} />
          )}
        </Section>
      )}
    </Screen>
  );
}

/** Formulas that were typed over and come back. */
function Overwritten(props: {
  readonly report: Pick<ActionReport, "typedChanges">;
  readonly control: ScreenProps["control"];
}) {
  const { say } = useMessages();
  const { typedChanges } = props.report;
  if (typedChanges.length === 0) return null;
  return (
    <Section level={3} title={say("score.overwritten")}>
      <ChangeList level={4} changes={typedChanges} onGoTo={props.control.goToCell} />
    </Section>
  );
}

/** Two sheets can be made here and neither comes before the other: both buttons are plain, 返回 leaves. */
function MakeButton(props: {
  readonly label: string;
  readonly enabled: boolean;
  readonly onMake: () => void;
}) {
  return (
    <div>
      <Button disabledFocusable={!props.enabled} onClick={props.onMake}>
        {props.label}
      </Button>
    </div>
  );
}

function WhomToRank(props: {
  readonly ranking: RankingReport;
  readonly enabled: boolean;
  readonly onChange: (kind: RankingReport["kind"]) => void;
}) {
  const { say } = useMessages();
  return (
    <Field label={say("ranking.whom")}>
      <RadioGroup
        layout="horizontal"
        value={props.ranking.kind}
        disabled={!props.enabled}
        onChange={(_event, { value }) => {
          const kind = RANKING_KINDS.find((candidate) => candidate === value);
          if (kind) props.onChange(kind);
        }}
      >
        {RANKING_KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={say(`ranking.whom.${kind}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
