import { runNewYear } from "../../../src/actions/newYear";
import { openWorkbookPackage } from "../../../src/ooxml/openWorkbookPackage";
import { actionContext } from "../../helpers/actionContext";
import { OWNER, sampleLedger } from "../snapshots/snapshotBook";

/** Gives a column of the ledger a drop-down that reads cells. */
async function setList(context: Excel.RequestContext, heading: string, source: string) {
  const column = context.workbook.tables.getItem("tblLedger").columns.getItem(heading);
  const { dataValidation } = column.getDataBodyRange();
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  await context.sync();
}

test("words of another sheet or a name are written out; a list too long for that is told", async () => {
  const runtime = await sampleLedger();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("附表");
    sheet.getRange("A1:A3").values = [["王芳"], ["李文博"], ["赵敏"]];
    sheet.getRange("B1:B2").values = [["组织一科"], ["组织二科"]];
    sheet.getRange("C1:C60").values = Array.from({ length: 60 }, (_, at) => [`推进措施${at}`]);
    context.workbook.names.add("科室名单", sheet.getRange("B1:B2"));
    await context.sync();
    await setList(context, OWNER, "=附表!$A$1:$A$3");
    await setList(context, "责任分工·责任单位", "=科室名单");
    await setList(context, "推进措施", "='附表'!$C$1:$C$60");
  });
  const files: Uint8Array[] = [];
  runtime.workbook.onNewWorkbook((bytes) => files.push(bytes));
  const { notices } = await runNewYear(actionContext("2026-12-31"), {});
  expect(notices).toContainEqual({ id: "notice.newYearDropDowns", params: { text: "推进措施" } });
  const [sheet] = openWorkbookPackage(files[0] ?? new Uint8Array()).sheets;
  const lists = new Map(
    sheet?.dataValidations.map(({ areas, formula1 }) => [areas[0]?.columnIndex, formula1])
  );
  expect([lists.get(6), lists.get(5), lists.get(3)]).toEqual([
    '"王芳,李文博,赵敏"',
    '"组织一科,组织二科"',
    undefined,
  ]);
});
