/**
 * The shape in which an .xlsx package is read and changed. Rows and columns are 0-based here, as in
 * Office.js; text in A1 notation stays text. Nothing in contract/ knows Office.js or calculation.
 */
export type * from "./conditional/ruleDrawing";
export type * from "./contract/SheetPart";
export type * from "./contract/WorkbookPackage";
export type * from "./contract/cellTypes";
export type * from "./contract/drawingTypes";
export type * from "./contract/formatTypes";
export type * from "./contract/pivotTypes";
export type * from "./contract/printTypes";
export type * from "./contract/ruleTypes";
export type * from "./contract/tableStyleTypes";
export type * from "./contract/workbookTypes";
export * from "./contract/PackageError";
export * from "./contract/SheetEditError";
