import { runAppraisal, runColour, runScore, runStructure } from "../../src/actions";
import { SETTING_IDS, settingName, type SettingId } from "../../src/domain/model/settings";
import { workbookWords } from "../../src/i18n/workbookWords";
import { LIVE_CASES, WIDE_CASES, type SettingCase } from "../fixtures/settingCases";
import { PROBE_HEADINGS, PROBE_ROWS, serialOf } from "../fixtures/settingProbes";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const TODAY = "2026-10-15";

/** Marks of 临期科: 80, 90, 70 and, from 滞后科, 60. */
const MARKS = [
  ["tblAppraisalSurvey", 1, 80],
  ["tblAppraisalMass", 1, 90],
  ["tblAppraisalLeader", 1, 70],
  ["tblAppraisalPeer", 2, 60],
] as const;

async function scoredProbes() {
  const runtime = openTestWorkbook(undefined, { today: TODAY });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["2026年重点工作台账"]];
    const cells = sheet.getRangeByIndexes(1, 0, PROBE_ROWS.length + 1, PROBE_HEADINGS.length);
    cells.values = [PROBE_HEADINGS, ...PROBE_ROWS].map((row) => [...row]);
    await context.sync();
  });
  const context = actionContext(TODAY);
  await runStructure(context, {});
  await runColour(context, {});
  await runAppraisal(context, {});
  await runScore(context, { readCompletion: false, backSchedule: false });
  await Excel.run(async (excel) => {
    for (const [table, column, mark] of MARKS) {
      excel.workbook.tables.getItem(table).getDataBodyRange().getCell(0, column).values = [[mark]];
    }
    await excel.sync();
  });
  return runtime;
}

const TABLES = ["tblLedger", "tblScores", "tblAppraisal"];

/** Every cell of the tables by `name heading`, and the line above 得分. */
async function figures(): Promise<ReadonlyMap<string, unknown>> {
  return Excel.run(async (context) => {
    const ranges = TABLES.map((name) =>
      context.workbook.tables.getItem(name).getRange().load("values")
    );
    const line = context.workbook.worksheets.getItem("得分").getRange("A2").load("values");
    await context.sync();
    const cells = ranges.flatMap(({ values }, table) => {
      const [headings = [], ...rows] = values as unknown[][];
      return rows.flatMap((row) =>
        row.map(
          (value, column) =>
            [
              `${table === 2 ? "测评·" : ""}${String(row[0])} ${String(headings[column])}`,
              value,
            ] as const
        )
      );
    });
    return new Map([...cells, ["得分 line", line.values[0]?.[0]] as const]);
  });
}

async function set(id: SettingId, value: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(settingName(id)).getRange().values = [[value]];
    await context.sync();
  });
}

async function valueOf(id: SettingId): Promise<number | string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(settingName(id)).getRange().load("values");
    await context.sync();
    return cell.values[0]?.[0] as number | string;
  });
}

/** What typing a value into the setting's cell changes, as `name heading before→after`. */
async function changesOf({ id, value }: SettingCase): Promise<readonly string[]> {
  const before = await figures();
  await set(id, value);
  return [...(await figures())].flatMap(([place, after]) => {
    const was = before.get(place);
    return was === after ? [] : [`${place} ${String(was)}→${String(after)}`];
  });
}

/** Runs with the settings of a case and puts all of them back. */
async function withGiven({ id, given = {} }: SettingCase, run: () => Promise<void>): Promise<void> {
  const ids = [id, ...(Object.keys(given) as SettingId[])];
  const before = new Map<SettingId, number | string>();
  for (const it of ids) before.set(it, await valueOf(it));
  for (const [it, value] of Object.entries(given)) await set(it as SettingId, value);
  await run();
  for (const [it, value] of before) await set(it, value);
}

/** One workbook for all: every case puts back what it changed, which the last test sees. */
let untouched: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  await scoredProbes();
  untouched = await figures();
}, 60_000);

