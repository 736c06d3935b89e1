import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { RankingReport } from "../../actions/ranking";
import { RANKING_KINDS } from "../../domain/ranking/rankingColumns";
import { useMessages } from "../messages";
import { NoticeList } from "../parts/NoticeList";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { canLeave, type ScreenProps } from "./screenProps";

/** 测评 and 分类排位: the sheets that would be made, each with the button that makes them. */
export function AppraisalScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { appraisal, ranking } = state;
  const isReady = state.busy === undefined;
  return (
    <Screen
      title={say("appraisal.title")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {appraisal && (
        <Section level={2} title={say("action.appraisal")}>
          <Text>{say("appraisal.intro")}</Text>
          <NoticeList notices={appraisal.notices} />
          {appraisal.changes > 0 && (
            <MakeButton
              label={say("appraisal.run")}
              enabled={isReady}
              onMake={control.runAppraisal}
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
          <NoticeList notices={ranking.notices} />
          {ranking.changes > 0 && (
            <MakeButton label={say("ranking.run")} enabled={isReady} onMake={control.runRanking} />
          )}
        </Section>
      )}
    </Screen>
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
