import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { address } from "./address.mjs";

const RUNNER = fileURLToPath(new URL("../../.ci/ledger.mjs", import.meta.url));

/** Fills by address as the local host shows them, conditional formats included: `#RRGGBB` or null. */
export function hostFills(file, sheet, today) {
  const range = `A1:${address(Math.max(1, sheet.rowCount), Math.max(1, sheet.columnCount))}`;
  const clock = today === undefined ? [] : ["--today", today];
  const child = spawnSync(
    process.execPath,
    [RUNNER, "read", "--json", ...clock, path.resolve(file), sheet.name, range],
    { encoding: "utf8", maxBuffer: 1 << 30 }
  );
  if (child.status !== 0) throw new Error(`The headless runner failed: ${child.stderr}`);
  const fills = new Map();
  JSON.parse(child.stdout).fills.forEach((row, rowIndex) =>
    row.forEach((fill, columnIndex) =>
      fills.set(address(rowIndex + 1, columnIndex + 1), fill ? fill.toUpperCase() : null)
    )
  );
  return fills;
}
