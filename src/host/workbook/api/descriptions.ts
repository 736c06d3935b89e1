import type { AnyDescription } from "../../protocol/hostObject";
import { conditionalFormatObjects } from "./conditionalFormatObjects";
import { customXmlObjects } from "./customXmlObjects";
import { dataValidationObject } from "./dataValidationObject";
import { drawnObjects } from "./drawnObjects";
import { nameObjects } from "./nameObjects";
import { pageLayoutObjects } from "./pageLayoutObjects";
import { rangeAreasObjects } from "./rangeAreasObjects";
import { rangeFormatObjects } from "./rangeFormatObjects";
import { rangeObject } from "./rangeObject";
import { settingObjects } from "./settingObjects";
import { sheetViewObjects } from "./sheetViewObjects";
import { tableColumnObjects } from "./tableColumnObjects";
import { tableObjects } from "./tableObjects";
import { tableStyleObjects } from "./tableStyleObjects";
import { workbookObjects } from "./workbookObjects";
import { worksheetCollectionObject } from "./worksheetCollectionObject";
import { worksheetObject } from "./worksheetObject";

/** Every class of the Excel object model that the local host knows. */
export const excelDescriptions: readonly AnyDescription[] = [
  ...workbookObjects,
  worksheetCollectionObject,
  worksheetObject,
  ...sheetViewObjects,
  ...pageLayoutObjects,
  rangeObject,
  ...rangeAreasObjects,
  ...rangeFormatObjects,
  dataValidationObject,
  ...conditionalFormatObjects,
  ...tableObjects,
  ...tableColumnObjects,
  ...tableStyleObjects,
  ...drawnObjects,
  ...nameObjects,
  ...customXmlObjects,
  ...settingObjects,
];
