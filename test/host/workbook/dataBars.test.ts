import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";

/** The only rule of A1:A4 as Office.js tells it. */
async function bar(): Promise<object> {
  return Excel.run(async (context) => {
    const rule = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1:A4")
      .conditionalFormats.getItemAt(0);
    const { dataBar } = rule;
    rule.load("type");
    dataBar.load("lowerBoundRule,upperBoundRule,showDataBarOnly,positiveFormat/fillColor");
    await context.sync();
    const { lowerBoundRule, upperBoundRule, showDataBarOnly, positiveFormat } = dataBar;
    const { fillColor } = positiveFormat;
    return { type: rule.type, lowerBoundRule, upperBoundRule, showDataBarOnly, fillColor };
  });
}

test("data bars are made, changed, saved, drawn, and read again", async () => {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
    range.values = [[0], [25], [100], ["不参评"]];
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "=50" };
    dataBar.positiveFormat.fillColor = "#9dc3e6";
    await context.sync();
  });
  const expected = {
    type: "DataBar",
    lowerBoundRule: { type: "Number", formula: "0" },
    upperBoundRule: { type: "Number", formula: "50" },
    showDataBarOnly: false,
    fillColor: "#9DC3E6",
  };
  expect(await bar()).toEqual(expected);
  const again = reopenTestWorkbook(runtime);
  expect(await bar()).toEqual(expected);
  const [sheet] = again.workbook.sheets();
  const lengths = [0, 1, 2, 3].map((row) => {
    const drawn = again.workbook.conditional(sheet?.id ?? "", row, 0)?.dataBar;
    return drawn && drawn.toRatio - drawn.fromRatio;
  });
  expect(lengths).toEqual([0, 0.5, 1, undefined]);
});

test("a bound of a kind that Excel does not know is refused", async () => {
  openTestWorkbook();
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Lowest" as "LowestValue" };
      await context.sync();
    })
  ).rejects.toThrow();
});
