import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { openTestWorkbook } from "./hostWorkbook";

const made = new Map<string, Uint8Array>();

/**
 * Opens the workbook that `make` leaves behind, as it was saved; within a test file it is made only once for
 * each name, since making it takes longer than most tests.
 */
export async function openMadeOnce(
  name: string,
  make: () => Promise<OfficeRuntime>
): Promise<OfficeRuntime> {
  const bytes = made.get(name) ?? (await make()).workbook.save();
  made.set(name, bytes);
  return openTestWorkbook(bytes);
}
