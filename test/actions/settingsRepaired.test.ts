import { readFileSync } from "node:fs";
import path from "node:path";
import {
  changeAsOf,
  runCheck,
  runColour,
  runRestore,
  runScore,
  runStructure,
} from "../../src/actions";
import type { ActionContext } from "../../src/actions/types";
import { LIGHT_PRESETS } from "../../src/domain/model/lightPresets";
import {
  SETTING_IDS,
  SETTINGS,
  settingName,
  type SettingId,
} from "../../src/domain/model/settings";
import { STATUSES } from "../../src/domain/model/statuses";
import { describeFinding } from "../../src/i18n/describeFinding";
import { workbookWords } from "../../src/i18n/workbookWords";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook, reopenTestWorkbook } from "../helpers/hostWorkbook";
import { openMadeOnce } from "../helpers/openMadeOnce";
import { workbookFacts } from "../helpers/workbookFacts";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const ENGLISH: ActionContext = {
  ...actionContext(),
  language: "en-US",
  words: workbookWords("en-US"),
};

function coloured(context = actionContext()): Promise<OfficeRuntime> {
  return openMadeOnce(context.language, async () => {
    const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
    await runStructure(context, {});
    await runColour(context, {});
    return runtime;
  });
}

/** Lines of tblSettings. */
async function settingLines(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblSettings").getDataBodyRange().load("values");
    await context.sync();
    return body.values as readonly (readonly unknown[])[];
  });
}

async function rowOf(id: SettingId): Promise<number> {
  return (await settingLines()).findIndex(([first]) => first === id);
}

/** What somebody does to tblSettings by hand. */
async function edit(
  id: SettingId,
  change: (table: Excel.Table, row: number) => void
): Promise<void> {
  const row = await rowOf(id);
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem("tblSettings"), row);
    await context.sync();
  });
}

const cell = (table: Excel.Table, row: number, column: number): Excel.Range =>
  table.getDataBodyRange().getCell(row, column);

/** Values of names in force, e.g. `SeverePointsInForce`. */
async function inForce(id: SettingId): Promise<unknown> {
  return Excel.run(async (context) => {
    const value = context.workbook.names.getItem(`${settingName(id)}InForce`).getRange();
    value.load("values");
    await context.sync();
    return value.values[0]?.[0];
  });
}

async function findings(): Promise<readonly string[]> {
  const { findings: found } = await runCheck(actionContext(), {});
  return found
    .filter(({ ruleId }) => ruleId.startsWith("setting"))
    .map(({ ruleId, at, params }) => `${ruleId} ${params.setting} ${at.rowIndex + 1}`);
}

/** What a workbook of an earlier version, or a deletion by hand, lacks. */
async function dropLines(ids: readonly SettingId[], withNames: boolean): Promise<void> {
  const lines = await settingLines();
  const rows = ids.map((id) => lines.findIndex(([first]) => first === id));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblSettings");
    // From below, so that the lines above keep their places.
    for (const row of rows.sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
    if (withNames) for (const id of ids) context.workbook.names.getItem(settingName(id)).delete();
    await context.sync();
  });
}

const OLD_LACKS = ["praiseFrom", "talkBelow", "asOf", "beforeMonth"] as const;

test.each([
  ["never had them", true],
  ["lost them by hand", false],
])(
  "标色 adds the lines that a workbook lacks (%s), once; 恢复 takes them away",
  async (_why, withNames) => {
    const runtime = await coloured();
    await dropLines(OLD_LACKS, withNames);
    const opened = reopenTestWorkbook(runtime);
    const before = workbookFacts(opened.workbook.save());
    expect(await findings()).toEqual(
      ["asOf", "praiseFrom", "talkBelow", "beforeMonth"].map((id) => `settingMissing ${id} 3`)
    );
    const report = await runColour(actionContext(), {});
    expect(report.notices).toContainEqual({
      id: "notice.settingsAdded",
      params: { settings: "asOf,praiseFrom,talkBelow,beforeMonth" },
    });
    const { settingLabels } = workbookWords("zh-CN");
    const lines = (await settingLines()).slice(-4);
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["asOf", settingLabels.asOf.label, "", settingLabels.asOf.unit],
      ["praiseFrom", settingLabels.praiseFrom.label, 90, settingLabels.praiseFrom.unit],
      ["talkBelow", settingLabels.talkBelow.label, 60, settingLabels.talkBelow.unit],
      ["beforeMonth", settingLabels.beforeMonth.label, "当月最后一天", "选项"],
    ]);
    expect(await findings()).toEqual([]);
    expect((await runColour(actionContext(), {})).changes).toBe(0);
    await runRestore(actionContext());
    expect(workbookFacts(opened.workbook.save())).toEqual(before);
  }
);

