import type { ZipEntry } from "./ZipEntry";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Version 2.0: deflate and folders (APPNOTE 4.4.3). */
const VERSION = 20;
/** Sizes follow the data; not needed here because they are known (APPNOTE 4.4.4, bit 3). */
const DESCRIPTOR_FLAG = 8;

/** A zip file of the entries in their order; stored bytes go out as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bytes = new Uint8Array(zipSize(entries));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;
  for (const entry of entries) {
    offsets.push(position);
    view.setUint32(position, 0x04034b50, true);
    writeCommon(view, position + 4, entry);
    bytes.set(entry.rawName, position + LOCAL_SIZE);
    bytes.set(entry.raw, position + LOCAL_SIZE + entry.rawName.length);
    position += LOCAL_SIZE + entry.rawName.length + entry.raw.length;
  }
  const directory = position;
  entries.forEach((entry, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION, true);
    writeCommon(view, position + 6, entry);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, position + CENTRAL_SIZE);
    position += CENTRAL_SIZE + entry.rawName.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, entries.length, true);
  view.setUint16(position + 10, entries.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

function zipSize(entries: readonly ZipEntry[]): number {
  return entries.reduce(
    (sum, entry) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * entry.rawName.length + entry.raw.length,
    END_SIZE
  );
}

/** The fields that local header and central directory share, from "version needed" to "name length". */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.dosTime, true);
  view.setUint16(at + 8, entry.dosDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
