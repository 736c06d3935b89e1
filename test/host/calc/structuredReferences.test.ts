import type { CalcTable } from "../../../src/host/calc/types";
import { memoryWorkbook } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/*
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
const COLUMNS = ["姓名", "一季 计划", "a[b]#'@", "和", "和2"];
const TABLE: CalcTable = {
  name: "台账",
  sheetId: "表",
  area: { rowIndex: 1, columnIndex: 1, rowCount: 5, columnCount: 5 },
  headerRow: true,
  totalsRow: true,
  columns: COLUMNS,
};
const ROWS = [
  [null],
  [null, ...COLUMNS],
  [null, "张三", 10, 1, "=台账[[#This Row],[一季 计划]]+1", "=[@[一季 计划]]*2"],
  [null, "李四", 20, 2, "=台账[@[一季 计划]]+1", "=SUM(台账[@[一季 计划]:[a'[b']'#'''@]])"],
  [null, "王五", 30, 3, "=SUM(台账[[#This Row],[一季 计划]:[a'[b']'#'''@]])", "=[@和]"],
  [null, "合计", "=SUBTOTAL(109,台账[一季 计划])", 0, "=台账[[#This Row],[和]]", null],
];

function evaluated(formula: string): ReturnType<typeof shown> {
  const book = memoryWorkbook(
    { 表: ROWS, F: [[`=${formula}`]] },
    {
      tables: [TABLE],
      names: [
        { name: "计划", formula: "台账[一季 计划]" },
        { name: "阈值", formula: "0.6" },
        { name: "阈值", formula: "0.7", sheetId: "F" },
        { name: "右边", formula: "表!C1" },
        { name: "自己", formula: "自己+1" },
      ],
    }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  return shown(book.value("F", 0, 0));
}

test.each<[string, string | number | null, string]>([
  ["SUM(台账[一季 计划])", 60, "a column's data"],
  ["SUM(台账[a'[b']'#'''@])", 6, "escaped characters"],
  ["ROWS(台账)", 3, "the name alone is the data"],
  ["ROWS(台账[#All])", 5, ""],
  ["ROWS(台账[#Data])", 3, ""],
  ["COLUMNS(台账[])", 5, ""],
  ["INDEX(台账[#Headers],2)", "一季 计划", ""],
  ["台账[[#Totals],[一季 计划]]", 60, ""],
  ["SUM(台账[[#Data],[#Totals],[一季 计划]])", 120, ""],
  ["SUM(台账[[一季 计划]:[a'[b']'#'''@]])", 66, "columns from to"],
  ["台账[[#Headers],[和]]", "和", ""],
  ['SUMIFS(台账[一季 计划],台账[姓名],"李?")', 20, ""],
  ["表!E3", 11, "#This Row"],
  ["表!E4", 21, "the short form"],
  ["表!F3", 20, "without the table's name"],
  ["表!F4", 22, ""],
  ["表!E5", 33, ""],
  ["表!F5", 33, ""],
  ["表!E6", "#VALUE!", "#This Row in the totals row"],
  ["表!C6", 60, ""],
  ["台账[[#This Row],[和]]", "#VALUE!", "#This Row on another sheet"],
  ["台账[没有]", "#REF!", "no such column"],
  ["没有[和]", "#REF!", "no such table"],
  ["SUM(计划)", 60, "a name over a column"],
  ["阈值", 0.7, "a name of the sheet goes before one of the workbook"],
  ["表!阈值", 0.6, ""],
  ["右边", null, "a relative name counts from A1; its cell is blank"],
  ["自己", "#NAME?", "a name that refers to itself"],
])("%s gives %p: %s", (formula, expected) => {
  expect(evaluated(formula)).toBe(expected ?? 0);
});
