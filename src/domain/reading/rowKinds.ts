import { isBlank, type CellValue } from "../model/cellValue";
import { plainText } from "../text/plainText";
import type { BodyContext } from "./bodyContext";
import { isContinued } from "./continuedRow";
import { isPlaceholder } from "./keyColumn";
import { isSection, startsLikeSection } from "./sectionRow";
import { lastColumnCovered } from "./sheetGrid";

/** What a row below a header is; "continued" is a further row of a record that is several rows high. */
export type BodyRowKind =
  | "record"
  | "total"
  | "section"
  | "note"
  | "blankNumbered"
  | "repeatedHeader"
  | "continued"
  | "blank";

const TOTAL =
  /^[\s\d.、]*(合计|总计|小计|共计|累计|总分|合分|grandtotal|subtotal|total|totals|sum)([:：(（]|$|\d)/i;
const NOTE =
  /^[\s*※★]*(注|备注|说明|附注|注释|填表说明|图例|填表人|填报人|填报单位|填报日期|制表|制作人|编制|作者|审核人?|审批|复核|联系人|联系电话|承办人|科长|课长|负责人|主要负责人|分管领导|单位负责人|签字|签名|签章|盖章|建表|日期|note|notes|legend|key|remark|prepared by|approved by|reviewed by|signature)s?\s*\d*\s*([:：(（]|$)/i;
const INSTRUCTION = /^insert new rows|^在此(行|处)(上方|之上)|^请在.*插入/i;
/** assumption: a longer text over the whole width is a sentence below the table, no band. */
const LONGEST_BAND = 30;

/** Columns in which the row itself holds something, within the table. */
export function ownColumns(context: BodyContext, row: number): readonly number[] {
  return context.grid
    .filledColumns(row)
    .filter((column) => column >= context.firstColumn && column <= context.lastColumn)
    .filter((column) => !isPlaceholder(context.grid.value(row, column)));
}

const textOf = (value: CellValue): string => plainText(String(value)).trim();

/** A page break repeats the header word for word. */
function isRepeatedHeader(context: BodyContext, row: number, own: readonly number[]): boolean {
  const equal = own.filter((column) => {
    const value = context.grid.value(row, column);
    return typeof value === "string" && context.headerTexts.get(column)?.has(value.trim());
  });
  return equal.length >= 2 && equal.length >= own.length * 0.7;
}

function isRecord(context: BodyContext, row: number, own: readonly number[]): boolean {
  const { grid, key } = context;
  if (!key) return false;
  const value = grid.spreadValue(row, key.columnIndex);
  if (isPlaceholder(value) || (key.isText && typeof value !== "string")) return false;
  const isFollower = isBlank(grid.value(row, key.columnIndex));
  return !isFollower || own.length > 0;
}

/** Judges one row below the header by what it holds alone. */
export function bodyRowKind(context: BodyContext, row: number): BodyRowKind {
  const { grid } = context;
  const own = ownColumns(context, row);
  if (isContinued(context, row, own)) return "continued";
  const [first] = own;
  if (first === undefined) return "blank";
  const texts = own.slice(0, 3).map((column) => textOf(grid.value(row, column)));
  const leading = texts.find((text) => !/^[\d.、]*$/.test(text)) ?? "";
  if (TOTAL.test(leading.replace(/\s/g, ""))) return "total";
  if (own.length <= 4 && (NOTE.test(leading) || INSTRUCTION.test(leading))) return "note";
  if (isRepeatedHeader(context, row, own)) return "repeatedHeader";
  if (isSection(context, row, own)) {
    const covers = lastColumnCovered(grid, row, first) >= context.lastColumn - 1;
    const isSentence =
      covers && leading.length > LONGEST_BAND && !startsLikeSection(grid.value(row, first));
    return isSentence ? "note" : "section";
  }
  if (isRecord(context, row, own)) return "record";
  return own.every((column) => !isTypedText(grid.value(row, column))) || own.length <= 2
    ? "blankNumbered"
    : "note";
}

const isTypedText = (value: CellValue): boolean => typeof value === "string" && value.trim() !== "";
