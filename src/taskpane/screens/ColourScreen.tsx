import { Checkbox, Text } from "@fluentui/react-components";
import type { ColourProposal } from "../../actions/types";
import { useMessages } from "../messages";
import { ChangeList } from "../parts/ChangeList";
import { ConfirmBar } from "../parts/ConfirmBar";
import { NoticeList } from "../parts/NoticeList";
import { OfferBox } from "../parts/OfferBox";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { StatusCounts } from "../parts/StatusCounts";
import { canLeave, type ScreenProps } from "./screenProps";

/** 标色: how many rows would get which status, the choices, and the button that does it. */
export function ColourScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { colour, colourChoices: choices } = state;
  const back = (): void => control.open("home");
  return (
    <Screen title={say("action.colour")} canLeave={canLeave(state)} onBack={back}>
      {colour && (
        <>
          <Text>{say("ledger.name", { sheet: colour.sheetName })}</Text>
          <Forecast colour={colour} withOffers={choices.readCompletion} />
          <Checkbox
            label={say("colour.wholeRow")}
            checked={choices.wholeRow}
            onChange={(_event, data) =>
              control.chooseColour({ ...choices, wholeRow: data.checked === true })
            }
          />
          <OfferBox
            label={say("colour.readCompletion")}
            offers={colour.completionOffers}
            checked={choices.readCompletion}
            onChange={(readCompletion) => control.chooseColour({ ...choices, readCompletion })}
            onGoTo={control.goToCell}
          />
          {colour.overwritten.length > 0 && (
            <Section title={say("score.overwritten")}>
              <ChangeList level={4} changes={colour.overwritten} onGoTo={control.goToCell} />
            </Section>
          )}
          <Text>{say("colour.noPainting")}</Text>
          <NoticeList notices={colour.notices} />
          <ConfirmBar
            label={say("colour.run")}
            enabled={state.busy === undefined}
            canLeave={canLeave(state)}
            onConfirm={control.runColour}
            onCancel={back}
          />
        </>
      )}
    </Screen>
  );
}

function Forecast(props: { readonly colour: ColourProposal; readonly withOffers: boolean }) {
  const { say } = useMessages();
  const { colour, withOffers } = props;
  const counts = withOffers ? colour.statusCountsWithOffers : colour.statusCounts;
  const { overdue } = counts;
  return (
    <Section title={say("colour.counts")}>
      <Text weight="semibold">
        {overdue === 0
          ? say("colour.previewNone")
          : say("colour.preview", {
              overdue,
              // Offers only ever fill rows that reported something, so the silent ones stay.
              unreported: Math.min(overdue, colour.overdueUnreported),
            })}
      </Text>
      <StatusCounts counts={counts} />
    </Section>
  );
}
