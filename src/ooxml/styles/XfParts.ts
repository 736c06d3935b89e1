/** A cell format (xf) with the elements it points to, all verbatim. */
export interface XfParts {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly numberFormat: string;
  /** Attributes of xf but for the ids of font, fill, border and number format. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly alignment: string | undefined;
  readonly protection: string | undefined;
  /** Other children (extLst), verbatim. */
  readonly others: string;
}
