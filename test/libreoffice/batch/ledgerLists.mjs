// What the equality batch makes its workbooks of: lists as offices keep them, with cells that hold what
// they should not, and what people type afterwards. Days are Excel serials of 2026.
import fc from "fast-check";

const JANUARY_1 = 46023;
const QUARTER_ENDS = [-1, 89, 180, 272, 364].map((days) => JANUARY_1 + days);
const BLANK = fc.constant("");
/** Written as errors by the builder. */
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!"];
/** No truth values: LibreOffice has none of its own, TRUE is the number 1 to it. */
const odd = fc.constantFrom(...ERRORS, " ", "　", "已完成", "80%", 0);

const weighted = (...parts) =>
  fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const among = (...values) => fc.constantFrom(...values);

const date = weighted(
  [5, fc.integer({ min: JANUARY_1 - 60, max: JANUARY_1 + 400 })],
  [2, among(...QUARTER_ENDS, ...QUARTER_ENDS.map((day) => day + 1))],
  [1, fc.integer({ min: 0, max: 364 }).map((days) => JANUARY_1 + days + 0.75)],
  [2, BLANK],
  [1, odd]
);
const deadline = weighted(
  [8, date],
  [1, among("2026-06-30", "9月31日", "6月底前", "长期坚持", "每季度末")]
);
const percent = weighted(
  [6, fc.integer({ min: 0, max: 20 }).map((n) => (n * 5) / 100)],
  [1, fc.integer({ min: -30, max: 230 }).map((n) => n / 100)],
  [4, BLANK],
  [1, odd]
);
const amount = weighted(
  [4, fc.integer({ min: -20, max: 200 }).map((n) => n / 20)],
  [2, BLANK],
  [1, odd]
);
const text = weighted([8, among("等上级文件", "市级表彰")], [2, BLANK], [1, odd]);
const task = weighted(
  [12, fc.integer({ min: 1, max: 99 }).map((n) => `完成第${n}项任务`)],
  [1, among("#N/A", "", " ", 7)]
);
const department = weighted(
  [8, among("组织科", "干部科", "办公室")],
  [3, among("干部*科", "干部?科", "<5", ">=3", "=1", "~", "5", 'A"B', 'a"b')],
  [1, among("#N/A", "", " ", "组织科、干部科", "各科室")]
);
const person = weighted(
  [8, among("张三", "李四", "王五")],
  [2, among("王*", "王?", "<5", "Li Ming", "li ming")],
  [2, among("张三、李四", "李四、张三、王*", "张三，李四", "", "#N/A", 7)]
);

/** Heading and cells of every column that a formula reads; the first ones stand in every list. */
const COLUMNS = [
  ["任务", task],
  ["牵头科室", department],
  ["完成时限", deadline],
  ["责任人", person],
  ["分管领导", person],
  [
    "类别",
    weighted(
      [8, among("日常工作", "重点工作")],
      [2, among("重点*", "<3", "a", "A", 5)],
      [1, among("临时工作", "", "#REF!")]
    ),
  ],
  ["时限类型", weighted([5, among("定期", "周期", "长期", "立即", "不明")], [1, odd])],
  ["开始时间", date],
  ["延期至", date],
  ["延期原因", text],
  ["延期批准日期", date],
  ["分值", amount],
  ...["一季计划", "二季计划", "三季计划", "四季计划"].map((heading) => [heading, percent]),
  ...["一季完成", "二季完成", "三季完成", "四季完成"].map((heading) => [heading, percent]),
  ["完成日期", date],
  ["加分", amount],
  ["加分依据", text],
  ["催办次数", amount],
];
const ALWAYS = 3;

/** A list: headings, and rows in which 100 % is 1 or 100. */
const list = (full, most) =>
  fc.tuple(fc.boolean(), fc.subarray(COLUMNS.slice(ALWAYS))).chain(([isComplete, some]) => {
    const columns = isComplete ? COLUMNS : [...COLUMNS.slice(0, ALWAYS), ...some];
    const cell = ([, cells]) =>
      cells === percent && full === 100
        ? cells.map((value) => (typeof value === "number" ? Math.round(value * 100) : value))
        : cells;
    return fc.record({
      headings: fc.constant(columns.map(([heading]) => heading)),
      rows: fc.array(fc.tuple(...columns.map(cell)), { minLength: 1, maxLength: most }),
    });
  });

const SETTINGS = {
  nearDays: [0, 3, 30],
  behindPoints: [5, 20, 0],
  severePoints: [25, 40],
  latePerDay: [0, 0.1, 2],
  lateCap: [0, 5, 100],
  floor: [-1000, 10],
  earlyDays: [0, 5],
  earlyBonus: [1, 2.5],
  bonusCapRow: [0.05, 1],
  bonusCapTotal: [0, 3],
  chasePenalty: [0.5, 2],
  quarterWeight1: [0, 10],
  quarterWeight2: [0, 20],
  quarterWeight4: [40, 33.3],
  bandExcellent: [95, 60],
  bandGood: [85],
  ledgerShare: [0, 50],
  appraisalShare: [0, 50],
  appraisalSurvey: [0, 40],
  appraisalPeer: [0, 15],
  quotaExcellent: [0, 0.5, 1],
  praiseFrom: [0, 70],
  talkBelow: [0, 80],
  talkOverdue: [0, 1],
  talkLast: [1, 2],
};
const settings = fc.record(
  Object.fromEntries(
    Object.entries(SETTINGS).map(([id, values]) => [id, among(...values, "", "多")])
  ),
  { requiredKeys: [] }
);

const mark = weighted(
  [8, fc.integer({ min: 0, max: 200 }).map((n) => n / 2)],
  [2, among(0, 100, 100.01, -0.5, 1000)],
  [2, BLANK],
  [1, among("85分", "优秀", " ", "#N/A")]
);
const weight = weighted([4, among(40, 60, 33.3, 0.5)], [2, among(0, -5, "", "少", "#N/A")]);

/** One workbook of the batch: its lists, what the office sets and what people type beside them. */
export const generatedBook = fc.constantFrom(1, 100).chain((full) =>
  fc.record({
    full: fc.constant(full),
    asOf: weighted(
      [3, fc.integer({ min: JANUARY_1 - 20, max: JANUARY_1 + 380 })],
      [1, among(...QUARTER_ENDS.slice(1))]
    ),
    locale: among("zh-CN", "zh-CN", "zh-TW", "en-US"),
    lists: fc
      .tuple(list(full, 12))
      .chain(([first]) =>
        fc
          .option(list(full, 4), { nil: undefined })
          .map((other) => (other ? [first, other] : [first]))
      ),
    settings,
    backSchedule: fc.boolean(),
    readCompletion: fc.boolean(),
    hasAppraisal: fc.boolean(),
    rankings: fc.subarray(["departments", "people"]),
    /** Typed into the free cells of the add-in's own tables, one after the other. */
    marks: fc.array(mark, { minLength: 400, maxLength: 400 }),
    weights: fc.array(weight, { minLength: 16, maxLength: 16 }),
    entries: fc.array(amount, { minLength: 60, maxLength: 60 }),
    classes: fc.array(among("甲", "乙", "甲*", "a", "A", ""), { minLength: 40, maxLength: 40 }),
  })
);
