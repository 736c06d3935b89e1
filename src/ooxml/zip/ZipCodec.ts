import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Packs the parts of a package. A runtime that has a faster one of its own may bring it. */
export interface ZipCodec {
  /** Raw deflated bytes (RFC 1951); `level` from 0 (stored) to 9. */
  readonly deflate: (bytes: Uint8Array, level: DeflateLevel) => Uint8Array;
  /** CRC-32 as zip uses it (APPNOTE 4.4.7). */
  readonly crc32: (bytes: Uint8Array) => number;
}

export type DeflateLevel = 3 | 6;

/** Works wherever JavaScript does. */
export const LIBRARY_CODEC: ZipCodec = {
  deflate: (bytes, level) => deflateSync(bytes, { level }),
  crc32,
};
