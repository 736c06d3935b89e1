import type { CellValue } from "../../../src/domain/model/cellValue";
import { SETTING_IDS, SETTINGS, type SettingId } from "../../../src/domain/model/settings";
import type { OwnTablesToCheck } from "../../../src/domain/rules/ownLines";
import { defaultLightLines } from "../../../src/domain/scoring/lightWord";
import { describeFinding } from "../../../src/i18n/describeFinding";
import { LANGUAGES } from "../../../src/i18n/languages";
import { words } from "../../../src/i18n/zhCN/words";
import { CONTEXT, findingsOf } from "./ruleHarness";

type Values = Readonly<Partial<Record<SettingId, CellValue>>>;
type Lines = readonly (readonly CellValue[])[];

const lines = (rows: Lines, columnIndex: number) => ({
  sheetName: "设置",
  rowIndex: 2,
  columnIndex,
  rows,
});
const lights: Lines = defaultLightLines(words).map(({ status, light }) => [status, light, ""]);

/** The default; a year, which has none, is typed. */
const usual = (id: SettingId): CellValue => (id === "year" ? 2026 : SETTINGS[id].defaultValue);

function own(values: Values, categories: Lines = [], legend: Lines = lights): OwnTablesToCheck {
  const settings = SETTING_IDS.map((id) => [id, "", values[id] ?? usual(id)]);
  return {
    settings: lines(settings, 0),
    lights: lines(legend, 6),
    categories: lines(categories, 10),
    scores: [
      {
        lines: { sheetName: "得分", rowIndex: 3, columnIndex: 0, rows: [["组织科", -1, "两分"]] },
        typedColumns: [],
        typedOver: [],
      },
    ],
    statusWords: Object.values(words.statuses),
    lightWords: Object.values(words.lights),
  };
}

function found(tables: OwnTablesToCheck, category: CellValue = "重点工作"): readonly string[] {
  const columns = { ...CONTEXT.columns, category: 10 };
  return findingsOf({ category }, { columns, own: tables }).map(({ ruleId, params }) => {
    const told = Object.entries(params).filter(([name]) => name !== "sheet");
    return `${ruleId} ${told.map(([, value]) => value).join(" ")}`.trim();
  });
}

test("the defaults are in order", () => {
  expect(found(own({}))).toEqual([]);
});

const SETTING_CASES: readonly (readonly [string, Values, readonly string[]])[] = [
  ["text for a number", { latePerDay: "半分" }, ["settingInvalid latePerDay 半分"]],
  ["an error", { lateCap: "#REF!" }, ["settingInvalid lateCap #REF!"]],
  ["blank means the default", { lateCap: "" }, ["settingEmpty lateCap lateCap"]],
  ["a blank as-of date means every day's own", { asOf: "" }, []],
  ["a word that is none", { beforeMonth: "月底" }, ["settingInvalid beforeMonth 月底 beforeMonth"]],
  ["another 100 %", { fullPercent: 10 }, ["settingInvalid fullPercent 10 fullPercent"]],
  ["below its range", { latePerDay: -1 }, ["settingOutOfRange latePerDay -1 ≥ 0"]],
  ["above its range", { nearDays: 61 }, ["settingOutOfRange nearDays 61 0–60"]],
  ["at the ends of its range", { nearDays: 60, immediateDays: 0, year: 2100 }, []],
  ["倒扣 is allowed", { floor: -1000 }, []],
  ["良好 equal to 优秀", { bandGood: 90 }, ["settingsOutOfOrder bandExcellent bandGood"]],
  ["合格 equal to 良好", { bandPass: 80 }, ["settingsOutOfOrder bandGood bandPass"]],
  ["良好 above 优秀", { bandGood: 95 }, ["settingsOutOfOrder bandExcellent bandGood"]],
  ["severe below behind", { severePoints: 5 }, ["settingsOutOfOrder severePoints behindPoints"]],
  [
    "quarters that do not sum",
    { quarterWeight1: 10 },
    ["weightsSum quarterWeight1 quarterWeight1,quarterWeight2,quarterWeight3,quarterWeight4 85"],
  ],
  [
    "shares that do not sum",
    { ledgerShare: 100 },
    ["weightsSum ledgerShare ledgerShare,appraisalShare 130"],
  ],
  ["thirds of 0.1 sum", { ledgerShare: 99.9, appraisalShare: 0.1 }, []],
];

