import { PackageError } from "../types";
import type { ZipEntry } from "./ZipEntry";

const MAX_ENTRIES = 10_000; // assumption: real workbooks stay below a few hundred
const MAX_TOTAL_BYTES = 1_000_000_000; // assumption: beyond what a browser tab can hold
const MAX_RATIO = 200; // assumption: sheets of repeated rows reach about 60
const RATIO_APPLIES_FROM_BYTES = 100_000_000; // assumption

/** Throws PackageError "tooManyEntries", "zipBomb" or "unsafePath" for what must not be unpacked. */
export function checkLimits(entries: readonly ZipEntry[]): void {
  if (entries.length > MAX_ENTRIES) {
    throw new PackageError("tooManyEntries", `${entries.length} entries, at most ${MAX_ENTRIES}`);
  }
  let total = 0;
  let stored = 0;
  for (const entry of entries) {
    total += entry.size;
    stored += entry.raw.length;
    if (isUnsafe(entry.name)) {
      throw new PackageError("unsafePath", `entry name leaves the package: ${entry.name}`);
    }
  }
  const tooDense = total > RATIO_APPLIES_FROM_BYTES && total > stored * MAX_RATIO;
  if (total > MAX_TOTAL_BYTES || tooDense) {
    throw new PackageError("zipBomb", `unpacks to ${total} bytes from ${stored}`);
  }
}

function isUnsafe(name: string): boolean {
  return name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..");
}
