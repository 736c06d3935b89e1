/** Why a change of a sheet is refused, as Excel refuses it. */
export type SheetEditErrorCode = "partOfArray" | "cellsPushedOff" | "slicerInUse";

export class SheetEditError extends Error {
  constructor(
    readonly code: SheetEditErrorCode,
    message: string
  ) {
    super(message);
    this.name = "SheetEditError";
  }
}
