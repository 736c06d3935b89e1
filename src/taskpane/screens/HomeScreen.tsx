import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ACTION_IDS, type StructureProposal } from "../../actions/types";
import { describeDate } from "../../i18n/describeValue";
import { useMessages, type Messages } from "../messages";
import { ActionButton } from "../parts/ActionButton";
import { Section } from "../parts/Section";
import type { Overview } from "../state/paneState";
import type { DaySerial } from "../../domain/calendar/daySerial";
import type { ScreenProps } from "./screenProps";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What the active sheet is, the five actions, and what can be taken back. */
export function HomeScreen({ state, control, today }: ScreenProps & { readonly today: DaySerial }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language, say } = messages;
  const { overview } = state;
  return (
    <div className={styles.screen}>
      <Section level={2} title={say("home.sheet")}>
        {overview && <Text>{sheetSentence(messages, overview.structure)}</Text>}
        <Text>{say("home.today", { date: describeDate(language, today) })}</Text>
        {overview && <Text>{restoreSentence(messages, overview)}</Text>}
        <div>
          <Button size="small" onClick={() => control.open("home")}>
            {say("common.refresh")}
          </Button>
        </div>
      </Section>
      <Section level={2} title={say("home.actions")}>
        <div className={styles.buttons}>
          {ACTION_IDS.map((action) => (
            <ActionButton key={action} action={action} onClick={() => control.open(action)} />
          ))}
        </div>
      </Section>
    </div>
  );
}

function sheetSentence({ say }: Messages, structure: StructureProposal | undefined): string {
  if (!structure) return say("home.noTableUnnamed");
  const sheet = structure.sheetName;
  const count = structure.recordCount;
  if (structure.alreadyStructured) return say("home.isLedger", { sheet, count });
  const candidate = structure.candidates[structure.chosen];
  if (!candidate) return say("home.noTable", { sheet });
  return say("home.isCandidate", { sheet, count, address: candidate.address });
}

function restoreSentence({ say }: Messages, overview: Overview): string {
  const { points } = overview.restore;
  const last = points[0];
  if (!last) return say("home.noRestorePoints");
  return say("home.restorePoints", { count: points.length, action: say(`action.${last.action}`) });
}
