import fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { proposeMapping, type ColumnMapping } from "../../../src/domain/reading/proposeMapping";
import type { OwnWord } from "../../../src/domain/reading/ownWords";
import { gridSnapshot, type GridCell } from "../gridSnapshot";

const day = (month: number, date: number): GridCell => ({ date: daySerial(2026, month, date) });
const TASKS = ["完善干部考核评价办法", "组织开展专题培训班", "推进数字化平台建设", "开展督查调研"];
const DATES = [day(3, 20), day(4, 20), day(5, 20), day(6, 20)];
const PEOPLE = ["王建国", "李明", "赵敏", "孙丽"];
const UNITS = ["组织科", "干部科", "办公室", "人才办"];

/** A column: heading, values from the top, the field that it must be read as, and why. */
type Column = readonly [
  heading: string,
  values: readonly GridCell[],
  field: string | undefined,
  reason?: string,
];

const task: Column = ["工作任务", TASKS, "task"];
const lead: Column = ["牵头单位", UNITS, "leadDepartment"];

function read(
  columns: readonly Column[],
  words: readonly OwnWord[] = []
): readonly ColumnMapping[] {
  const sheet = gridSnapshot([
    columns.map(([heading]) => heading),
    ...TASKS.map((_, row) => columns.map(([, values]) => values[row] ?? "")),
  ]);
  const [candidate] = detectTables(sheet);
  if (!candidate) throw new Error("no table");
  return proposeMapping(candidate, sheet, words).columns;
}