test.each(SETTING_CASES)("%s", (_name, values, expected) => {
  expect(found(own(values))).toEqual(expected);
});

test("a line that is there twice, and one that formulas do not read, are named", () => {
  const tables = own({});
  const row = SETTING_IDS.indexOf("lateCap");
  const settingsTwice = [{ id: "lateCap", row: 41, countedRow: row }] as const;
  expect(found({ ...tables, settingsTwice, settingsUnread: ["floor"] })).toEqual([
    "settingUnread floor",
    `settingTwice lateCap ${row + 3}`,
  ]);
});

test("a line that was deleted is named", () => {
  const tables = own({});
  const rows = tables.settings?.rows.filter(([id]) => id !== "lateCap") ?? [];
  expect(found({ ...tables, settings: lines(rows, 0) })).toEqual(["settingMissing lateCap"]);
});

const CATEGORY_CASES: readonly (readonly [string, Lines, readonly string[]])[] = [
  ["off", [["", ""]], []],
  [
    "two that sum",
    [
      ["重点工作", 60],
      ["日常工作", 40],
    ],
    [],
  ],
  [
    "a sum of 90",
    [
      ["重点工作", 60],
      ["日常工作", 30],
    ],
    ["categoriesSum 90"],
  ],
  ["outside", [["日常工作", 100]], ["categoryOutside 重点工作"]],
  [
    "without weight",
    [
      ["日常工作", 100],
      ["重点工作", ""],
    ],
    ["categoryOutside 重点工作"],
  ],
  [
    "below 0",
    [
      ["重点工作", 100],
      ["日常工作", -5],
    ],
    ["categoryInvalid 日常工作 -5"],
  ],
  [
    "a weight of nothing",
    [
      ["重点工作", 100],
      ["", 20],
    ],
    ["categoryInvalid  "],
  ],
  [
    "twice",
    [
      ["重点工作", 50],
      ["重点工作", 50],
    ],
    ["categoryTwice 重点工作"],
  ],
];

test.each(CATEGORY_CASES)("categories: %s", (_name, rows, expected) => {
  expect(found(own({}, rows)).map((text) => text.trimEnd())).toEqual(
    expected.map((text) => text.trimEnd())
  );
});

test("weights without a column for categories are not used", () => {
  const findings = findingsOf({}, { own: own({}, [["重点工作", 100]]) });
  expect(findings.map(({ ruleId, at }) => [ruleId, at.sheetName])).toEqual([
    ["categoryColumnMissing", "设置"],
  ]);
});

test("a legend with another word, and one without a status", () => {
  const [first, , ...rest] = lights;
  const legend = [[first?.[0] ?? "", "紫", ""], ...rest];
  expect(found(own({}, [], legend))).toEqual(["lightUnknown 逾期完成 紫", "lightMissing 按期完成"]);
});

test("what is typed into 得分 beside the ledger", () => {
  const [score] = own({}).scores;
  if (!score) throw new Error("no scores");
  const tables = { ...own({}), scores: [{ ...score, typedColumns: [1, 2] }] };
  const findings = findingsOf({}, { own: tables });
  expect(findings.map(({ at, params }) => [at, params["written"]])).toEqual([
    [{ sheetName: "得分", rowIndex: 3, columnIndex: 1 }, "-1"],
    [{ sheetName: "得分", rowIndex: 3, columnIndex: 2 }, "两分"],
  ]);
});

test.each(LANGUAGES)(
  "%s: a finding on another sheet names it, and settings by their label",
  (language) => {
    const [finding] = findingsOf({}, { own: own({ bandGood: 95 }) });
    const sentence = finding ? describeFinding(language, finding) : "";
    expect(sentence).toContain("设置!C");
    expect(sentence).not.toMatch(/bandGood|bandExcellent|\{/);
  }
);
