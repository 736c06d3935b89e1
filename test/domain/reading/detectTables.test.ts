import fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { detectTables, type TableCandidate } from "../../../src/domain/reading/detectTables";
import { gridSnapshot, type GridCell } from "../gridSnapshot";

const HEADER = ["序号", "重点任务", "责任单位", "责任人", "完成时限", "完成情况"];
const day = (month: number): GridCell => ({ date: daySerial(2026, month, 20) });
const task = (number: number): readonly GridCell[] => [
  number,
  `第${number}项重点工作推进落实`,
  "组织一科",
  "王建国",
  day(number),
  "正在推进",
];
const BODY = [1, 2, 3, 4, 5].map(task);

/** What a test compares: header rows, data rows and skipped rows, all counted from 1. */
function shape(candidate: TableCandidate | undefined) {
  return (
    candidate && {
      header: candidate.headerRows.map((row) => row + 1),
      first: candidate.firstDataRow + 1,
      last: candidate.lastDataRow + 1,
      skipped: candidate.skippedRows.map(({ rowIndex, kind }) => `${rowIndex + 1} ${kind}`),
    }
  );
}

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly string[];
  readonly expected: ReturnType<typeof shape>;
}

const CASES: readonly Case[] = [
  {
    name: "a plain header over records",
    rows: [HEADER, ...BODY],
    expected: { header: [1], first: 2, last: 6, skipped: [] },
  },
  {
    name: "title, unit and date lines above; total, note and signature below",
    rows: [
      ["附件1"],
      ["2026年重点工作责任清单"],
      ["填报单位：县委办", "", "", "", "填报日期：2026年3月1日"],
      HEADER,
      ...BODY,
      ["合计", "", "", "", "", ""],
      ["注：每月25日前更新。"],
      ["填表人：", "", "", "审核人："],
    ],
    merges: ["A2:F2", "A3:D3", "E3:F3"],
    expected: { header: [4], first: 5, last: 9, skipped: [] },
  },
  {
    name: "the total right under the header is above the first row of the table",
    rows: [HEADER, ["总分", "", "", "", "", 100], ...BODY],
    expected: { header: [1], first: 3, last: 7, skipped: ["2 total"] },
  },
  {
    name: "merged bands make a header of two rows",
    rows: [
      ["序号", "重点任务", "责任分工", "", "时间要求", ""],
      ["", "", "责任单位", "责任人", "开始", "完成"],
      ...BODY,
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    expected: { header: [1, 2], first: 3, last: 7, skipped: [] },
  },
  {
    name: "bands without merges",
    rows: [
      ["序号", "重点任务", "责任分工", "", "时间要求", ""],
      ["", "", "责任单位", "责任人", "开始时间", "完成时限"],
      ...BODY,
    ],
    expected: { header: [1, 2], first: 3, last: 7, skipped: [] },
  },
  {
    name: "a second header row in English",
    rows: [HEADER, ["No.", "Task", "Department", "Owner", "Due date", "Progress"], ...BODY],
    expected: { header: [1, 2], first: 3, last: 7, skipped: [] },
  },
  {
    name: "a second header row of hints",
    rows: [HEADER, ["", "（必填）", "（下拉选择）", "（必填）", "格式：2026-1-1", ""], ...BODY],
    expected: { header: [1, 2], first: 3, last: 7, skipped: [] },
  },
  {
    name: "section bands and subtotals inside the body",
    rows: [
      HEADER,
      ["一、党的建设"],
      ...BODY.slice(0, 2),
      ["小计", "", "", "", "", 20],
      ["二、干部工作"],
      ...BODY.slice(2),
    ],
    merges: ["A2:F2", "A6:F6"],
    expected: {
      header: [1],
      first: 2,
      last: 9,
      skipped: ["2 section", "5 total", "6 section"],
    },
  },
  {
    name: "numbered empty rows at the end are outside, inside they are skipped",
    rows: [HEADER, ...BODY.slice(0, 2), [3], ...BODY.slice(3), [6], [7]],
    expected: { header: [1], first: 2, last: 6, skipped: ["4 blankNumbered"] },
  },
  {
    name: "a header repeated by a page break",
    rows: [HEADER, ...BODY.slice(0, 3), HEADER, ...BODY.slice(3)],
    expected: { header: [1], first: 2, last: 7, skipped: ["5 repeatedHeader"] },
  },
  {
    name: "a record merged over two rows goes on, and ends the table",
    rows: [HEADER, ...BODY.slice(0, 2), [], ...BODY.slice(2, 3), []],
    merges: ["A3:A4", "B3:B4", "C3:C4", "A5:A6", "B5:B6"],
    expected: { header: [1], first: 2, last: 6, skipped: ["4 continued", "6 continued"] },
  },
  {
    name: "a heading that is missing",
    rows: [["序号", "", "责任单位", "责任人", "完成时限", "完成情况"], ...BODY],
    expected: { header: [1], first: 2, last: 6, skipped: [] },
  },
  {
    name: "headings with inner spaces and line breaks",
    rows: [["序 号", "重点\n任务", "责 任 单 位", "责任\n人", "完 成\n时 限", "完成情况"], ...BODY],
    expected: { header: [1], first: 2, last: 6, skipped: [] },
  },
  {
    name: "traditional characters",
    rows: [["序號", "工作事項", "主辦機關", "承辦人", "完成期限", "辦理情形"], ...BODY],
    expected: { header: [1], first: 2, last: 6, skipped: [] },
  },
  {
    name: "a blank row after the header",
    rows: [HEADER, [], ...BODY],
    expected: { header: [1], first: 2, last: 7, skipped: ["2 blank"] },
  },
  {
    name: "an empty form",
    rows: [["任务清单"], HEADER, [], []],
    expected: { header: [2], first: 3, last: 2, skipped: [] },
  },
];

test.each(CASES)("$name", ({ rows, merges, expected }) => {
  expect(shape(detectTables(gridSnapshot(rows, { merges: merges ?? [] }))[0])).toEqual(expected);
});

test("two tables side by side are two candidates", () => {
  const rows = [[...HEADER, "", ...HEADER], ...BODY.map((record) => [...record, "", ...record])];
  const areas = detectTables(gridSnapshot(rows)).map(({ area }) => [
    area.columnIndex,
    area.columnCount,
  ]);
  expect(areas.sort()).toEqual([
    [0, 6],
    [7, 6],
  ]);
});

test("two tables one below the other are two candidates, the longer first", () => {
  const rows = [HEADER, ...BODY.slice(0, 2), [], ["二、问题清单"], HEADER, ...BODY];
  const found = detectTables(gridSnapshot(rows)).map((candidate) => shape(candidate));
  expect(found).toEqual([
    { header: [6], first: 7, last: 11, skipped: [] },
    { header: [1], first: 2, last: 3, skipped: [] },
  ]);
});

test("an Excel table on the sheet is the first candidate", () => {
  const table = {
    name: "Table1",
    area: { rowIndex: 8, columnIndex: 0, rowCount: 3, columnCount: 2 },
    headings: ["任务", "完成时限"],
    showTotals: false,
  };
  const rows = [HEADER, ...BODY, [], [], ["任务", "完成时限"], ["甲", "3月"], ["乙", "4月"]];
  const [first] = detectTables(gridSnapshot(rows, { tables: [table] }));
  expect(first?.tableName).toBe("Table1");
  expect(shape(first)).toEqual({ header: [9], first: 10, last: 11, skipped: [] });
  expect(first?.reasons[0]).toEqual({ id: "existingTable", params: { name: "Table1" } });
});

test("an Excel table without a header row is no candidate, and no range over it is one", () => {
  const table = {
    name: "Table1",
    area: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 },
    headings: ["Column1", "Column2"],
    showTotals: false,
  };
  const rows = [
    ["甲任务的推进", "组织科"],
    ["乙任务的推进", "干部科"],
    ["丙任务的推进", "人才科"],
  ];
  expect(detectTables(gridSnapshot(rows, { tables: [table] }))).toEqual([]);
});