test("an added line is read by the formulas and offers its choices", async () => {
  const runtime = await coloured();
  await dropLines(["beforeMonth", "severePoints", "asOf", "quotaGood"], true);
  await runColour(actionContext(), {});
  await edit("severePoints", (table, row) => (cell(table, row, 2).values = [[12]]));
  expect(await inForce("severePoints")).toBe(12);
  const { area, sheetId } = runtime.workbook.package.tables.find(
    ({ name }) => name === "tblSettings"
  )!;
  const sheet = runtime.workbook.package.sheets.find(({ id }) => id === sheetId)!;
  const choicesIn = async (id: SettingId) => {
    const row = area.rowIndex + 1 + (await rowOf(id));
    const rule = sheet.dataValidations.find(({ areas }) =>
      areas.some(
        (it) => it.columnIndex === 2 && it.rowIndex <= row && row < it.rowIndex + it.rowCount
      )
    );
    return rule?.formula1;
  };
  expect(await choicesIn("beforeMonth")).toBe('"当月最后一天,上月最后一天"');
  expect(await choicesIn("severePoints")).toBeUndefined();
  await changeAsOf(actionContext(), { tableName: "tblLedger", date: 46200 });
  const asOf = area.rowIndex + 1 + (await rowOf("asOf"));
  expect(sheet.value(asOf, 2)).toBe(46200);
  const formatIn = (row: number) =>
    runtime.workbook.package.format(sheet.styleIndex(row, 2)).numberFormat;
  expect(formatIn(asOf)).toBe("yyyy-mm-dd");
  expect(formatIn(area.rowIndex + 1 + (await rowOf("quotaGood")))).toBe("0%");
});

test("what is asked of a missing line stands in the line that is added", async () => {
  await coloured();
  await dropLines(["asOf"], false);
  await changeAsOf(actionContext(), { tableName: "tblLedger", date: 46200 });
  expect((await settingLines()).at(-1)?.slice(0, 3)).toEqual(["asOf", "截止日", 46200]);
  expect((await changeAsOf(actionContext(), { tableName: "tblLedger", date: 46200 })).changes).toBe(
    0
  );
});

test("the lines are in the workbook's language", async () => {
  await coloured(ENGLISH);
  await dropLines(["talkLast"], true);
  await runColour(actionContext(), {});
  const { label, unit, explanation } = workbookWords("en-US").settingLabels.talkLast;
  expect((await settingLines()).at(-1)).toEqual(["talkLast", label, 0, unit, explanation]);
});

async function legend(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([, light]) => light as unknown);
  });
}

test.each([
  ["lost its line", async () => dropLines(["lightPreset"], true)],
  [
    "was cleared",
    async () => edit("lightPreset", (table, row) => (cell(table, row, 2).values = [[""]])),
  ],
  [
    "was overwritten",
    async () => edit("lightPreset", (table, row) => (cell(table, row, 2).values = [["红"]])),
  ],
])("a legend that means the opposite stays where 灯的含义 %s", async (_how, damage) => {
  await coloured();
  await runColour(actionContext(), { settings: { lightPreset: "redBest" } });
  const { lights } = workbookWords("zh-CN");
  const redBest = STATUSES.map((status) => lights[LIGHT_PRESETS.redBest[status]]);
  await damage();
  await runColour(actionContext(), {});
  expect(await legend()).toEqual(redBest);
});

interface Damage {
  readonly how: string;
  readonly act: () => Promise<void>;
  /** What formulas count with before anything is mended. */
  readonly counted: number;
  readonly found: readonly string[];
  /** … and after 标色. */
  readonly mended: number;
  readonly left: readonly string[];
}

