import { readFileSync } from "node:fs";
import path from "node:path";
import { runColour, runRestore, runStructure } from "../../src/actions";
import type { ActionReport } from "../../src/actions/types";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { workbookWords } from "../../src/i18n/workbookWords";
import { LANGUAGES } from "../../src/i18n/languages";
import { STATUSES } from "../../src/domain/model/statuses";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const LEGEND =
  "&8&K0070C0■&K000000 蓝: 逾期完成  &K00B050■&K000000 绿: 按期完成/推进中  " +
  "&K808080■&K000000 灰: 不明/未开始  &KFF0000■&K000000 红: 逾期/严重滞后  " +
  "&KFFC000■&K000000 黄: 滞后  &KED7D31■&K000000 橙: 临期";

async function structured(): Promise<OfficeRuntime> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  await runStructure(actionContext(), {});
  return runtime;
}

const colour = (): Promise<ActionReport> => runColour(actionContext(), {});

function ledgerSheet(runtime: OfficeRuntime) {
  const [sheet] = runtime.workbook.package.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const ids = ({ notices }: ActionReport): readonly string[] => notices.map(({ id }) => id);

async function setLight(status: string, light: string): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex(([word]) => word === status);
    body.getCell(row, 1).values = [[light]];
    await context.sync();
  });
}

test("colour prints the legend in an empty footer, once, and restore takes it away", async () => {
  const runtime = await structured();
  const before = workbookFacts(runtime.workbook.save());
  const report = await colour();
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe(LEGEND);
  expect(ids(report)).toContain("notice.legendPrinted");
  expect((await colour()).changes).toBe(0);
  await runRestore(actionContext());
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});

test("the printed legend follows tblLights; restore brings the earlier one back", async () => {
  const runtime = await structured();
  await colour();
  await setLight("临期", "黄");
  await setLight("推进中", "");
  expect((await colour()).changes).toBe(1);
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe(
    LEGEND.replace("/推进中", "").replace("滞后  &KED7D31■&K000000 橙: 临期", "滞后/临期")
  );
  await runRestore(actionContext());
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe(LEGEND);
});

test("a footer that was changed since is kept and told", async () => {
  const runtime = await structured();
  await colour();
  ledgerSheet(runtime).setHeaderFooter({ centerFooter: "第 &P 页" });
  expect(ids(await runRestore(actionContext()))).toContain("notice.keptFooter");
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe("第 &P 页");
});

test.each([
  ["centre", { centerFooter: "第 &P 页" }],
  ["left", { leftFooter: "组织部" }],
])("a footer of the user's own (%s) stays", async (_where, footer) => {
  const runtime = await structured();
  ledgerSheet(runtime).setHeaderFooter(footer);
  const before = ledgerSheet(runtime).headerFooter;
  expect(ids(await colour())).toContain("notice.legendFooterTaken");
  expect(ledgerSheet(runtime).headerFooter).toEqual(before);
});

test("the sample has page numbers in its footer: they stay", async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  const before = ledgerSheet(runtime).headerFooter;
  await runStructure(actionContext(), {});
  expect(ids(await colour())).toContain("notice.legendFooterTaken");
  expect(ledgerSheet(runtime).headerFooter).toEqual(before);
});

test.each(LANGUAGES)("every status of the legend has a meaning in %s", (language) => {
  const { statusMeanings } = workbookWords(language);
  const meanings = STATUSES.map((status) => statusMeanings[status]);
  expect(new Set(meanings).size).toBe(STATUSES.length);
});

test("the meanings stand in tblLights", async () => {
  await structured();
  const { statusMeanings } = actionContext().words;
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblLights").getDataBodyRange().load("values");
    await context.sync();
    expect(body.values.map((row) => row[2])).toEqual(STATUSES.map((id) => statusMeanings[id]));
  });
});
