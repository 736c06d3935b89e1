import {
  createConditionalEvaluator,
  type ConditionalEvaluator,
} from "../calc/conditional/createConditionalEvaluator";
import { mixColors } from "../calc/conditional/mixColors";
import type { ConditionalResult } from "../calc/types";
import type {
  CellFormat,
  ConditionalFormatRule,
  DifferentialFormat,
  SheetPart,
} from "../../ooxml/types";
import type { WorkbookModel } from "./model/workbookModel";
import { createTableLooks } from "./tableLooks";

/** What a pattern lies on in a cell without fill. */
const NO_FILL = "#FFFFFF";

/** How cells look once conditional formats are applied. */
export interface ConditionalLooks {
  /** The format of a cell with what its conditional formats change. */
  shownFormat(sheetId: string, row: number, column: number): CellFormat;
  /** The same with the style of the table that the cell lies in below. */
  drawnFormat(sheetId: string, row: number, column: number): CellFormat;
  /** What conditional formats say of a cell; undefined where none holds. */
  result(sheetId: string, row: number, column: number): ConditionalResult | undefined;
  /** Something changed: everything is worked out again when asked. */
  forget(): void;
}

/** The rules of a sheet and their findings, as long as nothing changes. */
interface SheetLooks {
  readonly evaluator: ConditionalEvaluator;
  readonly rules: ReadonlyMap<string, ConditionalFormatRule>;
}

/** Looks over a model; worked out cell by cell when asked and kept until `forget`. */
export function createConditionalLooks(model: WorkbookModel): ConditionalLooks {
  const known = new Map<string, SheetLooks | undefined>();
  const tables = createTableLooks(model);

  function looksOf(sheetId: string): SheetLooks | undefined {
    if (!known.has(sheetId)) known.set(sheetId, readLooks(model.sheet(sheetId)));
    return known.get(sheetId);
  }

  function readLooks(sheet: SheetPart): SheetLooks | undefined {
    const rules = [...sheet.conditionalFormats, ...sheet.extendedConditionalFormats];
    if (rules.length === 0) return undefined;
    model.settle();
    return {
      evaluator: createConditionalEvaluator(model.calculator, model.view, sheet.id, rules),
      rules: new Map(rules.map((rule) => [rule.id, rule])),
    };
  }

  function ownFormat(sheetId: string, row: number, column: number): CellFormat {
    return filled(model.package.format(model.sheet(sheetId).styleIndex(row, column)));
  }

  /** The format that conditional formats make of `own`. */
  function changed(own: CellFormat, sheetId: string, row: number, column: number): CellFormat {
    const looks = looksOf(sheetId);
    const found = looks?.evaluator.result(row, column);
    if (looks === undefined || found === undefined) return own;
    const formats = found.ruleIds.map((ruleId): DifferentialFormat | undefined =>
      ruleId === found.scaleRuleId && found.scaleColor !== undefined
        ? { fillColor: found.scaleColor }
        : looks.rules.get(ruleId)?.format
    );
    // The first rule wins: later ones only fill in what it leaves open.
    const shown = formats.reduceRight<CellFormat>(applyDifferential, own);
    const pattern = formats.find((format) => format?.fillPattern !== undefined)?.fillPattern;
    if (pattern === undefined) return shown;
    const ground = shown.fillColor ?? NO_FILL;
    return { ...shown, fillColor: mixColors(ground, pattern.color, pattern.share) };
  }

  return {
    result: (sheetId, row, column) => looksOf(sheetId)?.evaluator.result(row, column),
    forget() {
      known.clear();
      tables.forget();
    },
    shownFormat: (sheetId, row, column) =>
      changed(ownFormat(sheetId, row, column), sheetId, row, column),
    drawnFormat(sheetId, row, column) {
      const own = ownFormat(sheetId, row, column);
      return changed(tables.onTable(own, sheetId, row, column), sheetId, row, column);
    },
  };
}

/** A pattern or gradient is shown as one colour. */
function filled(format: CellFormat): CellFormat {
  const fillColor = format.fillColor ?? format.patternColor;
  return fillColor === format.fillColor || fillColor === undefined
    ? format
    : { ...format, fillColor };
}

function applyDifferential(format: CellFormat, change: DifferentialFormat | undefined): CellFormat {
  if (change === undefined) return format;
  const { bold, italic, underline, strikethrough, fontColor } = change;
  return {
    ...format,
    font: {
      ...format.font,
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(fontColor === undefined ? {} : { color: fontColor }),
    },
    borders: { ...format.borders, ...change.borders },
    ...(change.fillColor === undefined ? {} : { fillColor: change.fillColor }),
    ...(change.numberFormat === undefined ? {} : { numberFormat: change.numberFormat }),
  };
}
