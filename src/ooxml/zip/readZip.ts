import { PackageError } from "../types";
import { checkLimits } from "./checkLimits";
import type { ZipEntry } from "./ZipEntry";

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED_FLAG = 1;
const MAX_COMMENT = 65_535;
/** Stands for a size that the zip64 field holds. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * Entries of a zip file in the order of its central directory, compressed bytes untouched. Throws
 * PackageError: "corrupt", "encrypted", "tooManyEntries", "zipBomb", "unsafePath".
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (count === 0xffff || position === ELSEWHERE) {
    throw new PackageError("tooManyEntries", "zip64 files are larger than a workbook may be");
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, position);
    entries.push(entry);
    position = next;
  }
  checkLimits(entries);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let position = view.byteLength - END_SIZE; position >= lowest; position--) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  throw new PackageError("corrupt", "the zip file has no central directory");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw new PackageError("corrupt", "the zip file's central directory is broken");
  }
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw new PackageError("encrypted", "a zip entry is encrypted");
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const { compressedSize, size, offset } = readSizes(view, at);
  const dataStart = findData(view, offset);
  if (dataStart + compressedSize > view.byteLength) {
    throw new PackageError("corrupt", "a zip entry reaches beyond the file");
  }
  const entry: ZipEntry = {
    rawName,
    name: new TextDecoder().decode(rawName).replace(/\\/g, "/"),
    flags,
    method: view.getUint16(at + 10, true),
    dosTime: view.getUint16(at + 12, true),
    dosDate: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size,
    raw: bytes.subarray(dataStart, dataStart + compressedSize),
  };
  const extraLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next: at + CENTRAL_SIZE + nameLength + extraLength };
}

interface EntrySizes {
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes and place of an entry; some streaming writers keep them in the zip64 field (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number): EntrySizes {
  const fields = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const [size = 0, compressedSize = 0, offset = 0] = fields.includes(ELSEWHERE)
    ? zip64Sizes(view, at, fields)
    : fields;
  return { size, compressedSize, offset };
}

function zip64Sizes(view: DataView, at: number, fields: readonly number[]): number[] {
  const start = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const end = Math.min(start + view.getUint16(at + 30, true), view.byteLength);
  let field = start;
  while (field + 4 <= end && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  return fields.map((value) => {
    if (value !== ELSEWHERE) return value;
    if (next + 8 > end) throw new PackageError("corrupt", "a zip entry has no size");
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}

function findData(view: DataView, local: number): number {
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw new PackageError("corrupt", "a zip entry's header is broken");
  }
  return local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
