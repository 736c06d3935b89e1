import { LIBRARY_CODEC, type ZipCodec } from "./ZipCodec";
import type { ZipEntry } from "./ZipEntry";

/** 1 January 1980, so that the same content always gives the same file. */
const FIXED_DOS_DATE = 0x21;
const UTF8_NAME_FLAG = 0x800;
/** Above this a lower level saves seconds and costs a few percent of size (assumption). */
const LARGE_BYTES = 8_000_000;

/** An entry with new contents; it keeps the name and date of the entry it replaces. */
export function packEntry(
  name: string,
  bytes: Uint8Array,
  replaced?: ZipEntry,
  codec: ZipCodec = LIBRARY_CODEC
): ZipEntry {
  return {
    rawName: replaced?.rawName ?? new TextEncoder().encode(name),
    name,
    flags: replaced ? replaced.flags & UTF8_NAME_FLAG : UTF8_NAME_FLAG,
    method: 8,
    dosTime: replaced?.dosTime ?? 0,
    dosDate: replaced?.dosDate ?? FIXED_DOS_DATE,
    crc: codec.crc32(bytes),
    size: bytes.length,
    raw: codec.deflate(bytes, bytes.length > LARGE_BYTES ? 3 : 6),
  };
}
