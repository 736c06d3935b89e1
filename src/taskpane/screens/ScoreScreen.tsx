import { Text } from "@fluentui/react-components";
import { useMessages } from "../messages";
import { ChangeList } from "../parts/ChangeList";
import { ConfirmBar } from "../parts/ConfirmBar";
import { NoticeList } from "../parts/NoticeList";
import { OfferBox } from "../parts/OfferBox";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { canLeave, type ScreenProps } from "./screenProps";

/** 季度得分: the plan and completion figures that would be filled in first, and the button that scores. */
export function ScoreScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { score, scoreChoices: choices } = state;
  const back = (): void => control.open("home");
  return (
    <Screen title={say("action.score")} canLeave={canLeave(state)} onBack={back}>
      {score && (
        <>
          <Text>{say("ledger.name", { sheet: score.sheetName })}</Text>
          {score.planOffers.length === 0 ? (
            <Text>{say("score.noPlanOffers")}</Text>
          ) : (
            <OfferBox
              label={say("score.backSchedule")}
              offers={score.planOffers}
              checked={choices.backSchedule}
              onChange={(backSchedule) => control.chooseScore({ ...choices, backSchedule })}
              onGoTo={control.goToCell}
            />
          )}
          <OfferBox
            label={say("score.readCompletion")}
            offers={score.completionOffers}
            checked={choices.readCompletion}
            onChange={(readCompletion) => control.chooseScore({ ...choices, readCompletion })}
            onGoTo={control.goToCell}
          />
          {score.overwritten.length > 0 && (
            <Section title={say("score.overwritten")}>
              <ChangeList level={4} changes={score.overwritten} onGoTo={control.goToCell} />
            </Section>
          )}
          <Text>{say("score.formulas")}</Text>
          <NoticeList notices={score.notices} />
          <ConfirmBar
            label={say("score.run")}
            enabled={state.busy === undefined}
            canLeave={canLeave(state)}
            onConfirm={control.runScore}
            onCancel={back}
          />
        </>
      )}
    </Screen>
  );
}
