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
import { editParts } from "../helpers/editParts";
import { openTestWorkbook, reopenTestWorkbook } from "../helpers/hostWorkbook";
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

/** What the office prints itself stays below the legend, in its own size. */
const below = (own: string): string => `${LEGEND}\n&11&K000000${own}`;

test.each([
  ["centre", { centerFooter: "第 &P 页" }, below("第 &P 页")],
  ["left", { leftFooter: "组织部" }, below("\u00a0")],
])(
  "a footer of the user's own (%s) stays below the legend; 恢复 gives it back",
  async (_where, footer, expected) => {
    const runtime = await structured();
    ledgerSheet(runtime).setHeaderFooter(footer);
    const before = workbookFacts(runtime.workbook.save());
    const own = ledgerSheet(runtime).headerFooter;
    expect(ids(await colour())).toContain("notice.legendPrinted");
    expect(ledgerSheet(runtime).headerFooter).toEqual({ ...own, centerFooter: expected });
    expect((await colour()).changes).toBe(0);
    await runRestore(actionContext());
    expect(workbookFacts(runtime.workbook.save())).toEqual(before);
  }
);

test("a changed legend changes its own line only; what was typed below stays", async () => {
  const runtime = await structured();
  ledgerSheet(runtime).setHeaderFooter({ centerFooter: "第 &P 页" });
  await colour();
  ledgerSheet(runtime).setHeaderFooter({ centerFooter: below("第 &P 页，共 &N 页") });
  await setLight("推进中", "");
  expect((await colour()).changes).toBe(1);
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe(
    below("第 &P 页，共 &N 页").replace("/推进中", "")
  );
});

test("without any light left the legend's line goes and the page numbers stay", async () => {
  const runtime = await structured();
  ledgerSheet(runtime).setHeaderFooter({ centerFooter: "&9第 &P 页" });
  await colour();
  for (const status of Object.values(workbookWords("zh-CN").statuses)) await setLight(status, "");
  expect(ids(await colour())).toContain("notice.legendFooterTaken");
  expect(ledgerSheet(runtime).headerFooter.centerFooter).toBe("&9第 &P 页");
});

test("margins without room for another line: the footer stays as it is and that is told", async () => {
  const runtime = openTestWorkbook(
    editParts(buildLedgerWorkbook({ rows: 6 }), "xl/worksheets/sheet1.xml", (xml) =>
      xml
        .replace(/<pageMargins[^>]*>/, "")
        .replace(
          "</worksheet>",
          '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.4" header="0.1" footer="0.1"/>' +
            "<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter></worksheet>"
        )
    )
  );
  await runStructure(actionContext(), {});
  const before = ledgerSheet(runtime).headerFooter;
  expect(ids(await colour())).toContain("notice.legendFooterTaken");
  expect(ledgerSheet(runtime).headerFooter).toEqual(before);
});

test("first and even pages with footers of their own print it too; 恢复 gives each back", async () => {
  const runtime = openTestWorkbook(
    editParts(buildLedgerWorkbook({ rows: 6 }), "xl/worksheets/sheet1.xml", (xml) =>
      xml
        .replace(/<headerFooter[\s\S]*?<\/headerFooter>|<headerFooter[^>]*\/>/, "")
        .replace(
          "</worksheet>",
          '<headerFooter differentFirst="1" differentOddEven="1"><oddFooter>&amp;C单</oddFooter>' +
            "<evenFooter>&amp;C双</evenFooter></headerFooter></worksheet>"
        )
    )
  );
  await runStructure(actionContext(), {});
  const before = workbookFacts(runtime.workbook.save());
  const variants = ledgerSheet(runtime).headerFooterVariants;
  await colour();
  const current = reopenTestWorkbook(runtime);
  const { headerFooter, headerFooterVariants } = ledgerSheet(current);
  expect(headerFooter.centerFooter).toBe(below("单"));
  expect(headerFooterVariants.even.centerFooter).toBe(below("双"));
  expect(headerFooterVariants.first.centerFooter).toBe(LEGEND);
  expect((await colour()).changes).toBe(0);
  await runRestore(actionContext());
  const restored = reopenTestWorkbook(current);
  expect(ledgerSheet(restored).headerFooterVariants).toEqual(variants);
  expect(workbookFacts(restored.workbook.save())).toEqual(before);
});

test("the sample has page numbers in its footer: they stay below the legend", async () => {
  const runtime = openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  const { centerFooter } = ledgerSheet(runtime).headerFooter;
  await runStructure(actionContext(), {});
  expect(ids(await colour())).toContain("notice.legendPrinted");
  const lines = ledgerSheet(runtime).headerFooter.centerFooter.split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(LEGEND);
  expect(lines[1]?.endsWith(centerFooter)).toBe(true);
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