/** Severe from 30 points by default; the office has typed 25 in row 7. */
const DAMAGES: readonly Damage[] = [
  {
    how: "its line is deleted",
    act: () => edit("severePoints", (table, row) => table.rows.getItemAt(row).delete()),
    counted: 30,
    found: ["settingMissing severePoints 3"],
    mended: 30,
    left: [],
  },
  {
    how: "the value is cleared",
    act: () => edit("severePoints", (table, row) => cell(table, row, 2).clear("Contents")),
    counted: 30,
    found: ["settingEmpty severePoints 7"],
    mended: 30,
    left: ["settingEmpty severePoints 7"],
  },
  {
    how: "a word stands in it",
    act: () => edit("severePoints", (table, row) => (cell(table, row, 2).values = [["三十"]])),
    counted: 30,
    found: ["settingInvalid severePoints 7"],
    mended: 30,
    left: ["settingInvalid severePoints 7"],
  },
  {
    how: "digits stand in it as text",
    act: () => edit("severePoints", (table, row) => (cell(table, row, 2).values = [["'40"]])),
    counted: 30,
    found: ["settingInvalid severePoints 7"],
    mended: 30,
    left: ["settingInvalid severePoints 7"],
  },
  {
    how: "an error stands in it",
    act: () => edit("severePoints", (table, row) => (cell(table, row, 2).formulas = [["=1/0"]])),
    counted: 30,
    found: ["settingInvalid severePoints 7"],
    mended: 30,
    left: ["settingInvalid severePoints 7"],
  },
  {
    how: "its label is renamed",
    act: () => edit("severePoints", (table, row) => (cell(table, row, 1).values = [["红线"]])),
    counted: 25,
    found: [],
    mended: 25,
    left: [],
  },
  {
    how: "its id is overwritten",
    act: () => edit("severePoints", (table, row) => (cell(table, row, 0).values = [["红线"]])),
    counted: 25,
    found: [],
    mended: 25,
    left: [],
  },
  {
    how: "the line is there twice",
    act: () =>
      edit("severePoints", (table) => {
        table.rows.add(undefined, [["severePoints", "严重滞后界限", 50, "", ""]], true);
      }),
    counted: 25,
    found: [`settingTwice severePoints ${SETTING_IDS.length + 3}`],
    mended: 25,
    left: [`settingTwice severePoints ${SETTING_IDS.length + 3}`],
  },
  {
    how: "the line is deleted and typed anew at the end",
    act: () =>
      edit("severePoints", (table, row) => {
        table.rows.getItemAt(row).delete();
        table.rows.add(undefined, [["severePoints", "严重滞后界限", 50, "", ""]], true);
      }),
    counted: 30,
    found: [`settingUnread severePoints ${SETTING_IDS.length + 2}`],
    mended: 50,
    left: [],
  },
];

test.each(DAMAGES)("$how", async ({ act, counted, found, mended, left }) => {
  const runtime = await coloured();
  await edit("severePoints", (table, row) => (cell(table, row, 2).values = [[25]]));
  await act();
  reopenTestWorkbook(runtime);
  expect(await inForce("severePoints")).toBe(counted);
  expect(await findings()).toEqual(found);
  await runColour(actionContext(), {});
  expect(await inForce("severePoints")).toBe(mended);
  expect(await findings()).toEqual(left);
  expect((await settingLines()).some(([id]) => id === "severePoints")).toBe(true);
  expect((await runScore(actionContext(), {})).notices.map(({ id }) => id)).not.toContain(
    "notice.settingsAdded"
  );
});

test("sorted lines are read by the wrong formulas: a finding each, until 标色 connects them; 恢复", async () => {
  const runtime = await coloured();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblSettings").getDataBodyRange().load("values");
    await context.sync();
    body.values = [...body.values].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    await context.sync();
  });
  const before = workbookFacts(runtime.workbook.save());
  const found = await findings();
  expect(found.filter((line) => line.startsWith("settingUnread severePoints"))).toHaveLength(1);
  const report = await runColour(actionContext(), {});
  expect(report.notices.map(({ id }) => id)).toContain("notice.settingsConnected");
  for (const id of ["severePoints", "nearDays", "lateCap", "bandPass"] as const) {
    expect(await inForce(id)).toBe(SETTINGS[id].defaultValue);
  }
  expect(await findings()).toEqual([]);
  expect((await runColour(actionContext(), {})).changes).toBe(0);
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("the findings say what counts and what to do", async () => {
  await coloured();
  await edit("lateCap", (table, row) => cell(table, row, 2).clear("Contents"));
  await edit("year", (table, row) => cell(table, row, 2).clear("Contents"));
  await edit("beforeMonth", (table, row) => cell(table, row, 2).clear("Contents"));
  const { findings: found } = await runCheck(actionContext(), {});
  const said = found
    .filter(({ ruleId }) => ruleId === "settingEmpty")
    .map((finding) => describeFinding("zh-CN", finding));
  expect(said).toEqual([
    "设置!C3 “台账年度”空着，现按截止日所在的年份计算，请填上。",
    "设置!C9 “逾期扣分上限”空着，现按默认值 20 计算；要用别的值请填上。",
    "设置!C39 “X月前”空着，现按默认值 当月最后一天 计算；要用别的值请填上。",
  ]);
});
