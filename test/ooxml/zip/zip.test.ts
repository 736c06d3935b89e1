import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../src/ooxml/zip/crc32";
import { packEntry } from "../../../src/ooxml/zip/packEntry";
import { readZip } from "../../../src/ooxml/zip/readZip";
import { unpackEntry } from "../../../src/ooxml/zip/unpackEntry";
import { writeZip } from "../../../src/ooxml/zip/writeZip";

const TEXT = strToU8("台账".repeat(200));

test("the checksum is the one of zip", () => {
  // The check value of CRC-32 ("123456789").
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test("entries keep their order, their stored bytes and their dates", () => {
  const bytes = zipSync(
    { "b.xml": [TEXT, { level: 0 }], "a.xml": [TEXT, { level: 9, mtime: "2020-02-03" }] },
    {}
  );
  const entries = readZip(bytes);
  expect(entries.map(({ name, method }) => [name, method])).toEqual([
    ["b.xml", 0],
    ["a.xml", 8],
  ]);
  const again = readZip(writeZip(entries));
  again.forEach((entry, index) => {
    expect(Buffer.compare(entry.raw, entries[index]?.raw ?? new Uint8Array())).toBe(0);
    expect([entry.dosDate, entry.dosTime]).toEqual([
      entries[index]?.dosDate,
      entries[index]?.dosTime,
    ]);
    expect(unpackEntry(entry)).toEqual(TEXT);
  });
});

test("another program unpacks what was packed", () => {
  const bytes = writeZip([packEntry("中文.xml", TEXT), packEntry("leer", new Uint8Array(0))]);
  expect(unzipSync(bytes)).toEqual({ "中文.xml": TEXT, leer: new Uint8Array(0) });
});

test("back slashes in names are read as slashes and kept in the file", () => {
  const [entry] = readZip(zipSync({ "xl\\workbook.xml": TEXT }));
  expect(entry?.name).toBe("xl/workbook.xml");
  expect(Buffer.from(entry?.rawName ?? []).toString()).toBe("xl\\workbook.xml");
});

/** A zip as a streaming writer makes it: sizes after the data and in the zip64 field only. */
function streamedZip64(): Uint8Array {
  const raw = deflateSync(TEXT);
  const name = strToU8("a.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(TEXT.length), 4);
  extra.writeBigUInt64LE(BigInt(raw.length), 12);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(TEXT), 16);
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  const start = local.length + name.length + raw.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(start, 16);
  return new Uint8Array(Buffer.concat([local, name, raw, central, name, extra, end]));
}

test("sizes that stand only in the zip64 field are found, and written plainly", () => {
  const [entry] = readZip(streamedZip64());
  expect(entry && unpackEntry(entry)).toEqual(TEXT);
  expect(unzipSync(writeZip(entry ? [entry] : []))).toEqual({ "a.xml": TEXT });
});

test("an entry that unpacks to more than it says is refused", () => {
  const entry = { ...packEntry("a", TEXT), size: 10 };
  expect(() => unpackEntry(entry)).toThrow("checksum or size of a is wrong");
});
