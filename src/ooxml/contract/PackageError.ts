/** Why a file is refused; the words for the user are made elsewhere from the code. */
export type PackageErrorCode =
  | "notAZip"
  | "emptyFile"
  | "textFile"
  | "webPage"
  | "spreadsheetXml"
  | "encrypted"
  | "oldBinaryFormat"
  | "wpsFormat"
  | "binaryWorkbook"
  | "openDocument"
  | "otherFormat"
  | "zipBomb"
  | "tooManyEntries"
  | "unsafePath"
  | "repeatedPart"
  | "xmlEntities"
  | "corrupt";

export class PackageError extends Error {
  constructor(
    readonly code: PackageErrorCode,
    message: string
  ) {
    super(message);
    this.name = "PackageError";
  }
}
