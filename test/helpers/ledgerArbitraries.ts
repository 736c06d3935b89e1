import * as fc from "fast-check";
import { daySerial } from "../../src/domain/calendar/daySerial";
import type { CellValue } from "../../src/domain/model/cellValue";
import type { FieldHeadings, FieldId } from "../../src/domain/model/fields";
import { FIELDS, FIELD_IDS } from "../../src/domain/model/fields";
import type { SettingId } from "../../src/domain/model/settings";
import type { WorkbookWords } from "../../src/domain/model/workbookWords";
import { GROUP_FIELDS, GROUP_KINDS } from "../../src/domain/model/groupKinds";
import type { GroupEntries } from "../../src/domain/scoring/groupExtras";
import { groupNames } from "../../src/domain/scoring/groupNames";
import type { LedgerRecord } from "../../src/domain/scoring/ledgerRecord";
import { defaultLightLines } from "../../src/domain/scoring/lightWord";
import { words as enUS } from "../../src/i18n/enUS/words";
import { words as zhCN } from "../../src/i18n/zhCN/words";
import type { LedgerWorkbookInput } from "./ledgerWorkbook";

const YEAR = 2026;
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!"] as const;
/** What stands in cells where something else is meant. */
const odd = fc.constantFrom<CellValue>(...ERRORS, true, false, "", " ", "　", "已完成", "80%", 0);

const date = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: daySerial(2025, 11, 1), max: daySerial(2027, 2, 1) }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }).map(quarterEdge) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 4 }).map((quarter) => quarterEdge(quarter) + 1),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => daySerial(YEAR, 1, 1) + n + 0.75),
  },
  { weight: 3, arbitrary: fc.constant<CellValue>("") },
  { weight: 1, arbitrary: odd }
);

function quarterEdge(quarter: number): number {
  return daySerial(YEAR, quarter * 3 + 1, 0);
}

const percent = (full: number): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => (n * 5 * full) / 100) },
    { weight: 1, arbitrary: fc.integer({ min: -30, max: 230 }).map((n) => (n * full) / 100) },
    { weight: 4, arbitrary: fc.constant<CellValue>("") },
    { weight: 1, arbitrary: odd }
  );

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 200 }).map((n): CellValue => n / 20) },
  { weight: 2, arbitrary: fc.constant<CellValue>("") },
  { weight: 1, arbitrary: odd }
);

const NAMES = ["张三", "李四", "王*", "王?", "<5", "Li Ming", "li ming"] as const;
const person = fc.constantFrom<CellValue>(
  ...NAMES,
  "张三、李四",
  "李四、张三、王*",
  "张三，李四",
  "同上",
  "",
  "#N/A",
  7
);
const CATEGORIES = ["日常工作", "重点工作", "重点*", "<3", "a", "A", 5] as const;
const category = fc.constantFrom<CellValue>(...CATEGORIES, "临时工作", "", " ", "#REF!");

const department = fc.constantFrom<CellValue>(
  "组织科",
  "干部科",
  "干部*科",
  "干部?科",
  "<5",
  ">=3",
  "=1",
  "~",
  "5",
  "#N/A",
  "",
  " ",
  "组织科、干部科",
  "各科室",
  'A"B',
  'a"b'
);

function cellOf(field: FieldId, full: number, words: WorkbookWords): fc.Arbitrary<CellValue> {
  if (field === "deadlineKind") {
    const kinds = fc.constantFrom<CellValue>(...Object.values(words.deadlineKinds));
    return fc.oneof({ weight: 5, arbitrary: kinds }, { weight: 1, arbitrary: odd });
  }
  if (field === "leadDepartment") return department;
  if (field === "owner" || field === "leader") return person;
  if (field === "category") return category;
  if (field === "rowKey") {
    const keys = fc.constantFrom<CellValue>("kq2w3e4r", "oq2w3e4r", "Oq2w3e4r", "", "o", "#N/A");
    return fc.oneof({ weight: 5, arbitrary: fc.constant<CellValue>("kq2w3e4r") }, keys);
  }
  if (field === "task" || field === "project" || field === "bonusReason") {
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant<CellValue>("文字") },
      { weight: 1, arbitrary: odd }
    );
  }
  switch (FIELDS[field].kind) {
    case "date":
      return date;
    case "percent":
      return percent(full);
    case "number":
      return amount;
    case "text":
      return fc.oneof(fc.constant<CellValue>("文字"), odd);
  }
}

/** Typed fields that some formula reads; the rest stands in no formula. */
const READ_FIELDS: readonly FieldId[] = FIELD_IDS.filter((field) =>
  [
    "task",
    "project",
    "category",
    "leader",
    "leadDepartment",
    "owner",
    "startDate",
    "deadline",
    "deadlineKind",
    "extendedTo",
    "extensionReason",
    "extensionApproved",
    "points",
    "plan1",
    "plan2",
    "plan3",
    "plan4",
    "done1",
    "done2",
    "done3",
    "done4",
    "completedDate",
    "bonus",
    "bonusReason",
    "chaseCount",
    "rowKey",
  ].includes(field)
);

