import { daySerial } from "../../../src/domain/calendar/daySerial";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { gridSnapshot, type GridCell } from "../gridSnapshot";

const day: GridCell = { date: daySerial(2026, 6, 30) };

interface Column {
  readonly heading: string;
  readonly values: readonly GridCell[];
  readonly expected: string | undefined;
  readonly reason?: string;
}

const TASKS = ["完善考核办法", "组织专题培训", "开展督查调研"];
const taskColumn: Column = { heading: "重点任务", values: TASKS, expected: "task" };
const leadColumn: Column = {
  heading: "牵头单位",
  values: ["组织科", "干部科", "人才科"],
  expected: "leadDepartment",
};

/** A table of these columns; what each was read as. */
function read(columns: readonly Column[], title?: string, sheetName = "Sheet1") {
  const rows: GridCell[][] = [
    ...(title === undefined ? [] : [[title]]),
    columns.map(({ heading }) => heading),
    ...[0, 1, 2].map((index) => columns.map(({ values }) => values[index] ?? "")),
  ];
  const sheet = gridSnapshot(rows, { sheetName });
  const [candidate] = detectTables(sheet);
  if (!candidate) throw new Error("no table");
  return proposeMapping(candidate, sheet);
}

const CASES: readonly { readonly name: string; readonly columns: readonly Column[] }[] = [
  {
    name: "责任单位 without 牵头单位 is the lead",
    columns: [
      taskColumn,
      {
        heading: "责任单位",
        values: ["组织科"],
        expected: "leadDepartment",
        reason: "unitIsLead",
      },
    ],
  },
  {
    name: "责任单位 beside 牵头单位 is support",
    columns: [
      taskColumn,
      leadColumn,
      {
        heading: "责任单位",
        values: ["组织科"],
        expected: "supportDepartments",
        reason: "unitIsSupport",
      },
    ],
  },
  {
    name: "deadlines that are all dates",
    columns: [
      taskColumn,
      leadColumn,
      { heading: "完成时限", values: [day, day, ""], expected: "deadline", reason: "headingExact" },
    ],
  },
  {
    name: "deadlines with one text",
    columns: [
      taskColumn,
      leadColumn,
      {
        heading: "完成时限",
        values: [day, "年底前", day],
        expected: "deadlineText",
        reason: "deadlineHasText",
      },
    ],
  },
  {
    name: "完成情况 in words, 进度 in figures",
    columns: [
      taskColumn,
      { heading: "完成情况", values: ["正在推进", "已完成"], expected: "progress" },
      { heading: "进度", values: [0.5, 1, 0.2], expected: "percentDone" },
    ],
  },
  {
    name: "进度 in words is the progress",
    columns: [
      taskColumn,
      leadColumn,
      { heading: "进度", values: ["正在推进", "已完成", "已启动"], expected: "progress" },
    ],
  },
  {
    name: "planned and actual 完成时间",
    columns: [
      taskColumn,
      { heading: "计划完成时间", values: [day, day], expected: "deadline" },
      { heading: "实际完成时间", values: [day], expected: "completedDate" },
    ],
  },
  {
    name: "who asked for it or checked it is no owner",
    columns: [
      taskColumn,
      {
        heading: "需求提出者",
        values: ["王建国", "李明"],
        expected: undefined,
        reason: "headingNoField",
      },
      { heading: "验证人", values: ["王建国"], expected: undefined, reason: "headingNoField" },
      { heading: "执行人员", values: ["李明", "赵敏"], expected: "owner" },
    ],
  },
  {
    name: "two owner columns: the second keeps its text",
    columns: [
      taskColumn,
      { heading: "责任人", values: ["李明", "赵敏"], expected: "owner" },
      { heading: "经办人", values: ["李明", "赵敏"], expected: undefined, reason: "fieldTaken" },
    ],
  },
  {
    name: "a task column without a heading is found by its texts",
    columns: [
      { heading: "编号", values: [1, 2, 3], expected: "id" },
      { heading: "", values: TASKS, expected: "task", reason: "valuesAreTexts" },
      { heading: "责任人", values: ["李明", "赵敏"], expected: "owner" },
    ],
  },
  {
    name: "project names stand in for tasks where nothing else does",
    columns: [
      { heading: "项目名称", values: TASKS, expected: "task", reason: "projectIsTask" },
      { heading: "责任人", values: ["李明"], expected: "owner" },
    ],
  },
  {
    name: "quarter columns of plan and report",
    columns: [
      taskColumn,
      leadColumn,
      { heading: "一季度计划", values: [0.2], expected: "plan1" },
      { heading: "一季度完成", values: [0.2], expected: "done1" },
    ],
  },
  {
    name: "a typed status",
    columns: [
      taskColumn,
      leadColumn,
      { heading: "状态", values: ["进行中", "已完成"], expected: "reportedStatus" },
    ],
  },
];

