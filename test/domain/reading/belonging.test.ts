import fc from "fast-check";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { parentRows } from "../../../src/domain/reading/parentRows";
import { meantCells } from "../../../src/domain/reading/sameAsAbove";
import { sectionBands } from "../../../src/domain/reading/sectionBands";
import { sectionLevel, sectionName } from "../../../src/domain/reading/sectionRow";
import { drawnSheet } from "./ugly/drawnSheet";

test.each([
  ["一、经济发展", 1, "经济发展"],
  ["（一）工业（共3项）", 2, "工业"],
  ["一、通用考核项目……40", 1, "通用考核项目"],
  ["第二部分 民生保障", 1, "第二部分 民生保障"],
  ["Phase 1: Initiation", undefined, "Phase 1: Initiation"],
  ["二、", 1, "二、"],
  ["党建工作(30分)", undefined, "党建工作"],
])("band %s: level %s, name %s", (text, level, name) => {
  expect(sectionLevel(text)).toBe(level);
  expect(sectionName(text)).toBe(name);
});

test.each<[string, readonly (number | string)[], readonly (number | undefined)[]]>([
  ["numbers", [1, 1.1, 1.2, 2, 2.1], [undefined, 0, 0, undefined, 3]],
  ["texts", ["1", "1.1", "1.1.1", "1.2"], [undefined, 0, 1, 0]],
  ["a new section begins at 1 again", ["1", "1.1", "1", "1.1"], [undefined, 0, undefined, 2]],
  ["hyphens and full width", ["１", "1-1", "1-2、"], [undefined, 0, 0]],
  ["years are no parents", ["2026-01", "2026-02"], [undefined, undefined]],
  ["no parent above", ["1.1", "1"], [undefined, undefined]],
])("parents by number: %s", (_name, ids, expected) => {
  expect(parentRows(ids.map((id) => ({ id, task: "任务" })))).toEqual(expected);
});

test("a row with a project and no task is the parent of that project's tasks", () => {
  const rows = [
    { project: "机房改造", task: "" },
    { project: "机房改造", task: "采购" },
    { project: "网络升级", task: "布线" },
  ];
  expect(parentRows(rows)).toEqual([undefined, 0, undefined]);
});

test("同上 means what the nearest text above says, over bands and blank rows, not over numbers", () => {
  const sheet = drawnSheet(`
序号 | 任务 | 责任单位 | 分值 | 时限
1 | 起草工作方案 | 办公室 | 10 | @2026-3-1
二、 | | | |
2 | 印发工作方案 | 同上 | 同上 | 同上
3 | 召开动员会议 | ″ | 5 | 6月底
4 | 总结工作经验 | 综合科（下同） | 5 | 7月底
5 | 通报工作情况 | | 5 | 8月底
6 | 归档工作资料 | 档案室 | 5 | 9月底
7 | 清点办公用品 | | 5 | 10月底`);
  const [table] = detectTables(sheet);
  const found = table ? meantCells(table, sheet, new Set([2])) : [];
  expect(found.map(({ rowIndex, columnIndex, to }) => [rowIndex + 1, columnIndex, to])).toEqual([
    [4, 2, "办公室"],
    [5, 2, "办公室"],
    [6, 2, "综合科"],
    [7, 2, "综合科"],
  ]);
});

test("bands of rows: each row stands under the bands above it", () => {
  const sheet = drawnSheet(`
序号 | 任务 | 责任单位 | 时限
1 | 先于各节的任务事项 | 甲科 | 3月
一、甲 | < | < | <
（一）乙 | < | < | <
2 | 第二项任务的落实 | 甲科 | 3月
（二）丙 | < | < | <
3 | 第三项任务的落实 | 甲科 | 3月
二、丁 | < | < | <
4 | 第四项任务的落实 | 甲科 | 3月`);
  const [table] = detectTables(sheet);
  const names = table ? sectionBands(table, sheet).map((row) => row.names.join("/")) : [];
  expect(names).toEqual(["", "", "甲", "甲/乙", "甲/乙", "甲/丙", "甲/丙", "丁"]);
});

test("nothing makes them throw, and 同上 never points below itself", () => {
  const cell = fc.constantFrom(
    "",
    "1",
    "1.1",
    "同上",
    "甲（下同）",
    "〃",
    "一、甲",
    "<",
    "^",
    "任务一二三"
  );
  const line = fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join("|"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const sheet = drawnSheet(["序号|任务|责任人|时限", ...lines].join("\n"));
      for (const table of detectTables(sheet)) {
        const rows = table.lastDataRow - table.firstDataRow + 1;
        expect(sectionBands(table, sheet)).toHaveLength(Math.max(0, rows));
        for (const { rowIndex, sourceRow, to } of meantCells(table, sheet, new Set([2, 3]))) {
          expect(sourceRow).toBeLessThanOrEqual(rowIndex);
          expect(to).not.toBe("");
        }
      }
      const parents = parentRows(lines.map((text) => ({ id: text.split("|")[0] ?? "" })));
      parents.forEach((parent, row) => expect(parent ?? -1).toBeLessThan(row));
    }),
    { numRuns: 200 }
  );
});
