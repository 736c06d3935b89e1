import assert from "node:assert/strict";

/** Types 二季完成 of a body row over (0 %) and waits for its score and the first department's total. */
export function editDone(runtime, bodyRow) {
  return runtime.Excel.run(async (context) => {
    const cellOf = (heading) =>
      context.workbook.tables
        .getItem("tblLedger")
        .columns.getItem(heading)
        .getDataBodyRange()
        .getCell(bodyRow, 0);
    cellOf("二季完成").values = [[0]];
    const score = cellOf("二季得分").load("values");
    const totals = context.workbook.tables.getItem("tblScores").columns.getItem("总分");
    const first = totals.getDataBodyRange().getCell(0, 0).load("values");
    await context.sync();
    assert.equal(typeof first.values[0][0], "number");
    assert.ok(score.values[0][0] === "" || score.values[0][0] <= 100);
  });
}
