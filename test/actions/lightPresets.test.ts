import { readFileSync } from "node:fs";
import path from "node:path";
import { runColour, runRestore, runStructure } from "../../src/actions";
import { LIGHT_PRESETS } from "../../src/domain/model/lightPresets";
import { STATUSES, type Status } from "../../src/domain/model/statuses";
import { words } from "../../src/i18n/zhCN/words";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");

function open() {
  return openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
}

/** Words of the lights by status, as the legend has them. */
async function legend(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([, light]) => String(light));
  });
}

/** Statuses of the ledger's rows that show this light, once each. */
async function statusesWith(light: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblLedger");
    const [status, shown] = ["系统状态", "灯"].map((heading) =>
      table.columns.getItem(heading).getDataBodyRange().load("values")
    );
    await context.sync();
    const lines = (status?.values ?? []).map(([word], row) => [word, shown?.values[row]?.[0]]);
    return [...new Set(lines.filter(([, word]) => word === light).map(([word]) => String(word)))];
  });
}

const wordsOf = (preset: keyof typeof LIGHT_PRESETS): readonly string[] =>
  STATUSES.map((status: Status) => words.lights[LIGHT_PRESETS[preset][status]]);

test("an office whose red is the best: 标色 with the option turns the legend, 恢复 turns it back", async () => {
  const runtime = open();
  await runStructure(actionContext(), {});
  await runColour(actionContext(), {});
  const before = workbookFacts(runtime.workbook.save());
  const report = await runColour(actionContext(), { settings: { lightPreset: "redBest" } });
  // 按期完成, 推进中 → 红, 临期 → 蓝, 严重滞后, 逾期 → 黄.
  expect(report.notices).toContainEqual({ id: "notice.lightsChanged", params: { count: 5 } });
  expect(await legend()).toEqual(wordsOf("redBest"));
  expect(await statusesWith("红")).not.toContain("逾期");
  expect((await runColour(actionContext(), {})).changes).toBe(0);
  await runRestore(actionContext());
  expect({ ...workbookFacts(runtime.workbook.save()), customXml: [] }).toEqual({
    ...before,
    customXml: [],
  });
});

test("规范成表 makes the legend as asked", async () => {
  open();
  await runStructure(actionContext(), { settings: { lightPreset: "bluePraise" } });
  expect(await legend()).toEqual(wordsOf("bluePraise"));
});

test("a legend that somebody mended stays, and is said to, until the action is told to replace it", async () => {
  open();
  await runStructure(actionContext(), {});
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange();
    body.getCell(0, 1).values = [["紫"]];
    context.workbook.names.getItem("LightPreset").getRange().values = [["redBest"]];
    await context.sync();
  });
  const kept = await runColour(actionContext(), {});
  expect(kept.notices).toContainEqual({ id: "notice.lightsKept", params: {} });
  expect((await legend())[0]).toBe("紫");
  await runColour(actionContext(), { settings: { lightPreset: "redBest" } });
  expect(await legend()).toEqual(wordsOf("redBest"));
});