const CASES: Readonly<Record<string, readonly Column[]>> = {
  "责任人（分管领导） gives way to a column of people who do the work": [
    task,
    ["责任人（分管领导）", PEOPLE, "leader", "besideOther"],
    ["具体责任人", PEOPLE, "owner"],
  ],
  "节点要求 over what is to be reached leaves the deadline to 时间": [
    task,
    lead,
    ["时间", ["3月底", "6月底", "5月底", "10月底"], "deadlineText"],
    ["节点要求", ["形成初稿", "通过评审", "完成招标", "主体封顶"], "target"],
  ],
  "完成时间 beside 计划完成时间 is when it was done": [
    task,
    lead,
    ["计划完成时间", DATES, "deadline"],
    ["完成时间", DATES.slice(0, 1), "completedDate", "actualBesidePlanned"],
  ],
  "完成时间 beside 实际完成时间 is the deadline": [
    task,
    lead,
    ["完成时间", DATES, "deadline", "plannedBesideActual"],
    ["实际完成时间", DATES.slice(0, 1), "completedDate"],
  ],
  "完成时间 that open tasks have too is the deadline": [
    task,
    lead,
    ["完成时间", DATES, "deadline", "openRowsHaveDates"],
    ["状态", ["已完成", "进行中", "进行中", "未开始"], "reportedStatus"],
  ],
  "完成日期 that only tasks done have is the day of completion": [
    task,
    lead,
    ["完成日期", DATES.slice(0, 2), "completedDate", "onlyDoneRowsHaveDates"],
    ["状态", ["已完成", "已完成", "进行中", "进行中"], "reportedStatus"],
  ],
  "完成时间 with 6月底前 among its values is the deadline": [
    task,
    lead,
    ["完成时间", [day(3, 20), "6月底前", "年底前", ""], "deadlineText", "deadlineHasText"],
  ],
  "完成时间 with nothing to tell is asked about": [
    task,
    lead,
    ["完成时间", DATES, "deadline", "plannedByHabit"],
  ],
  "要求 over dates is the deadline": [task, lead, ["要求", DATES, "deadline", "datesUnderHeading"]],
  "工作要求 over sentences beside a deadline is the target": [
    task,
    lead,
    [
      "工作要求",
      ["覆盖全部科室并形成制度", "不少于三期培训", "年内上线运行", "覆盖半数乡镇"],
      "target",
    ],
    ["时限", DATES, "deadline"],
  ],
  "进度 over sentences is 完成情况": [
    task,
    lead,
    [
      "进度",
      ["正在起草办法初稿", "已经办了两期培训", "招标完成并签了合同", ""],
      "progress",
      "textsUnderHeading",
    ],
  ],
  "完成情况 over percentages is 完成率": [
    task,
    lead,
    ["完成情况", ["80%", "100%", "20%", "5%"], "percentDone", "figuresUnderHeading"],
  ],
  "already taken, 完成情况 over percentages stays with what it says": [
    task,
    lead,
    ["完成率", [0.8, 1, 0.2, 0.1], "percentDone"],
    ["完成情况", ["80%", "100%", "20%", "5%"], "progress", "besideOther"],
  ],
  "完成 over 是 and 否 is the status": [
    task,
    lead,
    ["完成", ["是", "否", "是", "否"], "reportedStatus"],
  ],
  "完成 over dates is the day of completion": [
    task,
    lead,
    ["完成", [day(3, 1), day(4, 1), "", ""], "completedDate"],
  ],
  "牵头 over people is the owner": [
    task,
    ["牵头", PEOPLE, "owner"],
    ["配合", UNITS, "supportDepartments"],
  ],
  "牵头 over units is the lead": [
    task,
    ["牵头", UNITS, "leadDepartment"],
    ["配合", UNITS, "supportDepartments"],
  ],
  "单位 that counts things is no department": [
    task,
    ["单位", ["个", "万元", "项", "%"], undefined, "valuesNoField"],
    ["目标值", [12, 300, 8, 95], "target"],
    ["责任科室", UNITS, "leadDepartment"],
  ],
  "单位 of departments is the lead": [task, ["单位", UNITS, "leadDepartment"]],
  "sentences under 一季度计划 are no percentages": [
    task,
    lead,
    [
      "一季度计划",
      ["制定方案并印发各单位", "组织首期培训", "完成招标", "开展首轮督查"],
      undefined,
      "valuesNoField",
    ],
  ],
  "责任人 over units is asked about": [task, ["责任人", UNITS, "owner", "headingAgainstValues"]],
  "责任人 twice: the left one, asked about": [
    task,
    ["责任人", PEOPLE, "owner", "twoAlike"],
    ["责任人", [...PEOPLE].reverse(), undefined, "twinLeft"],
  ],
  "承办单位 beside 牵头单位 supports": [
    task,
    lead,
    ["承办单位", UNITS, "supportDepartments", "unitIsSupport"],
  ],
  "牵头单位, 责任单位 and 配合单位": [
    task,
    lead,
    ["责任单位", UNITS, undefined, "fieldTaken"],
    ["配合单位", UNITS, "supportDepartments"],
  ],
  "存在问题 is what to mend, or what holds a task up": [
    task,
    lead,
    ["存在问题", ["资金不到位", "人手紧", "", ""], "unfinishedCause", "besideOther"],
  ],
  "反馈问题 of a rectification list is the task": [
    ["序号", [1, 2, 3, 4], "id"],
    ["反馈问题", ["台账不全不细", "培训走过场", "平台未用起来", "督查少"], "task"],
    ["整改目标", ["全面整改到位", "全部覆盖", "常态使用", "每季一次"], "target"],
    ["整改措施", ["制定台账办法", "重新培训", "限期上线", "列入计划"], "measures"],
    ["责任领导", PEOPLE, "leader"],
    ["整改时限", DATES, "deadline"],
    ["整改进展", ["正在整改落实", "已完成整改", "", ""], "progress"],
    ["销号情况", ["未销号", "已销号", "未销号", "未销号"], "reportedStatus"],
  ],
  "who asked is no owner and their unit no lead": [
    ["需求编号", ["X1", "X2", "X3", "X4"], "id"],
    ["需求名称", TASKS, "task"],
    ["需求提出者", PEOPLE, undefined, "headingNoField"],
    ["需求部门", UNITS, undefined, "headingNoField"],
    ["开发负责人", PEOPLE, "owner"],
    ["预计上线日期", DATES, "deadline"],
    ["实际上线日期", [], "completedDate"],
  ],
  "an unknown heading over names and one over dates are guessed and asked about": [
    task,
    ["谁来干", PEOPLE, "owner", "unknownByValues"],
    ["啥时候", DATES, "deadline", "unknownByValues"],
  ],
  "备注 that tells the progress stays 备注 and is read": [
    task,
    lead,
    ["备注", ["已完成", "正在推进", "", "已完成80%"], "remarks", "remarksTellProgress"],
  ],
  "备注 beside 完成情况 is just remarks": [
    task,
    lead,
    ["完成情况", ["已完成招标工作", "正在推进", "未启动", ""], "progress"],
    ["备注", ["已完成", "正在推进", "", ""], "remarks", "headingExact"],
  ],
  "a Taiwan list": [
    ["項次", [1, 2, 3, 4], "id"],
    ["列管案件", TASKS, "task"],
    ["主辦機關", ["工務處", "民政處", "教育處", "農業處"], "leadDepartment"],
    ["協辦機關", ["民政處", "教育處", "", ""], "supportDepartments"],
    ["承辦人", ["王小明", "李大同", "陳美", "林芳"], "owner"],
    ["預定完成日期", DATES, "deadline"],
    ["辦理情形", ["持續辦理中，已完成招標作業", "", "", ""], "progress"],
    ["落後原因", ["用地取得延宕", "", "", ""], "unfinishedCause"],
    ["解除列管", ["否", "否", "否", "否"], undefined, "headingNoField"],
  ],
  "an English list": [
    ["#", [1, 2, 3, 4], "id"],
    ["Action", ["Draft the charter", "Book the venue", "Train the staff", "Audit files"], "task"],
    ["Raised by", ["Anna Smith", "Bob Jones", "Carl May", "Dora Lee"], undefined, "headingNoField"],
    ["Lead", ["Anna Smith", "Bob Jones", "Carl May", "Dora Lee"], "owner"],
    ["By when", DATES, "deadline"],
    ["Revised due date", [], "extendedTo"],
    ["Done", ["Yes", "No", "No", "No"], "reportedStatus"],
    ["Next steps", ["Send to the board", "", "", ""], "remedy"],
  ],
};

