import { openWorkbookPackage } from "../../ooxml/openWorkbookPackage";
import { PackageError, type WorkbookPackage } from "../../ooxml/types";
import type { ZipCodec } from "../../ooxml/zip/ZipCodec";

/** WPS's own workbooks and templates: the same container as .xls, only their names tell. */
const WPS_NAME = /\.ett?$/i;

/** Opens a workbook's bytes; throws PackageError, in which WPS's own files are told from .xls by name. */
export function openPackageFile(
  bytes: Uint8Array,
  fileName: string,
  codec?: ZipCodec
): WorkbookPackage {
  try {
    return openWorkbookPackage(bytes, codec);
  } catch (error) {
    if (!(error instanceof PackageError && error.code === "oldBinaryFormat")) throw error;
    throw WPS_NAME.test(fileName) ? new PackageError("wpsFormat", "a workbook of WPS") : error;
  }
}
