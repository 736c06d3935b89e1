import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { ACTION_IDS, type LedgerOverview } from "../../actions/types";
import { useMessages, type Messages } from "../messages";
import { ActionButton } from "../parts/ActionButton";
import { AsOfBox } from "../parts/AsOfBox";
import { LedgerSteps } from "../parts/LedgerSteps";
import { OutlookBox } from "../parts/OutlookBox";
import { Section } from "../parts/Section";
import { WordCounts } from "../parts/WordCounts";
import { nextStep } from "../view/nextStep";
import type { ScreenProps } from "./screenProps";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  // What is used now and then takes one line, not three: 操作 stays in view.
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What the active sheet is and how far it has come, by which day, and the five actions. */
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
        <div className={styles.buttons}>
          {ACTION_IDS.map((action) => (
            <ActionButton
              key={action}
              action={action}
              isNext={action === next}
              {...(action === "restore" && overview
                ? { hint: restoreHint(messages, overview) }
                : {})}
              onClick={() => control.open(action)}
            />
          ))}
        </div>
      </Section>
      {overview?.ledger && <OutlookBox ledger={overview.ledger} onGoTo={control.goToCell} />}
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
          <LedgerSteps ledger={ledger} />
          <WordCounts label={say("home.lights")} counts={ledger.lightCounts} />
          <WordCounts label={say("home.statuses")} counts={ledger.statusCounts} />
          <AsOfBox
            key={`${ledger.tableName} ${ledger.asOf.date}`}
            asOf={ledger.asOf}
            canChange={state.busy === undefined}
            onChange={control.changeAsOf}
          />
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

function restoreHint({ say }: Messages, { restorePoints }: LedgerOverview): string {
  const last = restorePoints[0];
  if (!last) return say("home.noRestorePoints");
  return say("home.restorePoints", {
    count: restorePoints.length,
    action: say(`action.${last.action}`),
  });
}