test.each(Object.entries(CASES))("%s", (_name, columns) => {
  const mapping = read(columns);
  expect(mapping.map(({ heading, field }) => [heading, field])).toEqual(
    columns.map(([heading, , field]) => [heading, field])
  );
  columns.forEach(([, , , reason], index) => {
    if (reason !== undefined) expect(mapping[index]?.reason.id).toBe(reason);
  });
});

test.each([
  ["谁来干", PEOPLE],
  ["责任人", UNITS],
])("%s is a doubt: below 0.6", (heading, values) => {
  expect(read([task, [heading, values, "owner"]])[1]?.confidence).toBeLessThan(0.6);
});

test("what is known by heading, values and neighbours is no doubt", () => {
  const mapping = read([
    ["序号", [1, 2, 3, 4], "id"],
    task,
    lead,
    ["责任单位", UNITS, "supportDepartments"],
    ["责任人", PEOPLE, "owner"],
    ["完成时限", DATES, "deadline"],
    ["完成情况", ["正在推进落实", "", "", ""], "progress"],
  ]);
  expect(mapping.every(({ confidence }) => confidence >= 0.8)).toBe(true);
});

test("the order of the columns decides nothing, but between two of one heading", () => {
  const lists = Object.values(CASES).filter(
    (columns) => new Set(columns.map(([heading]) => heading)).size === columns.length
  );
  const shuffled = fc
    .constantFrom(...lists)
    .chain((columns) =>
      fc.shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length })
    );
  fc.assert(
    fc.property(shuffled, (columns) => {
      expect(read(columns).map(({ field }) => field)).toEqual(columns.map(([, , field]) => field));
    }),
    { numRuns: 100 }
  );
});

describe("an office's own words", () => {
  const word = (heading: string, field: OwnWord["field"]): OwnWord => ({ heading, field });

  test("go before what is usual, and free the field for no other column", () => {
    const mapping = read(
      [task, ["啃骨头科室", UNITS, "leadDepartment"], ["责任单位", UNITS, undefined]],
      [word("啃骨头科室", "leadDepartment")]
    );
    expect(mapping.map(({ field }) => field)).toEqual(["task", "leadDepartment", undefined]);
    expect(mapping[1]?.reason).toEqual({
      id: "ownWord",
      params: { heading: "啃骨头科室", field: "leadDepartment" },
    });
  });

  test("may say that a heading is no field", () => {
    const mapping = read([task, ["责任人", PEOPLE, undefined]], [word("责任 人", undefined)]);
    expect(mapping[1]).toMatchObject({ field: undefined, reason: { id: "ownWordNoField" } });
  });

  test("the first of two words for one heading counts", () => {
    const words = [word("科室", "supportDepartments"), word("科室", "leadDepartment")];
    expect(read([task, ["科室", UNITS, "supportDepartments"]], words)[1]?.field).toBe(
      "supportDepartments"
    );
  });
});
