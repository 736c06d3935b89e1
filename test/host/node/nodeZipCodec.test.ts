import fc from "fast-check";
import { NODE_ZIP_CODEC } from "../../../src/host/node/nodeZipCodec";
import { packEntry } from "../../../src/ooxml/zip/packEntry";
import { unpackEntry } from "../../../src/ooxml/zip/unpackEntry";
import { LIBRARY_CODEC } from "../../../src/ooxml/zip/ZipCodec";

test("what Node's zlib packs, the library unpacks, and the other way round", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const byNode = packEntry("a", bytes, undefined, NODE_ZIP_CODEC);
      const byLibrary = packEntry("a", bytes, undefined, LIBRARY_CODEC);
      expect(byNode.crc).toBe(byLibrary.crc);
      expect(unpackEntry(byNode, LIBRARY_CODEC)).toEqual(bytes);
      expect(unpackEntry(byLibrary, NODE_ZIP_CODEC)).toEqual(bytes);
    })
  );
});

test("a wrong checksum is found by both", () => {
  const entry = { ...packEntry("a", new Uint8Array([1, 2, 3])), crc: 1 };
  for (const codec of [NODE_ZIP_CODEC, LIBRARY_CODEC]) {
    expect(() => unpackEntry(entry, codec)).toThrow("checksum or size of a is wrong");
  }
});
