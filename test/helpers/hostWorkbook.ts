import {
  startOfficeRuntime,
  type OfficeRuntime,
  type OfficeRuntimeOptions,
} from "../../src/host/node/officeRuntime";

/** Noon of a fixed day, so that no test depends on when it runs. */
const TEST_TODAY = "2026-07-15";

/**
 * Opens a workbook (absent = a new one) on the local host and puts the real office.js over it into the
 * globals that the add-in's code names, so that this code runs as it is.
 */
export function openTestWorkbook(
  bytes?: Uint8Array,
  options: Omit<OfficeRuntimeOptions, "bytes"> = {}
): OfficeRuntime {
  const runtime = startOfficeRuntime({
    today: TEST_TODAY,
    ...options,
    ...(bytes === undefined ? {} : { bytes }),
  });
  Object.assign(globalThis, {
    Excel: runtime.Excel,
    OfficeExtension: runtime.OfficeExtension,
    Office: runtime.Office,
  });
  return runtime;
}

/** Saves the workbook and opens what was saved: what another Excel would see. */
export function reopenTestWorkbook(
  runtime: OfficeRuntime,
  options: Omit<OfficeRuntimeOptions, "bytes"> = {}
): OfficeRuntime {
  return openTestWorkbook(runtime.workbook.save(), options);
}
