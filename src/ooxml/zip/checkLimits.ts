import { PackageError } from "../types";
import type { ZipEntry } from "./ZipEntry";

const MAX_ENTRIES = 10_000; // assumption: real workbooks stay below a few hundred
const MAX_TOTAL_BYTES = 1_000_000_000; // assumption: beyond what a browser tab can hold
const MAX_RATIO = 200; // assumption: sheets of repeated rows reach about 60
const RATIO_APPLIES_FROM_BYTES = 100_000_000; // assumption
/** Parts that are unpacked and read; pictures with much white are denser and stay packed. */
const READ_PARTS = /\.(?:xml|rels|vml)$/i;
const READ_PART_RATIO_FROM_BYTES = 10_000_000; // assumption

/**
 * Throws PackageError "tooManyEntries", "zipBomb", "unsafePath" or "repeatedPart" for what must not be
 * unpacked.
 */
export function checkLimits(entries: readonly ZipEntry[]): void {
  if (entries.length > MAX_ENTRIES) {
    throw new PackageError("tooManyEntries", `${entries.length} entries, at most ${MAX_ENTRIES}`);
  }
  checkNames(entries);
  let total = 0;
  let stored = 0;
  for (const { name, size, raw } of entries) {
    total += size;
    stored += raw.length;
    const limit = READ_PARTS.test(name) ? READ_PART_RATIO_FROM_BYTES : Infinity;
    if (size > limit && size > raw.length * MAX_RATIO) {
      throw new PackageError("zipBomb", `${name} unpacks to ${size} bytes from ${raw.length}`);
    }
  }
  const tooDense = total > RATIO_APPLIES_FROM_BYTES && total > stored * MAX_RATIO;
  if (total > MAX_TOTAL_BYTES || tooDense) {
    throw new PackageError("zipBomb", `unpacks to ${total} bytes from ${stored}`);
  }
}

/** Two parts of one name would be read as one or the other, depending on the reader (OPC 6.2.2.3). */
function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (isUnsafe(name)) {
      throw new PackageError("unsafePath", `entry name leaves the package: ${name}`);
    }
    const key = name.toLowerCase();
    if (names.has(key)) throw new PackageError("repeatedPart", `two entries are named ${name}`);
    names.add(key);
  }
}

function isUnsafe(name: string): boolean {
  return (
    name.startsWith("/") ||
    /^[A-Za-z]:/.test(name) ||
    name.includes("\0") ||
    name.split("/").includes("..")
  );
}
