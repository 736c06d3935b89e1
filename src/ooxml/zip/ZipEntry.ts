/** One zip entry with its bytes as they are stored. */
export interface ZipEntry {
  /** The name's bytes as the file has them. */
  readonly rawName: Uint8Array;
  /** With `/` as separator. */
  readonly name: string;
  /** General purpose flags (APPNOTE 4.4.4). */
  readonly flags: number;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly crc: number;
  readonly size: number;
  /** The stored (compressed) bytes. */
  readonly raw: Uint8Array;
}
