import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { address } from "./address.mjs";

const RUNNER = fileURLToPath(new URL("../../.ci/ledger.mjs", import.meta.url));

/** Rows in one reading, so that wide ledgers stay under the host's limit for an answer. */
const ROWS_A_READING = 200;

function readFills(file, sheetName, range, today) {
  const clock = today === undefined ? [] : ["--today", today];
  const child = spawnSync(
    process.execPath,
    [RUNNER, "read", "--json", ...clock, path.resolve(file), sheetName, range],
    { encoding: "utf8", maxBuffer: 1 << 30 }
  );
  if (child.status !== 0) throw new Error(`The headless runner failed: ${child.stderr}`);
  return JSON.parse(child.stdout).fills;
}

/** Fills by address as the local host shows them, conditional formats included: `#RRGGBB` or null. */
export function hostFills(file, sheet, today) {
  const fills = new Map();
  const columns = Math.max(1, sheet.columnCount);
  for (let first = 1; first <= Math.max(1, sheet.rowCount); first += ROWS_A_READING) {
    const last = Math.min(Math.max(1, sheet.rowCount), first + ROWS_A_READING - 1);
    const range = `${address(first, 1)}:${address(last, columns)}`;
    readFills(file, sheet.name, range, today).forEach((row, rowIndex) =>
      row.forEach((fill, columnIndex) =>
        fills.set(address(first + rowIndex, columnIndex + 1), fill ? fill.toUpperCase() : null)
      )
    );
  }
  return fills;
}
