import * as fc from "fast-check";

/** One thing that add-in code does to a sheet; areas are small and near A1, so that edits meet. */
export interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly choice: number;
  readonly text: string;
}

type Apply = (range: Excel.Range, edit: Edit, sheet: Excel.Worksheet) => void;

const FORMULAS = [
  "=A1+1",
  "=SUM(A1:C4)",
  '=IF(B2>2,"大",B2&"<&>")',
  "=$A$1*B$2",
  "=COUNTA(A:A)",
  "=TODAY()-A1",
  "=Sheet1!B2",
  "=1/0",
  '=TEXT(A1,"0.00")',
  "=区域甲",
];
const VALUES = [
  0,
  -1.5,
  46_000,
  1e21,
  0.1 + 0.2,
  true,
  false,
  "",
  "#N/A",
  "'001",
  "2026/3/5",
  "50%",
];
const FORMATS = ["General", "0.00", "0%", "yyyy-mm-dd", "@", '"第"0"项"', "#,##0;[Red]-#,##0"];
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const;

const EDITS = {
  value: (range, { choice }) => {
    range.values = VALUES[choice % VALUES.length] as unknown as unknown[][];
  },
  text: (range, { text }) => {
    range.values = text as unknown as unknown[][];
  },
  formula: (range, { choice }) => {
    range.formulas = FORMULAS[choice % FORMULAS.length] as unknown as unknown[][];
  },
  numberFormat: (range, { choice }) => {
    range.numberFormat = FORMATS[choice % FORMATS.length] as unknown as string[][];
  },
  fill: (range, { choice }) => {
    range.format.fill.color = ["#FF0000", "#00B050", "#FFFFFF"][choice % 3]!;
  },
  font: ({ format: { font } }, { choice }) => {
    if (choice % 3 === 0) font.bold = choice % 2 === 0;
    else if (choice % 3 === 1) font.color = "#123456";
    else font.name = "黑体";
  },
  border: (range, { choice }) => {
    const border = range.format.borders.getItem(SIDES[choice % SIDES.length]!);
    border.style = choice % 2 === 0 ? "Continuous" : "None";
  },
  alignment: ({ format }, { choice }) => {
    format.horizontalAlignment = choice % 2 === 0 ? "Center" : "Right";
    format.wrapText = choice % 3 === 0;
  },
  clear: (range, { choice }) => range.clear((["All", "Contents", "Formats"] as const)[choice % 3]!),
  insertRows: (range) => void range.getEntireRow().insert("Down"),
  insertColumns: (range) => void range.getEntireColumn().insert("Right"),
  deleteRows: (range) => range.getEntireRow().delete("Up"),
  deleteColumns: (range) => range.getEntireColumn().delete("Left"),
  insertCells: (range, { choice }) => void range.insert(choice % 2 === 0 ? "Down" : "Right"),
  deleteCells: (range, { choice }) => range.delete(choice % 2 === 0 ? "Up" : "Left"),
  merge: (range, { choice }) => (choice % 3 === 0 ? range.unmerge() : range.merge()),
  rowHeight: ({ format }, { choice }) => {
    format.rowHeight = 10 + (choice % 40);
  },
  columnWidth: ({ format }, { choice }) => {
    format.columnWidth = 20 + (choice % 90);
  },
  hide: (range, { choice }) => {
    if (choice % 2 === 0) range.rowHidden = choice % 4 === 0;
    else range.columnHidden = choice % 4 === 1;
  },
  copy: (range, { choice }, sheet) => {
    const kind = (["All", "Values", "Formats", "Formulas"] as const)[choice % 4]!;
    sheet.getRange("H1").copyFrom(range, kind);
  },
  table: (range, { choice }, sheet) => {
    sheet.tables.add(range, choice % 2 === 0);
  },
  name: (range, _edit, sheet) => {
    sheet.names.add("区域甲", range);
  },
  rule: (range, { choice }) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = choice % 2 === 0 ? "=$A1>1" : "=ISERROR(A1)";
    format.custom.format.fill.color = "#FFC000";
  },
  choices: (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
  },
  freeze: (_range, { choice }, sheet) => {
    if (choice % 3 === 0) sheet.freezePanes.unfreeze();
    else sheet.freezePanes.freezeRows(1 + (choice % 3));
  },
  printArea: (range, _edit, sheet) => sheet.pageLayout.setPrintArea(range),
  renameSheet: (_range, { text }, sheet) => {
    sheet.name = text;
  },
  addSheet: (_range, { text }, { context }) => {
    context.workbook.worksheets.add(text);
  },
} satisfies Record<string, Apply>;

const oddText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(
    "科室",
    " 前后 ",
    "两\n行",
    "a\tb",
    "_x0041_",
    "]]>",
    "&amp;",
    "=1+",
    "+1",
    "@",
    "😀",
    "O'Neil"
  )
);

/** Any edit. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  sheet: fc.nat(3),
  row: fc.nat(7),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
  choice: fc.nat(99),
  text: oddText,
});

/** Does it through office.js; throws what Excel's refusal throws. */
export async function applyEdit(context: Excel.RequestContext, edit: Edit): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheet = worksheets.items[edit.sheet % worksheets.items.length]!;
  const range = sheet.getRangeByIndexes(edit.row, edit.column, edit.rows, edit.columns);
  (EDITS[edit.kind] as Apply)(range, edit, sheet);
  await context.sync();
}
