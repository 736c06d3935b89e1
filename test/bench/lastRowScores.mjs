/** Headings of the score columns as the zh-CN ledger has them, by key of LAST_ROW_SCORES. */
const HEADINGS = {
  score1: "一季得分",
  score2: "二季得分",
  score3: "三季得分",
  score4: "四季得分",
  scoreYear: "年度得分",
};

/** The scores in the last row of the ledger table, by the keys of LAST_ROW_SCORES; read through office.js. */
export function lastRowScores(runtime) {
  return runtime.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblLedger");
    const header = table.getHeaderRowRange().load("values");
    const lastRow = table.getDataBodyRange().getLastRow().load("values");
    await context.sync();
    const at = (heading) => lastRow.values[0][header.values[0].indexOf(heading)];
    return Object.fromEntries(Object.entries(HEADINGS).map(([key, heading]) => [key, at(heading)]));
  });
}
