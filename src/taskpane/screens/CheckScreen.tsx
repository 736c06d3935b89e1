import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckReport } from "../../actions/types";
import { describeFinding } from "../../i18n/describeFinding";
import { useMessages } from "../messages";
import { CopyText } from "../parts/CopyText";
import { FindingFilters } from "../parts/FindingFilters";
import { FindingGroups } from "../parts/FindingGroups";
import { FixPanel } from "../parts/FixPanel";
import { Screen } from "../parts/Screen";
import { filterFindings, groupByRule, NO_FILTER, shownFindings } from "../view/findingsView";
import { findingsText } from "../view/findingsText";
import { canLeave, type ScreenProps } from "./screenProps";

/** 检查: what is wrong, by rule, gravest first; each finding leads to its cell and may be mended. */
export function CheckScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { check } = state;
  return (
    <Screen
      title={say("action.check")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {check?.findings.length === 0 && <Text role="status">{say("check.none")}</Text>}
      {check !== undefined && check.findings.length > 0 && (
        <Findings check={check} state={state} control={control} />
      )}
      {check !== undefined && (
        <div>
          <Button disabledFocusable={state.busy !== undefined} onClick={control.checkAgain}>
            {say("check.again")}
          </Button>
        </div>
      )}
    </Screen>
  );
}

function Findings({ check, state, control }: ScreenProps & { readonly check: CheckReport }) {
  const { language, say } = useMessages();
  const [filter, setFilter] = useState(NO_FILTER);
  const all = useMemo(
    () => shownFindings(check, (finding) => describeFinding(language, finding)),
    [check, language]
  );
  const shown = useMemo(() => filterFindings(all, filter), [all, filter]);
  const groups = useMemo(() => groupByRule(shown), [shown]);
  const canRun = state.busy === undefined;
  const { mending } = state;
  const sheet = check.findings[0]?.at.sheetName ?? "";
  return (
    <>
      <Text role="status">
        {shown.length === all.length
          ? say("check.found", { count: all.length })
          : say("check.shown", { shown: shown.length, count: all.length })}
      </Text>
      {mending?.proposal && (
        <FixPanel
          fixes={mending.fixes}
          proposal={mending.proposal}
          canRun={canRun}
          onRun={control.runFixes}
          onDrop={control.dropFixes}
          onGoTo={control.goToCell}
        />
      )}
      <FindingFilters findings={all} filter={filter} onChange={setFilter} />
      {groups.length === 0 && <Text>{say("check.noMatch")}</Text>}
      <FindingGroups
        groups={groups}
        canFix={canRun}
        onGoTo={control.goToCell}
        onFix={control.proposeFixes}
        onRoster={() => control.open("roster")}
      />
      {shown.length > 0 && (
        <CopyText
          button={say("check.copy", { count: shown.length })}
          copied={say("check.copied", { count: shown.length })}
          label={say("check.copyText")}
          text={findingsText(
            say("check.copyTitle", { sheet, count: shown.length }),
            shown,
            say("check.noDepartment")
          )}
        />
      )}
    </>
  );
}
