import { runCheck, runColour, runRestore, runStructure } from "../../src/actions";
import { LIGHT_PRESETS } from "../../src/domain/model/lightPresets";
import { SETTING_IDS, type SettingId } from "../../src/domain/model/settings";
import { STATUSES } from "../../src/domain/model/statuses";
import { describeFinding } from "../../src/i18n/describeFinding";
import { LANGUAGES } from "../../src/i18n/languages";
import { workbookWords } from "../../src/i18n/workbookWords";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const { settingChoices, lights } = workbookWords("zh-CN");

function open() {
  return openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
}

/** What the value cell of a setting holds, and its drop-down. */
async function settingCell(name: string): Promise<{ value: unknown; list: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    const rule = range.dataValidation.load("rule");
    await context.sync();
    return { value: range.values[0]?.[0], list: rule.rule.list?.source };
  });
}

async function type(name: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

async function legend(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([, light]) => String(light));
  });
}

test("choices stand in the user's language with a drop-down; no value cell shows an id", async () => {
  open();
  await runStructure(actionContext(), {});
  expect(await settingCell("LightPreset")).toEqual({
    value: "红为逾期（通用）",
    list: Object.values(settingChoices.lightPreset).join(","),
  });
  expect(await settingCell("BeforeMonth")).toEqual({
    value: "当月最后一天",
    list: "当月最后一天,上月最后一天",
  });
  expect((await settingCell("FullPercent")).list).toBe("1,100");
  const shown = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblSettings").getDataBodyRange().load("values");
    await context.sync();
    return body.values.flatMap(([, ...texts]) => texts.map(String));
  });
  expect(shown.filter((text) => /[a-z]/.test(text))).toEqual([]);
});

test.each(LANGUAGES)("every drop-down list in %s fits Excel and holds no comma", (language) => {
  for (const words of Object.values(workbookWords(language).settingChoices)) {
    const list: readonly string[] = Object.values(words);
    expect(list.join(",").length).toBeLessThanOrEqual(255);
    expect(list.filter((word) => word.includes(","))).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  }
});

test.each([
  ["this language", settingChoices.lightPreset.redBest],
  ["Traditional Chinese", workbookWords("zh-TW").settingChoices.lightPreset.redBest],
  ["English, in capitals with blanks", "  RED IS BEST (RED LIST) "],
  ["the id of an older workbook", "redBest"],
])("a choice written in %s counts", async (_how, written) => {
  open();
  await runStructure(actionContext(), {});
  await type("LightPreset", written);
  await runColour(actionContext(), {});
  expect(await legend()).toEqual(STATUSES.map((status) => lights[LIGHT_PRESETS.redBest[status]]));
  const { findings } = await runCheck(actionContext(), {});
  expect(findings.filter(({ ruleId }) => ruleId === "settingInvalid")).toEqual([]);
});

test("an id given to an action is written as a word, and taken back", async () => {
  const runtime = open();
  await runStructure(actionContext(), {});
  await runColour(actionContext(), {});
  const before = workbookFacts(runtime.workbook.save());
  await runColour(actionContext(), { settings: { lightPreset: "bluePraise" } });
  expect((await settingCell("LightPreset")).value).toBe("蓝表扬、黄提醒、红警告");
  const again = await runColour(actionContext(), { settings: { lightPreset: "bluePraise" } });
  expect(again.changes).toBe(0);
  await runRestore(actionContext());
  expect({ ...workbookFacts(runtime.workbook.save()), customXml: [] }).toEqual({
    ...before,
    customXml: [],
  });
});

test("a word that is none is found: what, where, what to choose", async () => {
  open();
  await runStructure(actionContext(), {});
  await type("BeforeMonth", "月底");
  const { findings } = await runCheck(actionContext(), {});
  const found = findings.filter(({ ruleId }) => ruleId === "settingInvalid");
  const row = SETTING_IDS.indexOf("beforeMonth" satisfies SettingId) + 3;
  expect(found.map((finding) => describeFinding("zh-CN", finding))).toEqual([
    `设置!C${row} “X月前”填的是“月底”，不能用，现按默认值计算；可选：当月最后一天、上月最后一天。`,
  ]);
});
