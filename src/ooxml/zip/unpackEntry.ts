import { inflateSync } from "fflate";
import { PackageError } from "../types";
import { LIBRARY_CODEC, type ZipCodec } from "./ZipCodec";
import type { ZipEntry } from "./ZipEntry";

/**
 * Unpacked bytes of an entry. Never grows beyond the declared size; throws PackageError "corrupt" where
 * size, checksum or compression do not hold.
 */
export function unpackEntry(entry: ZipEntry, codec: ZipCodec = LIBRARY_CODEC): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) {
    throw new PackageError("corrupt", `checksum or size of ${entry.name} is wrong`);
  }
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.raw;
  if (entry.method !== 8) {
    throw new PackageError("corrupt", `${entry.name} has compression method ${entry.method}`);
  }
  try {
    return inflateSync(entry.raw, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new PackageError("corrupt", `${entry.name} cannot be inflated: ${String(cause)}`);
  }
}
