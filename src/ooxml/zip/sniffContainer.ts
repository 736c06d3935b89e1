import { PackageError } from "../types";
import { sniffText } from "./sniffText";

/** Compound File Binary signature ([MS-CFB] 2.2): .xls files and encrypted packages. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Throws PackageError for bytes that are no zip file: "emptyFile", "encrypted", "oldBinaryFormat" (.xls),
 * what sniffText tells of texts, or "notAZip".
 */
export function sniffContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageError("emptyFile", "the file has no bytes");
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return;
  if (startsWith(bytes, CFB)) {
    if (containsUtf16(bytes, "EncryptedPackage")) {
      throw new PackageError("encrypted", "the workbook is encrypted with a password");
    }
    throw new PackageError("oldBinaryFormat", "a compound file, as .xls workbooks are");
  }
  // BOF records of BIFF2, 3, 4 and 5 without a container ([MS-XLS] 2.4.21).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    throw new PackageError("oldBinaryFormat", "a bare BIFF stream");
  }
  sniffText(bytes);
  throw new PackageError("notAZip", "the file is not a zip file");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    let index = 0;
    while (
      index < text.length &&
      bytes[start + 2 * index] === text.charCodeAt(index) &&
      bytes[start + 2 * index + 1] === 0
    ) {
      index++;
    }
    if (index === text.length) return true;
  }
  return false;
}
