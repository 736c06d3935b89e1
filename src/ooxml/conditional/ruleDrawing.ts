/** A threshold (`cfvo`) of a colour scale, data bar or icon set (ECMA-376 part 1, 18.3.1.11). */
export interface RuleThreshold {
  /** min, max, num, percent, percentile, formula; autoMin and autoMax in data bars of Excel 2010. */
  readonly type: string;
  /** A number or a formula as written; empty where there is none. */
  readonly value: string;
  /** Whether a value equal to it reaches it. */
  readonly includesEqual: boolean;
}

/** A colour scale 色阶 of two or three colours. */
export interface ColorScaleDrawing {
  readonly kind: "colorScale";
  readonly thresholds: readonly RuleThreshold[];
  /** `#RRGGBB`, one a threshold. */
  readonly colors: readonly string[];
}

/** A data bar 数据条, with what Excel 2010 added to it where the file has that. */
export interface DataBarDrawing {
  readonly kind: "dataBar";
  readonly thresholds: readonly RuleThreshold[];
  readonly minLengthPercent: number;
  readonly maxLengthPercent: number;
  readonly showsValue: boolean;
  readonly isGradient: boolean;
  /** `#RRGGBB`, as all colours here. */
  readonly color: string;
  readonly borderColor?: string;
  readonly negativeColor: string;
  readonly negativeBorderColor?: string;
  /** Where negative and positive bars meet; `none`: all bars begin at the cell's edge. */
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor: string;
  readonly isRightToLeft: boolean;
}

/** One icon of a set, counted from that of the lowest values; the set `NoIcons` is no icon. */
export interface RuleIcon {
  readonly set: string;
  readonly index: number;
}

/** An icon set 图标集. */
export interface IconSetDrawing {
  readonly kind: "iconSet";
  readonly thresholds: readonly RuleThreshold[];
  /** From the lowest threshold up, already turned round or chosen one by one. */
  readonly icons: readonly RuleIcon[];
  readonly showsValue: boolean;
}

/** What a rule draws beside formats. */
export type RuleDrawing = ColorScaleDrawing | DataBarDrawing | IconSetDrawing;
