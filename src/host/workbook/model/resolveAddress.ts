import { parseArea, splitSheetName } from "./address";
import { invalidArgument, itemNotFound } from "./excelErrors";
import { RangeTarget } from "./rangeTarget";
import { sheetByName, tableBody, type WorkbookModel } from "./workbookModel";
import { WHOLE_SHEET } from "./area";

/**
 * The range of an address as `worksheet.getRange` takes it: A1 notation, a defined name or a table's name
 * (its data). `sheetId` is the sheet of addresses that name none; throws InvalidArgument otherwise.
 */
export function resolveAddress(
  model: WorkbookModel,
  sheetId: string,
  address: string
): RangeTarget {
  const { sheetName, local } = splitSheetName(address);
  const sheet = sheetName === undefined ? undefined : sheetByName(model, sheetName);
  if (sheetName !== undefined && sheet === undefined) throw itemNotFound();
  const ownSheetId = sheet?.id ?? sheetId;
  if (local === "") return new RangeTarget(model, ownSheetId, WHOLE_SHEET);
  const area = parseArea(local);
  if (area !== undefined) return new RangeTarget(model, ownSheetId, area);
  const named = rangeOfName(model, local, ownSheetId) ?? rangeOfTable(model, local);
  if (named === undefined) throw invalidArgument(address);
  return named;
}

/** The range that a defined name refers to; undefined where it is no single plain reference. */
export function rangeOfName(
  model: WorkbookModel,
  name: string,
  sheetId: string | undefined
): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const candidates = model.package.definedNames.filter(
    (candidate) => candidate.name.toLowerCase() === wanted
  );
  const found =
    candidates.find((candidate) => candidate.sheetId === sheetId) ??
    candidates.find((candidate) => candidate.sheetId === undefined);
  return found === undefined ? undefined : rangeOfFormula(model, found.formula);
}

/** The range of a formula that is one reference, such as `Sheet1!$A$1:$B$2` or `Table[列]`. */
export function rangeOfFormula(model: WorkbookModel, formula: string): RangeTarget | undefined {
  const { sheetName, local } = splitSheetName(formula);
  const sheet = sheetName === undefined ? undefined : sheetByName(model, sheetName);
  const area = parseArea(local);
  if (sheet !== undefined && area !== undefined) return new RangeTarget(model, sheet.id, area);
  return sheetName === undefined ? rangeOfTableReference(model, formula) : undefined;
}

function rangeOfTable(model: WorkbookModel, name: string): RangeTarget | undefined {
  const table = model.package.tables.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase()
  );
  return table === undefined
    ? rangeOfTableReference(model, name)
    : new RangeTarget(model, table.sheetId, tableBody(table));
}

/** `Table[列]`, `Table[#All]`, `Table[]` and `Table`. */
function rangeOfTableReference(model: WorkbookModel, text: string): RangeTarget | undefined {
  const match = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\[(.*)\])?$/su.exec(text);
  const table = model.package.tables.find(
    ({ name }) => name.toLowerCase() === match?.[1]?.toLowerCase()
  );
  if (match === null || table === undefined) return undefined;
  const inner = match[2] ?? "";
  const body = tableBody(table);
  if (inner === "" || inner === "#Data") return new RangeTarget(model, table.sheetId, body);
  if (inner === "#All") return new RangeTarget(model, table.sheetId, table.area);
  const column = table.columns.findIndex(
    ({ name }) => name.toLowerCase() === inner.replace(/'([[\]#'@])/g, "$1").toLowerCase()
  );
  if (column < 0) return undefined;
  const area = { ...body, columnIndex: body.columnIndex + column, columnCount: 1 };
  return new RangeTarget(model, table.sheetId, area);
}