/** Headings with characters that mean something in a structured reference, or in a text constant. */
const ODD_HEADINGS: FieldHeadings = {
  task: "任务[名称]",
  deadline: "完成时限 #1",
  completedDate: "完成'日期'@",
  plan1: '一季"计划"',
};

const setting = (values: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.constantFrom<CellValue>(...values, "", "多", "#N/A");

const settings = (full: 1 | 100): fc.Arbitrary<Readonly<Partial<Record<SettingId, CellValue>>>> =>
  fc
    .record(
      {
        nearDays: setting([0, 3, 30]),
        behindPoints: setting([5, 20, 0]),
        severePoints: setting([25, 40]),
        latePerDay: setting([0, 0.1, 2]),
        lateCap: setting([0, 5, 100]),
        floor: setting([-1000, 10]),
        earlyDays: setting([0, 5]),
        earlyBonus: setting([1, 2.5]),
        bonusCapRow: setting([0.05, 1]),
        bonusCapTotal: setting([0, 3]),
        chasePenalty: setting([0.5, 2]),
        quarterWeight1: setting([0, 10]),
        quarterWeight2: setting([0, 20]),
        quarterWeight3: setting([0, 30]),
        quarterWeight4: setting([0, 40]),
        bandExcellent: setting([95, 60]),
        bandGood: setting([85]),
        bandPass: setting([50]),
        ledgerShare: setting([0, 50]),
        appraisalShare: setting([0, 50]),
        quotaExcellent: setting([0, 0.5, 1]),
        praiseFrom: setting([0, 70]),
        talkBelow: setting([0, 80]),
        talkOverdue: setting([0, 1]),
        talkLast: setting([1, 2]),
      },
      { requiredKeys: [] }
    )
    .map((values) => ({ ...values, year: YEAR, fullPercent: full }));

export interface GeneratedLedger {
  readonly input: LedgerWorkbookInput;
  readonly asOf: number;
}

/** What is typed beside the ledger: points for a line of 得分, weights of categories, marks of units. */
const entry: fc.Arbitrary<GroupEntries> = fc.record({ bonus: amount, penalty: amount });
const categoryLine = fc.tuple(
  category,
  fc.oneof(fc.constantFrom<CellValue>(40, 60, 0.5, 0, -5), odd)
);
const appraisalLine = fc.tuple(
  fc.oneof(department, person),
  fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((n): CellValue => n / 2),
    odd
  )
);
const someLines = (line: fc.Arbitrary<[CellValue, CellValue]>) =>
  fc.option(fc.array(line, { minLength: 1, maxLength: 4 }), { nil: undefined });

/** A ledger of up to eight rows with some of the columns, bad cells included, its settings and its day. */
export const generatedLedger: fc.Arbitrary<GeneratedLedger> = fc
  .record({
    full: fc.constantFrom<1 | 100>(1, 100),
    words: fc.constantFrom<WorkbookWords>(zhCN, enUS),
    columns: fc.oneof(fc.constant(READ_FIELDS), fc.subarray([...READ_FIELDS])),
    headings: fc.constantFrom<FieldHeadings>({}, ODD_HEADINGS),
    kind: fc.constantFrom(...GROUP_KINDS),
    asOf: fc.oneof(
      fc.integer({ min: daySerial(2025, 12, 1), max: daySerial(2027, 1, 31) }),
      fc.integer({ min: 0, max: 4 }).map(quarterEdge)
    ),
  })
  .chain(({ full, words, columns, headings, kind, asOf }) => {
    const typedFields = READ_FIELDS.filter(
      (field) => columns.includes(field) || field === GROUP_FIELDS[kind]
    );
    const record = fc.record(
      Object.fromEntries(typedFields.map((field) => [field, cellOf(field, full, words)]))
    ) as fc.Arbitrary<LedgerRecord>;
    return fc
      .record({
        records: fc.array(record, { minLength: 1, maxLength: 8 }),
        otherRecords: fc.option(fc.array(record, { minLength: 1, maxLength: 3 }), {
          nil: undefined,
        }),
        settings: settings(full),
        entries: fc.array(entry, { minLength: 11, maxLength: 11 }),
        categories: someLines(categoryLine),
        appraisal: someLines(appraisalLine),
      })
      .map(({ records, otherRecords, settings, entries, categories, appraisal }) => {
        const names = groupNames([...records, ...(otherRecords ?? [])], kind);
        return {
          asOf,
          input: {
            typedFields,
            records,
            settings: { ...settings, asOf },
            lights: defaultLightLines(words),
            groups: { kind, names, entries: entries.slice(0, names.length) },
            words,
            headings,
            ...(otherRecords ? { otherRecords } : {}),
            ...(categories ? { categories } : {}),
            ...(appraisal ? { appraisal } : {}),
          },
        };
      });
  });
