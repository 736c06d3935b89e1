import { readZip } from "../../ooxml/zip/readZip";
import { unpackEntry } from "../../ooxml/zip/unpackEntry";
import type { ZipEntry } from "../../ooxml/zip/ZipEntry";

/**
 * Names of the zip entries whose unpacked bytes differ between two files, and of those that only one of
 * them has, in the order of the first file. Throws PackageError where one of them is no readable zip file.
 */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const left = readZip(before);
  const right = new Map(readZip(after).map((entry) => [entry.name, entry]));
  const changed = left.filter((entry) => {
    const other = right.get(entry.name);
    right.delete(entry.name);
    return other === undefined || !hasSameBytes(entry, other);
  });
  return [...changed, ...right.values()].map(({ name }) => name);
}

function hasSameBytes(left: ZipEntry, right: ZipEntry): boolean {
  if (left.size !== right.size || left.crc !== right.crc) return false;
  if (left.method === right.method && equalBytes(left.raw, right.raw)) return true;
  return equalBytes(unpackEntry(left), unpackEntry(right));
}

function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
