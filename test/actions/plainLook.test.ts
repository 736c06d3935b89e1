import { runRestore, runStructure } from "../../src/actions";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook, reopenTestWorkbook } from "../helpers/hostWorkbook";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";

/** How the cells of A1:F8 are drawn, table styles included. */
function drawn({ workbook }: OfficeRuntime): unknown {
  const sheet = workbook.sheets()[0]?.id ?? "";
  return Array.from({ length: 8 }, (_row, row) =>
    Array.from({ length: 6 }, (_cell, column) => workbook.drawnFormat(sheet, row, column))
  );
}

async function tableStyles(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const styles = context.workbook.tableStyles.load("items/name");
    await context.sync();
    return styles.items.map(({ name }) => name);
  });
}

test("a plain header looks as before once it is a table's, and no style is left over", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  const before = drawn(runtime);
  await runStructure(actionContext(), {});
  const structured = reopenTestWorkbook(runtime);
  expect(structured.workbook.package.tables[0]?.styleName).toBe("GuatuPlain");
  expect(drawn(structured)).toEqual(before);
  await runRestore(actionContext());
  expect(await tableStyles()).toEqual([]);
});

test("a second ledger takes the same style, and it stays while one of them wears it", async () => {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 6 }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.copy("End").name = "另一表";
    await context.sync();
  });
  await runStructure(actionContext(), {});
  await runStructure(actionContext(), { sheetName: "另一表" });
  const worn = runtime.workbook.package.tables.filter(
    ({ styleName }) => styleName === "GuatuPlain"
  );
  expect(worn).toHaveLength(2);
  expect(await tableStyles()).toEqual(["GuatuPlain"]);
  await runRestore(actionContext());
  expect(await tableStyles()).toEqual(["GuatuPlain"]);
  await runRestore(actionContext());
  expect(await tableStyles()).toEqual([]);
});
