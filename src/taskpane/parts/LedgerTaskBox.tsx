import { Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerTask, LedgerTaskReport } from "../../actions/ledgerTask";
import type { CellRef } from "../../domain/model/area";
import type { MessageId } from "../../i18n/catalogue";
import { describeFinding } from "../../i18n/describeFinding";
import { useMessages } from "../messages";
import { shownFindings } from "../view/findingsView";
import { occasionMessage } from "../view/ledgerSteps";
import { ComparisonList } from "./ComparisonList";
import { ConfirmBar } from "./ConfirmBar";
import { FindingList } from "./FindingList";
import { NoticeList } from "./NoticeList";
import { Section } from "./Section";

/** What stands against freezing can be overridden in these; others take the ledger as it is. */
const CAN_FORCE: ReadonlySet<LedgerTask["kind"]> = new Set(["freeze", "settle"]);

/** Tasks that leave no record of who did them. */
const ASKS_NOTHING: ReadonlySet<LedgerTask["kind"]> = new Set(["compare", "newYear"]);

/** What a task would write, what stands against it, who does it and why, and the button that does it. */
export function LedgerTaskBox(props: {
  readonly task: LedgerTask;
  /** What the task would do; undefined until it has been read, and for a reopening. */
  readonly preview: LedgerTaskReport | undefined;
  readonly enabled: boolean;
  readonly canLeave: boolean;
  readonly onRun: (task: LedgerTask) => void;
  readonly onCancel: () => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const { task, preview, onCancel } = props;
  const { say } = useMessages();
  const [draft, setDraft] = useState(task);
  const isReopening = task.kind === "reopen";
  const findings = preview?.findings ?? [];
  const needsForce = CAN_FORCE.has(task.kind) && findings.length > 0;
  // 年底交账 may go on without: it then adds the columns that the explanations belong in.
  const missing = missingFor(draft, needsForce);
  const isReady = (preview !== undefined || isReopening) && missing === undefined;
  return (
    <Section title={titleOf(task, say)}>
      {preview && <NoticeList notices={preview.notices} />}
      {preview && "comparison" in preview && <ComparisonList report={preview} />}
      {preview && findings.length > 0 && <Findings report={preview} onGoTo={props.onGoTo} />}
      {needsForce && (
        <Checkbox
          label={say(task.kind === "settle" ? "ledgers.forceSettle" : "ledgers.force")}
          checked={draft.force}
          onChange={(_event, { checked }) => setDraft({ ...draft, force: checked === true })}
        />
      )}
      {task.kind === "settle" && (
        <Checkbox
          label={say("ledgers.carryOver")}
          checked={draft.carryOver}
          onChange={(_event, { checked }) => setDraft({ ...draft, carryOver: checked === true })}
        />
      )}
      {task.kind === "settle" && (
        <Checkbox
          label={say("ledgers.newWorkbook")}
          checked={draft.newWorkbook === true}
          onChange={(_event, { checked }) => setDraft({ ...draft, newWorkbook: checked === true })}
        />
      )}
      {!ASKS_NOTHING.has(task.kind) && <WhoAndWhy draft={draft} onChange={setDraft} />}
      <ConfirmBar
        label={say(`ledgers.run.${task.kind}`)}
        enabled={props.enabled && isReady}
        missing={missing && say(missing)}
        canLeave={props.canLeave}
        onConfirm={() => isReady && props.onRun(draft)}
        onCancel={onCancel}
      />
    </Section>
  );
}

/** What still has to be done before the button works. */
function missingFor(draft: LedgerTask, needsForce: boolean): MessageId | undefined {
  if (draft.kind === "reopen" && draft.note.trim() === "") return "ledgers.missingReason";
  if (draft.kind === "freeze" && needsForce && !draft.force) return "ledgers.missingForce";
  return undefined;
}

function titleOf(
  { kind, occasion }: LedgerTask,
  say: ReturnType<typeof useMessages>["say"]
): string {
  const name = occasion ? say(occasionMessage(occasion)) : "";
  if (kind === "reopen") return say("ledgers.verbOf", { verb: say("ledgers.reopen"), name });
  if (kind === "newYear") return say("ledgers.newYear");
  return kind === "compare" ? say("action.compare") : name;
}

/** What stands against the task, in the order of the sheet, each with its department and task. */
function Findings(props: {
  readonly report: LedgerTaskReport;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const { say, language } = useMessages();
  const { report } = props;
  const { findings } = report;
  const rows = "rows" in report ? report.rows : {};
  const shown = shownFindings({ findings, rows }, (finding) => describeFinding(language, finding));
  return (
    <>
      <Text>{say("ledgers.findings", { count: findings.length })}</Text>
      <FindingList findings={shown} canFix={false} onGoTo={props.onGoTo} />
    </>
  );
}

function WhoAndWhy(props: {
  readonly draft: LedgerTask;
  readonly onChange: (draft: LedgerTask) => void;
}) {
  const { draft, onChange } = props;
  const { say } = useMessages();
  const isReopening = draft.kind === "reopen";
  return (
    <>
      <Field
        label={say(isReopening ? "ledgers.reason" : "ledgers.note")}
        required={isReopening}
        {...(isReopening ? { hint: say("ledgers.reasonHint") } : {})}
      >
        <Input
          value={draft.note}
          onChange={(_event, { value }) => onChange({ ...draft, note: value })}
        />
      </Field>
      <Field label={say("ledgers.by")}>
        <Input
          value={draft.by}
          onChange={(_event, { value }) => onChange({ ...draft, by: value })}
        />
      </Field>
    </>
  );
}
