import { ExcelError, officeErrorCode } from "./excelError";

/**
 * `Excel.run` with one error shape: waits while a cell is being edited, and throws ExcelError with the
 * name of the operation. Errors that are already ours (or the caller's own) pass unchanged.
 */
export async function runExcel<Value>(
  operation: string,
  batch: (context: Excel.RequestContext) => Promise<Value>
): Promise<Value> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    const code = officeErrorCode(error);
    if (error instanceof ExcelError || code === undefined) throw error;
    throw new ExcelError(code, operation, error);
  }
}
