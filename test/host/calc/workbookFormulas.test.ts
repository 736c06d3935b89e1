import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalcTable, CalcValue } from "../../../src/host/calc/types";
import { memoryWorkbook, type TestCell } from "./helpers/memoryWorkbook";
import { shown } from "./helpers/shown";

/** Formulas as people and programs write them over one small table, with results worked out by hand. */
const COLUMNS = ["姓名", "部门", "分数", "日期", "加倍", "差"];
const PEOPLE: readonly (readonly TestCell[])[] = [
  ["张三", "工程部", 80, 46_053, "=tbl[[#This Row],[分数]]*2"],
  ["李四", "财务部", 90, 46_068, "=tbl[@分数]*2"],
  ["王五", "工程部", 70, 46_082, "=tbl[@[分数]]*2"],
  ["赵六", "人事部", 60, 46_122, "=tbl[@分数]*2"],
  ["钱七", "财务部", 90, 46_162, "=[@分数]*2"],
].map((row) => [...row, "=tbl[@分数]-AVERAGE(tbl[分数])"]);
const TABLE: CalcTable = {
  name: "tbl",
  sheetId: "T",
  area: { rowIndex: 0, columnIndex: 0, rowCount: 6, columnCount: 6 },
  headerRow: true,
  totalsRow: false,
  columns: COLUMNS,
};

function results(formulas: readonly string[]): readonly CalcValue[] {
  const book = memoryWorkbook(
    { T: [COLUMNS, ...PEOPLE], "字 典": [[7]], F: formulas.map((formula) => [`=${formula}`]) },
    { tables: [TABLE], names: [{ name: "阈值", formula: "0.6" }] }
  );
  book.calculator.rebuild(true);
  book.calculator.recalculate();
  return formulas.map((_formula, row) => shown(book.value("F", row, 0)));
}

test.each<[string, CalcValue]>([
  ['SUMIFS(T!C2:C6,T!B2:B6,"工程部")', 150],
  ['COUNTIFS(T!B2:B6,"财务部",T!C2:C6,">=90")', 2],
  ['SUMPRODUCT((T!B2:B6="工程部")*T!C2:C6)', 150],
  ['INDEX(T!C2:C6,MATCH("王五",T!A2:A6,0))', 70],
  ['TEXT(T!D2,"yyyy年m月d日")', "2026年1月31日"],
  ["RANK(T!C3,T!C2:C6)", 1],
  ["RANK(T!C4,T!C2:C6)", 4],
  ["_xlfn.LET(_xlpm.x,T!C2,_xlpm.y,T!C3,_xlpm.x+_xlpm.y)", 170],
  ['SUM(_xlfn._xlws.FILTER(T!C2:C6,T!B2:B6="财务部"))', 180],
  ["COUNTA(_xlfn.UNIQUE(T!B2:B6))", 3],
  ['COUNTIF(T!B2:B6,"*部")', 5],
  ["SUMPRODUCT(--(T!C2:C6>75))", 3],
  ["SUBTOTAL(109,T!C2:C6)", 390],
  ["'字 典'!A1*2", 14],
  ["阈值*10", 6],
  ["SUM(tbl[加倍])", 780],
  ["ROUND(SUM(tbl[差]),6)", 0],
  ['_xlfn.XLOOKUP("李四",tbl[姓名],tbl[分数])', 90],
  ["MAX(IF(tbl[部门]=T!B2,tbl[分数]))", 80],
  ['INDEX(tbl[姓名],MATCH(1,(tbl[部门]="财务部")*(tbl[分数]=90),0))', "李四"],
  ['SUMPRODUCT((tbl[部门]="工程部")/COUNTIFS(tbl[部门],tbl[部门]))', 1],
  ['LOOKUP(T!C2,{0,60,80,90},{"不合格","合格","良好","优秀"})', "良好"],
])("%s gives %p", (formula, expected) => {
  expect(results([formula])).toEqual([expected]);
});

const SPIKES = join(__dirname, "../../../../shared/spikes");

const readIfThere = (file: string): string | undefined => {
  const path = join(SPIKES, file);
  if (!existsSync(path)) {
    console.log(`skipped: ${file} is not beside the project`);
    return undefined;
  }
  return readFileSync(path, "utf8");
};

test("the proven list of formulas has its expected values", () => {
  const text = readIfThere("workbook-engine/formulas.json");
  if (text === undefined) {
    return;
  }
  const proven = JSON.parse(text) as readonly [string, string, number | string | boolean][];
  expect(proven.length).toBeGreaterThan(50);
  const found = results(proven.map(([, formula]) => formula));
  expect(proven.map(([name], index) => [name, found[index]])).toEqual(
    proven.map(([name, , expected]) => [name, expected])
  );
});

test("every formula of the proven ledger compiles and knows all its functions", () => {
  const text = readIfThere("ledger-formulas/formulas.txt");
  if (text === undefined) {
    return;
  }
  const formulas = text.split("\n").filter((line) => line.startsWith("="));
  expect(formulas.length).toBeGreaterThan(30);
  const columns = [
    ...new Set([...text.matchAll(/\[([^[\]#@]+)\]/g)].map((match) => match[1] ?? "")),
  ];
  const tables = [...new Set([...text.matchAll(/([\p{L}]+)\[/gu)].map((match) => match[1] ?? ""))];
  const written = [...new Set([...text.matchAll(/\[@([^\]]+)\]/g)].map((match) => match[1] ?? ""))];
  const all = [...new Set([...columns, ...written])];
  const book = memoryWorkbook(
    { T: [all, formulas, all.map(() => 1)] },
    {
      tables: tables.map((name) => ({
        name,
        sheetId: "T",
        area: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: all.length },
        headerRow: true,
        totalsRow: false,
        columns: all,
      })),
    }
  );
  book.calculator.rebuild(true);
  expect([...book.calculator.recalculate().unknownFunctions.keys()]).toEqual([]);
});