test.each(LIVE_CASES.map((it) => [it.id, it] as const))(
  "typing %s changes exactly the figures that follow from it",
  async (_id, setting) => {
    await withGiven(setting, async () => expect(await changesOf(setting)).toEqual(setting.changes));
  }
);

test.each(WIDE_CASES.map((it) => [it.id, it] as const))(
  "typing %s changes figures all over",
  async (_id, setting) => {
    await withGiven(setting, async () => {
      expect(await changesOf(setting)).toEqual(expect.arrayContaining([...setting.changes]));
    });
  }
);

/** Settings for reading deadlines and the legend: 标色 works with them, not the formulas. */
const NEXT_TIME: readonly (readonly [SettingId, number | string, RegExp])[] = [
  ["immediateDays", 9, /以后读的时限/],
  ["earlyMonthDay", 6, /以后读的时限/],
  ["firstTenDay", 9, /以后读的时限/],
  ["middleTenDay", 19, /以后读的时限/],
  ["beforeMonth", "上月最后一天", /以后读的时限/],
  ["lightPreset", "红为最好（红榜）", /再点“标色”/],
];

test.each(NEXT_TIME)(
  "typing %s changes nothing yet, and its explanation says so",
  async (id, value, said) => {
    const setting = { id, value, changes: [] };
    await withGiven(setting, async () => expect(await changesOf(setting)).toEqual([]));
    expect(workbookWords("zh-CN").settingLabels[id].explanation).toMatch(said);
  }
);

test("every setting is typed into", () => {
  const typed = [...LIVE_CASES, ...WIDE_CASES].map(({ id }) => id);
  expect([...typed, ...NEXT_TIME.map(([id]) => id)].sort()).toEqual([...SETTING_IDS].sort());
});

test("with every value back, every figure is back", async () => {
  expect(await figures()).toEqual(untouched);
});

test("conventions count for deadlines read from then on; dates that were filled in stay", async () => {
  openTestWorkbook(undefined, { today: TODAY });
  const TEXTS = ["11月初", "11月上旬", "11月中旬"];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = TEXTS.map((text, at) => [`事项${at + 1}`, "办公室", text]);
    sheet.getRange("A1").values = [["2026年重点工作台账"]];
    sheet.getRange("A2:C5").values = [["任务", "牵头科室", "时限要求"], ...rows];
    await context.sync();
  });
  const context = actionContext(TODAY);
  await runStructure(context, {});
  const deadlines = (): Promise<readonly unknown[]> =>
    Excel.run(async (excel) => {
      const columns = excel.workbook.tables.getItem("tblLedger").columns;
      const body = columns.getItem("完成时限").getDataBodyRange().load("values");
      await excel.sync();
      return body.values.map(([value]) => value as unknown);
    });
  const usual = ["2026-11-05", "2026-11-10", "2026-11-20"].map(serialOf);
  expect(await deadlines()).toEqual(usual);
  for (const [id, value] of NEXT_TIME) await set(id, value);
  await Excel.run(async (excel) => {
    const table = excel.workbook.tables.getItem("tblLedger");
    const width = (await loadHeadings(excel)).length;
    const added = TEXTS.map((text, at) => [`新增${at + 1}`, "办公室", text]);
    const rest = Array.from({ length: width - 3 }, () => null as unknown as string);
    table.rows.add(
      undefined,
      added.map((row) => [...row, ...rest]),
      true
    );
    await excel.sync();
  });
  await runColour(context, {});
  const changed = ["2026-11-06", "2026-11-09", "2026-11-19"].map(serialOf);
  expect(await deadlines()).toEqual([...usual, ...changed]);
});

async function loadHeadings(context: Excel.RequestContext): Promise<readonly string[]> {
  const columns = context.workbook.tables.getItem("tblLedger").columns.load("items/name");
  await context.sync();
  return columns.items.map(({ name }) => name);
}