test.each(CASES)("$name", ({ columns }) => {
  const mapping = read(columns).columns;
  expect(mapping.map(({ heading, field }) => [heading, field])).toEqual(
    columns.map(({ heading, expected }) => [heading, expected])
  );
  columns.forEach(({ reason }, index) => {
    if (reason) expect(mapping[index]?.reason.id).toBe(reason);
  });
});

test("each field is proposed once, and doubts have less confidence", () => {
  const columns = read([
    taskColumn,
    { heading: "任务", values: TASKS, expected: undefined },
    { heading: "完成时限", values: [3, 5, 8], expected: undefined },
  ]).columns;
  const fields = columns.flatMap(({ field }) => field ?? []);
  expect(new Set(fields).size).toBe(fields.length);
  expect(columns[2]?.confidence).toBeLessThan(0.7);
});

test.each([
  [
    ["牵头单位", "责任单位"],
    ["leadDepartment", "supportDepartments"],
  ],
  [
    ["责任单位", "责任人"],
    ["leadDepartment", "owner"],
  ],
  [
    ["牵头", "配合"],
    ["leadDepartment", "supportDepartments"],
  ],
])("units under a band 责任分工: %s", (headings, expected) => {
  const sheet = gridSnapshot(
    [
      ["序号", "重点任务", "责任分工", ""],
      ["", "", ...headings],
      [1, "完善考核办法", "组织科", "张建国"],
      [2, "组织专题培训", "干部科", "李明"],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1"] }
  );
  const [candidate] = detectTables(sheet);
  if (!candidate) throw new Error("no table");
  const { columns } = proposeMapping(candidate, sheet);
  expect(columns.slice(2).map(({ field }) => field)).toEqual(expected);
});

test("a sheet of many tables is not looked through again for each of them", () => {
  const looks = (count: number): number => {
    const rows = Array.from({ length: count }, (_, index): GridCell[][] => [
      [`第${index + 1}批`],
      ["重点任务", "牵头单位", "完成时限"],
      [TASKS[0] ?? "", "组织科", "9月底前"],
      [TASKS[1] ?? "", "干部科", "9月底前"],
      [],
    ]).flat();
    const sheet = gridSnapshot(rows, { sheetName: "Sheet1" });
    const candidates = detectTables(sheet);
    expect(candidates).toHaveLength(count);
    let taken = 0;
    const values = new Proxy(sheet.values, {
      get: (target, key, receiver): unknown => {
        taken += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const counted = { ...sheet, values };
    for (const candidate of candidates) proposeMapping(candidate, counted);
    return taken;
  };
  expect(looks(60)).toBeLessThan(3 * looks(30));
});

describe("ledger year", () => {
  const columns = [
    taskColumn,
    leadColumn,
    { heading: "完成时限", values: [day, day, day], expected: "deadline" },
  ];

  test.each([
    ["2025年重点工作责任清单", "Sheet1", 2025, "yearFromTitle"],
    ["二〇二四年重点任务分解表", "Sheet1", 2024, "yearFromTitle"],
    ["重点工作责任清单", "2027年度", 2027, "yearFromSheetName"],
    ["重点工作责任清单", "Sheet1", 2026, "yearFromDates"],
    ["填报日期：2023年3月1日", "Sheet1", 2026, "yearFromDates"],
  ])("%s on %s", (title, sheetName, year, id) => {
    const found = read(columns, title, sheetName).ledgerYear;
    expect([found?.year, found?.reason.id]).toEqual([year, id]);
  });

  test.each([
    ["dates typed as text", ["2025-01-19", "2025.3", "2025年6月底前"], 2025],
    [
      "one of them in the next year",
      ["2025年3月", "2025年4月", "2025年5月", "2025年6月", "2026年1月"],
      2025,
    ],
    ["dates over two years", ["2025年3月", "2026年3月", "2026年4月"], undefined],
    ["no date that names a year", ["3月底", "长期坚持", "6月"], undefined],
  ])("%s", (_case, values, year) => {
    const texts = [taskColumn, leadColumn, { heading: "完成时限", values, expected: "deadline" }];
    expect(read(texts, "重点工作责任清单", "Sheet1").ledgerYear?.year).toBe(year);
  });
});
