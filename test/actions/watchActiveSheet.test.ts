import { watchActiveSheet } from "../../src/actions";
import { openTestWorkbook } from "../helpers/hostWorkbook";

async function show(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
  // Events arrive later than the answer of the batch that caused them.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test("another sheet in front is told until the subscription ends", async () => {
  openTestWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("甲");
    context.workbook.worksheets.add("乙");
    await context.sync();
  });
  let switched = 0;
  const unsubscribe = await watchActiveSheet(() => {
    switched += 1;
  });
  await show("甲");
  await show("乙");
  expect(switched).toBe(2);
  await unsubscribe();
  await show("甲");
  expect(switched).toBe(2);
});
