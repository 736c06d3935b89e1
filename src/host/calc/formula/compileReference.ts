import { parseA1Ref, type ReferenceA1Xlsx, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import { CALC_ERRORS } from "../values/calcErrors";
import { referenceTo, type Reference, type SheetIdentity } from "../values/operand";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../values/sheetLimits";
import type { CompileScope } from "./compileScope";
import {
  resolveSpan,
  UnknownFunction,
  type Compiled,
  type ReferenceShape,
  type Span,
} from "./evaluation";

/** A reference as a shape, with a closure that makes the operand for the cell the formula stands in. */
export interface CompiledReference {
  readonly operand: Compiled;
  /** The single cell it names, where it names one: read without making a reference first. */
  readonly value?: Compiled;
}

/**
 * Compiles `A1`, `$A$1:B2`, `A:A`, `1:5` with or without a sheet. Parts without `$` become relative
 * to the scope's cell; whole rows and columns are taken as written. Several sheets at once
 * (`'Q1:Q4'!A1`) give a union, a sheet that does not exist gives #REF!; other workbooks are not read
 * here, so that a cell that asks for them keeps its cached value.
 */
export function compileReference(
  node: ReferenceIdentifier,
  scope: CompileScope
): CompiledReference {
  const parsed = parseA1Ref(node.value);
  if (parsed === undefined || !("range" in parsed) || (parsed.workbookName ?? "") !== "") {
    return outOfReach(node, scope);
  }
  const shapes = shapesOf(parsed, node.kind === "beam", scope);
  const [only] = shapes;
  if (only === undefined) {
    return { operand: () => CALC_ERRORS.reference };
  }
  scope.found.shapes.push(...shapes);
  return shapes.length === 1 ? compileShape(only) : compileSheets(shapes);
}

/** Compiles a shape, see `CompiledReference`. */
export function compileShape(shape: ReferenceShape): CompiledReference {
  const { rows, columns } = shape;
  const operand: Compiled =
    isFixed(rows) && isFixed(columns)
      ? fixedOperand(shape)
      : (context) => {
          const [top, bottom] = resolveSpan(rows, context.row, MAXIMUM_ROWS);
          const [left, right] = resolveSpan(columns, context.column, MAXIMUM_COLUMNS);
          const sheet = shape.sheet ?? context.sheet;
          return referenceTo(sheet, top, left, bottom - top + 1, right - left + 1);
        };
  return isSingle(rows) && isSingle(columns) ? { operand, value: cellReader(shape) } : { operand };
}

/** A span with both ends at fixed 0-based indices. */
export function fixedSpan(start: number, end: number): Span {
  return { start, startIsRelative: false, end, endIsRelative: false };
}

/** A reference that is not read here: the cell keeps its cached value and reports the reference's text. */
export function outOfReach(node: ReferenceIdentifier, scope: CompileScope): CompiledReference {
  scope.found.unsupported.push(node.value);
  return {
    operand: () => {
      throw new UnknownFunction(node.value);
    },
  };
}

/** The same cells of several sheets, one after the other. */
function compileSheets(shapes: readonly ReferenceShape[]): CompiledReference {
  const operands = shapes.map((shape) => compileShape(shape).operand);
  return {
    operand: (context) => ({
      kind: "union",
      parts: operands.map((operand) => operand(context) as Reference),
    }),
  };
}

/** The sheets a reference names, `undefined` for the formula's own; none where one does not exist. */
function sheetsOf(sheetName: string, scope: CompileScope): readonly (SheetIdentity | undefined)[] {
  if (sheetName === "") {
    return [undefined];
  }
  const own = scope.names.sheetNamed(sheetName);
  if (own !== undefined) {
    return [own];
  }
  // A sheet's own name holds no colon.
  const [first = "", last] = sheetName.split(":");
  return last === undefined ? [] : (scope.names.sheetsBetween(first, last) ?? []);
}

function shapesOf(
  parsed: ReferenceA1Xlsx,
  isBeam: boolean,
  scope: CompileScope
): readonly ReferenceShape[] {
  const range = parsed.range;
  const rowBase = isBeam ? undefined : scope.row;
  const columnBase = isBeam ? undefined : scope.column;
  return sheetsOf(parsed.sheetName ?? "", scope).map((sheet) => ({
    sheet,
    rows: spanOf(range.top, range.bottom, range.$top, range.$bottom, rowBase, MAXIMUM_ROWS),
    columns: spanOf(
      range.left,
      range.right,
      range.$left,
      range.$right,
      columnBase,
      MAXIMUM_COLUMNS
    ),
  }));
}

function spanOf(
  first: number | null | undefined,
  last: number | null | undefined,
  firstIsFixed: boolean | null | undefined,
  lastIsFixed: boolean | null | undefined,
  base: number | undefined,
  size: number
): Span {
  const start = first ?? 0;
  const end = last ?? (first === null || first === undefined ? size - 1 : start);
  const startIsRelative = base !== undefined && firstIsFixed !== true;
  const endIsRelative = base !== undefined && lastIsFixed !== true;
  return {
    start: startIsRelative ? start - base : start,
    startIsRelative,
    end: endIsRelative ? end - base : end,
    endIsRelative,
  };
}

function isFixed(span: Span): boolean {
  return !span.startIsRelative && !span.endIsRelative;
}

function isSingle(span: Span): boolean {
  return span.start === span.end && span.startIsRelative === span.endIsRelative;
}

function fixedOperand(shape: ReferenceShape): Compiled {
  const { rows, columns, sheet } = shape;
  const build = (own: SheetIdentity) =>
    referenceTo(
      own,
      Math.min(rows.start, rows.end),
      Math.min(columns.start, columns.end),
      Math.abs(rows.end - rows.start) + 1,
      Math.abs(columns.end - columns.start) + 1
    );
  if (sheet === undefined) {
    return (context) => build(context.sheet);
  }
  const reference = build(sheet);
  return () => reference;
}

function cellReader(shape: ReferenceShape): Compiled {
  const { rows, columns, sheet } = shape;
  return (context) =>
    context.workbook.readCell(
      sheet ?? context.sheet,
      rows.startIsRelative ? resolveSpan(rows, context.row, MAXIMUM_ROWS)[0] : rows.start,
      columns.startIsRelative
        ? resolveSpan(columns, context.column, MAXIMUM_COLUMNS)[0]
        : columns.start
    );
}
