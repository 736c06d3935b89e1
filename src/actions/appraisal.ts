import { APPRAISAL_TABLE } from "../domain/appraisal/appraisalItems";
import { groupNames } from "../domain/scoring/groupNames";
import { appraisalWords } from "../i18n/appraisalWords";
import {
  appraisalWrites,
  newAppraisalTable,
  type AppraisalWrites,
} from "./appraisal/appraisalWrites";
import { unknownAppraisalTables } from "./appraisal/appraisalHeadingsNow";
import { raterColumns, type RaterColumns, type RaterCounts } from "./appraisal/markSheets";
import { scoresWithAppraisal } from "./appraisal/scoresWithAppraisal";
import { columnsUnknown } from "./ledger/headingsNow";
import { overwrittenChanges } from "./ledger/overwrittenChanges";
import { smallPlan } from "./ledger/smallPlan";
import { readNamedLedger } from "./ledger/readNamedLedger";
import { applyFor } from "./report";
import {
  ActionError,
  type ActionContext,
  type ActionReport,
  type Notice,
  type SettingOptions,
} from "./types";

export interface AppraisalOptions extends Pick<SettingOptions, "dryRun"> {
  readonly tableName?: string;
  /** The ledger on this sheet; default: the active sheet's, else the first of the workbook. */
  readonly sheetName?: string;
  /** Columns for raters in tables that are made anew. */
  readonly raters?: RaterCounts;
}

/** What was (or, dry run, would be) made. */
export interface AppraisalReport extends ActionReport {
  /** The ledger whose departments are appraised. */
  readonly tableName: string;
  /** Sheets that are new. */
  readonly sheetNames: readonly string[];
  /** Units that get a line. */
  readonly units: readonly string[];
  /** Columns for raters, by item. */
  readonly raters: readonly RaterColumns[];
}

/**
 * 测评: sheets for the marks of 社会调查, 群众评价, 领导评价 and 科室互评 and one with the scores by formula, a
 * line for each department of the ledger; what is there stays as it is. Round trips: 5, plus one a further
 * block of cells; 3 for a dry run or where nothing is new. Throws ActionError before anything is written.
 */
export async function runAppraisal(
  given: ActionContext,
  { dryRun, raters = {}, ...options }: AppraisalOptions
): Promise<AppraisalReport> {
  const { book, context, ledger } = await readNamedLedger(given, options);
  const units = groupNames(ledger.records, "department");
  if (units.length === 0) throw new ActionError("noDepartments", { sheet: book.sheetName });
  const words = appraisalWords(context.language);
  const writes = appraisalWrites(book, units, words, raters);
  const isNew = book.ownTables[APPRAISAL_TABLE] === undefined;
  const scores = isNew
    ? scoresWithAppraisal(ledger, newAppraisalTable(book, [], words), writes.sheetName, context)
    : { names: [], ownTableChanges: [] };
  const plan = {
    ...smallPlan("appraisal", ledger, context),
    names: [...writes.names, ...scores.names],
    newSheets: writes.newSheets,
    ownTableChanges: [...writes.ownTableChanges, ...scores.ownTableChanges],
  };
  const told = {
    typedChanges: overwrittenChanges(ledger, plan),
    notices: [
      ...notices(writes, isNew, scores.ownTableChanges.length > 0, dryRun === true),
      ...unknownAppraisalTables(book, words).map(columnsUnknown),
    ],
  };
  return {
    ...(await applyFor(plan, book, told, dryRun, context)),
    tableName: ledger.table.name,
    sheetNames: writes.newSheets.map(({ name }) => name),
    units: writes.newUnits,
    raters: raterColumns(book, words, raters),
  };
}

/** What 测评 would make, without writing. Round trips: 3. */
export function proposeAppraisal(
  context: ActionContext,
  options: AppraisalOptions
): Promise<AppraisalReport> {
  return runAppraisal(context, { ...options, dryRun: true });
}

function notices(
  { sheetName, newSheets, newUnits }: AppraisalWrites,
  isNew: boolean,
  isInScores: boolean,
  isDryRun: boolean
): readonly Notice[] {
  const names = newSheets.map(({ name }) => name).join("\n");
  const count = newUnits.length;
  const made: Notice = {
    id: isDryRun ? "notice.appraisalPlanned" : "notice.appraisalMade",
    params: { names, count, sheet: sheetName },
  };
  const added: Notice = { id: "notice.unitsAdded", params: { names: newUnits.join("\n") } };
  return [
    ...(newSheets.length > 0 ? [made] : []),
    ...(!isNew && count > 0 ? [added] : []),
    ...(isInScores ? [{ id: "notice.appraisalInScores", params: {} } satisfies Notice] : []),
  ];
}
