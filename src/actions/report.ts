import { areaAddress } from "../domain/model/area";
import { applyPlan } from "../excel/applyPlan";
import { CANCELLED, HALF_WRITTEN, officeErrorCode, TABLE_REFUSED } from "../excel/excelError";
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

/** Reads what an action needs; throws ActionError where the sheet or table is not there, or when cancelled. */
export async function readFor(
  choice: SheetChoice,
  cells: CellsChoice,
  context: ActionContext
): Promise<BookSnapshot> {
  context.onProgress?.({ phase: "read", done: 0, total: 1 });
  const { signal, onProgress } = context;
  const watch = {
    ...(signal ? { signal } : {}),
    onRows: (done: number, total: number) => onProgress?.({ phase: "read", done, total }),
  };
  const book = await withActionErrors(() => readBook(choice, cells, watch), {
    sheet: choice.sheetName ?? "",
  });
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
  assertOpenFor(plan, book);
  const notices = [...told.notices];
  if (changes === 0) notices.push({ id: "notice.nothingToDo", params: {} });
  else if (!dryRun) {
    context.onProgress?.({ phase: "write", done: 0, total: 1 });
    const { keptCells } = await withActionErrors(() => applyPlan(plan, book), placeOf(plan));
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

/** Where a plan writes, for the sentence about a refusal. */
function placeOf({ sheetName, newLedger }: WritePlan): { sheet: string; address?: string } {
  if (!newLedger) return { sheet: sheetName };
  const { headerRowIndex: rowIndex, lastBodyRow, columnIndex, headings } = newLedger;
  const rowCount = lastBodyRow - rowIndex + 1;
  const area = { rowIndex, columnIndex, rowCount, columnCount: headings.length };
  return { sheet: sheetName, address: areaAddress(area) };
}

/** Throws where the plan needs a new sheet or writes into an own one and Excel would refuse that. */
function assertOpenFor(plan: WritePlan, book: BookSnapshot): void {
  if (plan.newSheets.length > 0 && book.isStructureProtected) {
    throw new ActionError("protectedWorkbook");
  }
  const own = plan.ownTableChanges.map(({ tableName }) => book.ownTables[tableName]?.sheetName);
  const sheet = book.protectedSheets.find((name) => own.includes(name));
  if (sheet !== undefined) throw new ActionError("protectedSheet", { sheet });
}

function throwIfCancelled({ signal }: ActionContext): void {
  if (signal?.aborted) throw new ActionError("cancelled");
}

/** Office.js codes that have a sentence of their own (learn.microsoft.com, "Error handling with Excel"). */
const CODES: Readonly<Record<string, ActionErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "protectedSheet",
  [TABLE_REFUSED]: "tableRefused",
  [HALF_WRITTEN]: "halfWritten",
  [CANCELLED]: "cancelled",
};

/**
 * Failures of Excel become ActionErrors with a sentence for the user about the sheet that is worked on; the
 * cause stays attached.
 */
export async function withActionErrors<Value>(
  work: () => Promise<Value>,
  place: { readonly sheet?: string; readonly address?: string } = {}
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = officeErrorCode(error);
    if (error instanceof ActionError || code === undefined) throw error;
    const failure = new ActionError(CODES[code] ?? "excel", { sheet: "", ...place, code });
    failure.cause = error;
    throw failure;
  }
}
