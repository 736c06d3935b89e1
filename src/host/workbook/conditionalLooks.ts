import { evaluateConditionalFormats } from "../calc/conditionalFormats";
import type { ConditionalResult } from "../calc/types";
import type { CellFormat, DifferentialFormat, SheetPart } from "../../ooxml/types";
import type { WorkbookModel } from "./model/workbookModel";

/** Rows whose conditional formats are worked out together. */
const BAND_ROWS = 256;

/** How cells look once conditional formats are applied. */
export interface ConditionalLooks {
  /** The format of a cell with what its conditional formats change. */
  shownFormat(sheetId: string, row: number, column: number): CellFormat;
  /** What conditional formats say of a cell; undefined where none holds. */
  result(sheetId: string, row: number, column: number): ConditionalResult | undefined;
  /** Something changed: everything is worked out again when asked. */
  forget(): void;
}

/** Looks over a model; worked out band by band and kept until `forget`. */
export function createConditionalLooks(model: WorkbookModel): ConditionalLooks {
  const bands = new Map<string, ReadonlyMap<string, ConditionalResult>>();

  function result(sheetId: string, row: number, column: number): ConditionalResult | undefined {
    const sheet = model.sheet(sheetId);
    if (sheet.conditionalFormats.length === 0) return undefined;
    const band = Math.floor(row / BAND_ROWS);
    const key = `${sheetId} ${band}`;
    const known = bands.get(key) ?? evaluateBand(sheet, band);
    bands.set(key, known);
    return known.get(`${row},${column}`);
  }

  function evaluateBand(sheet: SheetPart, band: number): ReadonlyMap<string, ConditionalResult> {
    model.settle();
    const columnCount = Math.max(
      ...sheet.conditionalFormats.flatMap(({ areas }) =>
        areas.map((area) => area.columnIndex + area.columnCount)
      )
    );
    const area = { rowIndex: band * BAND_ROWS, rowCount: BAND_ROWS, columnIndex: 0, columnCount };
    return evaluateConditionalFormats(
      model.calculator,
      model.view,
      sheet.id,
      sheet.conditionalFormats,
      area
    );
  }

  return {
    result,
    forget: () => bands.clear(),
    shownFormat(sheetId, row, column) {
      const sheet = model.sheet(sheetId);
      const own = model.package.format(sheet.styleIndex(row, column));
      const found = result(sheetId, row, column);
      if (found === undefined) return own;
      const formats = found.ruleIds.flatMap((ruleId) => {
        const format = sheet.conditionalFormats.find(({ id }) => id === ruleId)?.format;
        return format === undefined ? [] : [format];
      });
      // The first rule wins: later ones only fill in what it leaves open.
      const shown = formats.reduceRight(applyDifferential, own);
      return found.scaleColor === undefined ? shown : { ...shown, fillColor: found.scaleColor };
    },
  };
}

function applyDifferential(format: CellFormat, change: DifferentialFormat): CellFormat {
  const { bold, italic, strikethrough, fontColor } = change;
  return {
    ...format,
    font: {
      ...format.font,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(fontColor === undefined ? {} : { color: fontColor }),
    },
    borders: { ...format.borders, ...change.borders },
    ...(change.fillColor === undefined ? {} : { fillColor: change.fillColor }),
    ...(change.numberFormat === undefined ? {} : { numberFormat: change.numberFormat }),
  };
}
