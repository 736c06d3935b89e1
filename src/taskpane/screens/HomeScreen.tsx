import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ActionId, LedgerOverview } from "../../actions/types";
import { useMessages, type Messages } from "../messages";
import { ActionGrid } from "../parts/ActionGrid";
import { AsOfBox } from "../parts/AsOfBox";
import { DepartmentBox } from "../parts/DepartmentBox";
import { DueBox } from "../parts/DueBox";
import { LedgerSteps } from "../parts/LedgerSteps";
import { LedgerStepSummary } from "../parts/LedgerStepSummary";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { WordCounts } from "../parts/WordCounts";
import { shownSteps } from "../view/ledgerSteps";
import { nextStep } from "../view/nextStep";
import type { ScreenProps } from "./screenProps";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // What is used now and then takes one line, not three: 操作 stays in view.
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * What the active sheet is, by which day it is judged and how far it has come; the actions with the next one;
 * what falls due and whom to call, where the year's four ledgers stand, how far each department is.
 */
export function HomeScreen({ state, control }: ScreenProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { overview } = state;
  const next = overview && nextStep(overview, state.checkedTables);
  return (
    <div className={styles.screen}>
      <Section
        level={2}
        title={say("home.sheet")}
        action={
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={say("common.refresh")}
            title={say("common.refresh")}
            onClick={() => control.open("home")}
          />
        }
      >
        {overview && <SheetState {...{ overview, state, control }} />}
      </Section>
      <Section level={2} title={say("home.actions")}>
        <ActionGrid
          next={next}
          isCompact={overview?.ledger !== undefined}
          hintOf={(action) => actionHint(messages, overview, action)}
          onOpen={control.open}
        />
      </Section>
      {overview?.ledger && (
        <>
          <DueBox ledger={overview.ledger} onGoTo={control.goToCell} />
          <LedgerStepSummary view={overview.ledger.ledgers} />
          <DepartmentBox ledger={overview.ledger} />
        </>
      )}
    </div>
  );
}

function SheetState({
  overview,
  state,
  control,
}: ScreenProps & { readonly overview: LedgerOverview }) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { ledger, ledgerElsewhere } = overview;
  return (
    <>
      <Text>{sheetSentence(messages, overview)}</Text>
      {ledgerElsewhere && (
        <Text>{say("home.elsewhere", { sheet: ledgerElsewhere.sheetName })}</Text>
      )}
      {overview.isProtected && <Text>{say("home.protected")}</Text>}
      {overview.isFiltered && <Text>{say("home.filtered")}</Text>}
      {ledger && (
        <>
          <AsOfBox
            key={`${ledger.tableName} ${ledger.asOf.date}`}
            asOf={ledger.asOf}
            canChange={state.busy === undefined}
            onChange={control.changeAsOf}
          />
          <LedgerSteps ledger={ledger} />
          <LightCounts counts={ledger.lightCounts} />
          <WordCounts label={say("home.statuses")} counts={ledger.statusCounts} />
          <div className={styles.more}>
            {ledger.isScored && (
              <Button
                size="small"
                title={say("explain.hint")}
                onClick={() => control.open("explain")}
              >
                {say("explain.title")}
              </Button>
            )}
            <Button size="small" title={say("roster.hint")} onClick={() => control.open("roster")}>
              {say("roster.title")}
            </Button>
            <Button
              size="small"
              title={say("appraisal.hint")}
              onClick={() => control.open("appraisal")}
            >
              {say("appraisal.title")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function sheetSentence({ say }: Messages, overview: LedgerOverview): string {
  const { sheetName: sheet, ledger, candidate } = overview;
  if (ledger) return say("home.isLedger", { sheet, count: ledger.recordCount });
  if (!candidate) return say("home.noTable", { sheet });
  return say("home.isCandidate", { sheet, count: candidate.rowCount, address: candidate.address });
}

/** What an action does; for 四账 the ledger that is to be done next, for 恢复 what would be taken back. */
function actionHint(
  messages: Messages,
  overview: LedgerOverview | undefined,
  action: ActionId
): string {
  const { say } = messages;
  const due = overview?.ledger && shownSteps(overview.ledger.ledgers, messages);
  const next = due?.find(({ isNext }) => isNext);
  if (action === "restore" && overview) return restoreHint(messages, overview);
  if (action === "ledgers" && next)
    return say("home.nextLedger", { name: next.name, state: next.state });
  return say(`action.${action}.hint`);
}

function restoreHint({ say }: Messages, { restorePoints }: LedgerOverview): string {
  const last = restorePoints[0];
  if (!last) return say("home.noRestorePoints");
  return say("home.restorePoints", {
    count: restorePoints.length,
    action: say(`action.${last.action}`),
  });
}