test("a drawn calendar at the right is no part of the table", () => {
  const rows = [[...HEADER, "一", "二", "三", "四", "五"], ...BODY];
  const [first] = detectTables(gridSnapshot(rows));
  expect(first?.area.columnCount).toBe(6);
  expect(first?.reasons).toContainEqual({ id: "timelineLeftOut", params: { count: 5 } });
});

test("a sheet without a table has no candidate", () => {
  expect(detectTables(gridSnapshot([["说明"], ["本表由办公室负责解释。"]]))).toEqual([]);
  expect(detectTables(gridSnapshot([[]]))).toEqual([]);
});

describe("properties", () => {
  const someRows = fc.integer({ min: 0, max: 40 });
  const someColumns = fc.integer({ min: 0, max: 20 });

  test("a sheet that is shifted gives the same tables, shifted", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), someRows, someColumns, (each, down, right) => {
        const merges = each.merges ?? [];
        const before = detectTables(gridSnapshot(each.rows, { merges }));
        const after = detectTables(
          gridSnapshot(each.rows, { merges, rowIndex: down, columnIndex: right })
        );
        expect(
          after.map(({ area, headerRows, columns }) => ({
            area: {
              ...area,
              rowIndex: area.rowIndex - down,
              columnIndex: area.columnIndex - right,
            },
            headerRows: headerRows.map((row) => row - down),
            headings: columns.map(({ heading }) => heading),
          }))
        ).toEqual(
          before.map(({ area, headerRows, columns }) => ({
            area,
            headerRows,
            headings: columns.map(({ heading }) => heading),
          }))
        );
      }),
      { numRuns: 60 }
    );
  });

  test("blank rows above and inside change no record", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
        (above, gaps) => {
          const body = BODY.flatMap((record, index) =>
            gaps.includes(index) ? [[], record] : [record]
          );
          const rows = [...Array<readonly GridCell[]>(above).fill([]), HEADER, ...body];
          const found = detectTables(gridSnapshot(rows));
          expect(found).toHaveLength(1);
          expect(found[0]?.recordCount).toBe(5);
          expect(found[0]?.lastDataRow).toBe(rows.length - 1);
        }
      ),
      { numRuns: 60 }
    );
  });

  test("no sheet makes it throw, and candidates lie on the sheet", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("", "序号", "任务", "责任单位", "合计", "一、", "完成时限", "注："),
      fc.double({ noNaN: true }),
      fc.boolean()
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 15 }), (rows) => {
        const sheet = gridSnapshot(rows.length === 0 ? [[]] : rows);
        for (const { area } of detectTables(sheet)) {
          expect(area.rowIndex + area.rowCount).toBeLessThanOrEqual(sheet.area.rowCount);
          expect(area.columnIndex + area.columnCount).toBeLessThanOrEqual(sheet.area.columnCount);
        }
      }),
      { numRuns: 300 }
    );
  });
});
