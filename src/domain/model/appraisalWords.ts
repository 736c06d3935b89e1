/** One word for each of the four items of an appraisal 测评. */
type OfItem = Readonly<Record<"survey" | "mass" | "leader" | "peer", string>>;

/** The words of the appraisal 测评 that stand in the workbook. */
export interface AppraisalWords {
  /** Sheet of tblAppraisal. */
  readonly sheet: string;
  /** 社会调查, 群众评价, 领导评价, 科室互评: the sheets of the marks and their columns in tblAppraisal. */
  readonly items: OfItem;
  readonly unit: string;
  /** Headings of raters, with `{n}`; the raters of 科室互评 are the units themselves. */
  readonly raters: Readonly<Record<"survey" | "mass" | "leader", string>>;
  readonly score: string;
  readonly note: string;
  readonly criterion: string;
  /** Columns behind the marks of an item. */
  readonly count: string;
  readonly highest: string;
  readonly lowest: string;
  readonly mean: string;
  /** The mark that a unit gave itself, which does not count. */
  readonly own: string;
  /** 说明 of a line: no mark at all, or `{items}` missing. */
  readonly noMarks: string;
  readonly missingItems: string;
  readonly itemSeparator: string;
  /** The line above tblAppraisal, with `{n}` units and `{scored}` of them with a score. */
  readonly line: string;
  /** The line above the marks of an item, of 科室互评, with `{n}`: from so many marks on two are dropped. */
  readonly itemLine: string;
  readonly peerLine: string;
  /** What Excel shows beside a cell for a mark, and where it refuses one. */
  readonly promptTitle: string;
  readonly prompt: string;
  readonly peerPrompt: string;
  readonly alert: string;
}
