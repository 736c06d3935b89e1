import type { RuleDrawing } from "../conditional/ruleDrawing";
import type { Area } from "./cellTypes";
import type { DifferentialFormat } from "./formatTypes";

/** A conditional format as the file has it; `raw` keeps what this reader does not understand. */
export interface ConditionalFormatRule {
  /** Stable while the package is open. */
  readonly id: string;
  /** cfRule@type: expression, cellIs, containsText, colorScale, dataBar, iconSet, top10, … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** 1 is evaluated first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** cfRule@operator, @text, @timePeriod, @rank, @percent, @bottom, @aboveAverage, @equalAverage, @stdDev as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Without the equals sign; relative to the top left corner around all areas. */
  readonly formulas: readonly string[];
  readonly format?: DifferentialFormat;
  /** What a colour scale, data bar or icon set draws. */
  readonly drawing?: RuleDrawing;
  /** The cfRule element, verbatim. */
  readonly raw: string;
}

/** A data bar 数据条 as Excel 2007 has it: from the cell's edge, as long as the value is high. */
export interface NewDataBar {
  /** Where the bar is shortest and where it is longest: cfvo@type and @val. */
  readonly thresholds: readonly [NewThreshold, NewThreshold];
  readonly showsValue: boolean;
  /** `#RRGGBB` */
  readonly color: string;
}

export interface NewThreshold {
  /** min, max, num, percent, percentile, formula. */
  readonly type: string;
  /** Empty where the type needs none. */
  readonly value: string;
}

export interface NewConditionalFormatRule {
  readonly type: "expression" | "cellIs" | "dataBar";
  /** cfRule@operator of a `cellIs` rule. */
  readonly operator?: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  readonly format: DifferentialFormat;
  /** Of a `dataBar` rule. */
  readonly bar?: NewDataBar;
  readonly stopIfTrue?: boolean;
  /** Default: first of all (1), as Excel's own "new rule" does; the others move down. */
  readonly priority?: number;
}

/** Data validation 数据验证 as SpreadsheetML has it. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  readonly showErrorMessage: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}
