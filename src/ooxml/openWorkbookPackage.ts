import { CONTENT_TYPES, contentType } from "./package/contentTypes";
import { PartStore } from "./package/PartStore";
import { readRelationships } from "./package/relationships";
import { PackageError, type WorkbookPackage } from "./types";
import { OpenedPackage } from "./workbook/OpenedPackage";
import { WorkbookContents } from "./workbook/WorkbookContents";
import { readZip } from "./zip/readZip";
import { sniffContainer } from "./zip/sniffContainer";
import { LIBRARY_CODEC, type ZipCodec } from "./zip/ZipCodec";

/** What an OpenDocument spreadsheet holds (OpenDocument 1.3 part 2, 2.2.1 and 3.3). */
const OPEN_DOCUMENT_PARTS = ["mimetype", "content.xml"];

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws {@link PackageError}, whose code says why, for
 * everything that cannot be held safely and completely.
 */
export function openWorkbookPackage(
  bytes: Uint8Array,
  codec: ZipCodec = LIBRARY_CODEC
): WorkbookPackage {
  sniffContainer(bytes);
  const store = new PartStore(bytes, readZip(bytes), codec);
  return new OpenedPackage(new WorkbookContents(store, findWorkbookPart(store)));
}

function findWorkbookPart(store: PartStore): string {
  if (!store.has(CONTENT_TYPES)) {
    if (OPEN_DOCUMENT_PARTS.every((name) => store.has(name))) {
      throw new PackageError("openDocument", "an OpenDocument file (.ods)");
    }
    throw new PackageError("otherFormat", "the zip file is no Office Open XML package");
  }
  const main = readRelationships(store, "").find((item) => item.kind === "officeDocument");
  if (!main || !store.has(main.target)) {
    throw new PackageError("corrupt", "the package names no main part");
  }
  const type = contentType(store, main.target) ?? "";
  // .xlsb holds its parts in binary records.
  if (type.includes("binary") || main.target.endsWith(".bin")) {
    throw new PackageError("binaryWorkbook", "a binary workbook (.xlsb)");
  }
  return main.target;
}
