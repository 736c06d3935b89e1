import type { HostWorkbook } from "../../workbook/hostWorkbook";
import type { GridDriver } from "./gridDriver";

/**
 * Brings the grid up to date, a second time where the first fails: the drawing library can stumble over a
 * sheet that is taken away while it is still starting its view. Rejects where the second fails too.
 */
export async function showSheet(
  driver: Pick<GridDriver, "bringUpToDate">,
  workbook: HostWorkbook
): Promise<void> {
  try {
    await driver.bringUpToDate(workbook);
  } catch (error) {
    console.warn(error);
    await driver.bringUpToDate(workbook);
  }
}
