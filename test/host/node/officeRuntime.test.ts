import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";

/** Runs a batch; gives the code of its error, or "none". */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  try {
    await Excel.run(batch);
    return "none";
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    expect(error).toBeInstanceOf(Error);
    return error.code;
  }
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

test("counts one sync a batch, whatever the library sends to clean up", async () => {
  const runtime = openTestWorkbook();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(runtime.counters().syncs).toBe(2);
  expect(runtime.counters().bytesOut).toBeGreaterThan(500);
  runtime.resetCounters();
  expect(runtime.counters()).toEqual({ syncs: 0, bytesIn: 0, bytesOut: 0 });
});

test("answers are arrays of the caller's own realm", async () => {
  openTestWorkbook();
  const values = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toBeInstanceOf(Array);
  expect(values).toStrictEqual([["", ""]]);
});

test("requests and answers over the limit are refused as on the web", async () => {
  openTestWorkbook(undefined, { payloadLimitBytes: 60_000 });
  const rows = (count: number, text: string) => Array.from({ length: count }, () => [text]);
  const write = (count: number, address: string) =>
    codeOf(async (context) => {
      sheetOf(context).getRange(address).values = rows(count, "挂图作战".repeat(10));
      await context.sync();
    });
  expect(await write(1000, "A1:A1000")).toBe("RequestPayloadSizeLimitExceeded");
  expect(await write(400, "A1:A400")).toBe("none");
  expect(await write(400, "A401:A800")).toBe("none");
  const read = await codeOf(async (context) => {
    sheetOf(context).getRange("A1:A800").load("values");
    await context.sync();
  });
  expect(read).toBe("ResponsePayloadSizeLimitExceeded");
});

test("members beyond the reported requirement set are refused by the library itself", async () => {
  const visible = (context: Excel.RequestContext) =>
    Promise.resolve(void sheetOf(context).getRange("A1").getPrecedents());
  openTestWorkbook(undefined, { requirement: "1.13" });
  expect(await codeOf(visible)).toBe("ApiNotFound");
});

test("members that the host lacks fail loudly with their name", async () => {
  openTestWorkbook();
  const failure = Excel.run(async (context) => {
    sheetOf(context).pivotTables.getCount();
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "ApiNotImplementedByLocalHost",
    debugInfo: { errorLocation: "Worksheet.pivotTables" },
  });
});

test("TODAY() and NOW() follow the injected clock", async () => {
  const runtime = openTestWorkbook(undefined, { today: "2026-03-31" });
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").formulas = [["=TODAY()"]];
    await context.sync();
  });
  const id = runtime.workbook.sheets()[0]?.id ?? "";
  expect(runtime.workbook.cell(id, 0, 0).value).toBe(46112);
  const later = reopenTestWorkbook(runtime, { today: "2026-04-01" });
  expect(later.workbook.cell(id, 0, 0).value).toBe(46113);
});

test("earlier writes of a failed batch stay, and dependents are calculated", async () => {
  const runtime = openTestWorkbook();
  const code = await codeOf(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
    sheet.getRange("A2").formulas = [["=SUM("]];
    sheet.getRange("A3").values = [["never"]];
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
  const id = runtime.workbook.sheets()[0]?.id ?? "";
  const { workbook } = runtime;
  expect([workbook.cell(id, 0, 1).value, workbook.cell(id, 2, 0).value]).toEqual([6, null]);
});

test("other scripts run beside the library", () => {
  const runtime = openTestWorkbook();
  expect(runtime.runScript("typeof Excel.run")).toBe("function");
});

test("a date that is none is refused", () => {
  expect(() => openTestWorkbook(undefined, { today: "31.3.2026" })).toThrow("Not a date");
});
