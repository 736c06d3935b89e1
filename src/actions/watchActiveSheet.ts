import { watchSheets } from "../excel/watchSheets";
import { withActionErrors } from "./report";

/** Tells whenever another sheet comes to the front, until the function that comes back is called. Round trips: 1. */
export function watchActiveSheet(onSwitched: () => void): Promise<() => Promise<void>> {
  return withActionErrors(() => watchSheets(onSwitched));
}
