import { applyPlan } from "../excel/applyPlan";
import { officeErrorCode } from "../excel/excelError";
import type { BookSnapshot } from "../excel/read/bookSnapshot";
import { readBook, type CellsChoice, type SheetChoice } from "../excel/read/readBook";
import { countChanges, type WritePlan } from "../excel/write/writePlan";
import {
  ActionError,
  type ActionContext,
  type ActionErrorCode,
  type ActionReport,
  type Notice,
  type TypedChange,
} from "./types";

/** Reads what an action needs; throws ActionError where the sheet or table is not there. */
export async function readFor(
  choice: SheetChoice,
  cells: CellsChoice,
  context: ActionContext
): Promise<BookSnapshot> {
  context.onProgress?.({ phase: "read", done: 0, total: 1 });
  const book = await withActionErrors(() => readBook(choice, cells));
  if (!book)
    throw new ActionError("noSheet", { sheet: choice.sheetName ?? choice.tableName ?? "" });
  throwIfCancelled(context);
  return book;
}

/** Writes a plan, unless it changes nothing or this is a dry run, and reports it. */
export async function applyFor(
  plan: WritePlan,
  book: BookSnapshot,
  told: { readonly typedChanges: readonly TypedChange[]; readonly notices: readonly Notice[] },
  dryRun: boolean | undefined,
  context: ActionContext
): Promise<ActionReport> {
  const changes = countChanges(plan);
  throwIfCancelled(context);
  const notices = [...told.notices];
  if (changes === 0) notices.push({ id: "notice.nothingToDo", params: {} });
  else if (!dryRun) {
    context.onProgress?.({ phase: "write", done: 0, total: 1 });
    const { keptCells } = await withActionErrors(() => applyPlan(plan, book));
    if (keptCells > 0) notices.push({ id: "notice.keptFormula", params: { count: keptCells } });
  }
  return {
    action: plan.action as ActionReport["action"],
    changes,
    typedChanges: changes === 0 ? [] : told.typedChanges,
    findings: [],
    notices,
  };
}

function throwIfCancelled({ signal }: ActionContext): void {
  if (signal?.aborted) throw new ActionError("cancelled");
}

/** Office.js codes that have a sentence of their own (learn.microsoft.com, "Error handling with Excel"). */
const CODES: Readonly<Record<string, ActionErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "protectedSheet",
};

/** Failures of Excel become ActionErrors with a sentence for the user; the cause stays attached. */
export async function withActionErrors<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = officeErrorCode(error);
    if (error instanceof ActionError || code === undefined) throw error;
    const failure = new ActionError(CODES[code] ?? "excel", { sheet: "", code });
    failure.cause = error;
    throw failure;
  }
}
