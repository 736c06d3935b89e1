import { runColour, runScore, runStructure } from "../../src/actions";
import type { ActionContext } from "../../src/actions/types";
import type { Language } from "../../src/i18n/languages";
import { workbookWords } from "../../src/i18n/workbookWords";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const speaking = (language: Language): ActionContext => ({
  ...actionContext(),
  language,
  words: workbookWords(language),
});

const headingsOfLedger = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const header = context.workbook.tables.getItem("tblLedger").getHeaderRowRange();
    header.load("values");
    await context.sync();
    return (header.values[0] as readonly unknown[]).map(String);
  });

test.each([
  ["zh-CN", "en-US"],
  ["zh-TW", "zh-CN"],
  ["en-US", "zh-TW"],
] as const)("a ledger made in %s goes on in it when opened in %s", async (made, opened) => {
  openTestWorkbook(buildLedgerWorkbook({ rows: 20 }));
  await runStructure(speaking(made), {});
  await runColour(speaking(opened), {});
  await runScore(speaking(opened), {});
  const { headings } = workbookWords(made);
  expect(await headingsOfLedger()).toEqual(
    expect.arrayContaining([headings.status, headings.light, headings.scoreYear])
  );
  const again = [await runColour(speaking(made), {}), await runScore(speaking(made), {})];
  expect(again.map(({ changes }) => changes)).toEqual([0, 0]);
});
