import { appraisalWords } from "../i18n/appraisalWords";
import { rankingWords } from "../i18n/rankingWords";
import { marksToCheck } from "./appraisal/marksToCheck";
import { outsideLedger } from "./snapshots/outsideLedger";
import { ledgerFindings, rowLabels } from "./ledger/ledgerFindings";
import { ownTablesToCheck } from "./ledger/ownTablesToCheck";
import { readNamedLedger } from "./ledger/readNamedLedger";
import type { ActionContext, CheckOptions, CheckReport } from "./types";

/**
 * 检查: every rule over the ledger; nothing is written. Round trips: 3, plus one a further block of cells, and
 * one a block of cells of closed quarters.
 */
export async function runCheck(given: ActionContext, options: CheckOptions): Promise<CheckReport> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const tables = ownTablesToCheck(book, context.words);
  const marks = marksToCheck(book, {
    appraisal: appraisalWords(context.language),
    ranking: rankingWords(context.language),
  });
  const typedOver = [...(tables.typedOver ?? []), ...marks.typedOver];
  const findings = ledgerFindings(ledger, {
    ...(await outsideLedger(ledger, context)),
    deadlineKinds: context.words.deadlineKinds,
    own: { ...tables, ...marks, typedOver },
  });
  return {
    action: "check",
    changes: 0,
    typedChanges: [],
    findings,
    notices: [],
    tableName: ledger.table.name,
    rows: rowLabels(ledger, findings),
  };
}
