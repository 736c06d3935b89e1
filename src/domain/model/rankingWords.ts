/** One word for each of the six inputs of 分类排位. */
type OfInput = Readonly<
  Record<"democracy" | "performance" | "self" | "inspection" | "leader" | "test", string>
>;

/** The words of 分类排位 that stand in the workbook. */
export interface RankingWords {
  readonly sheets: Readonly<Record<"department" | "person", string>>;
  readonly className: string;
  /** 单位 or 姓名. */
  readonly names: Readonly<Record<"department" | "person", string>>;
  readonly department: string;
  /** 民主测评, 业绩考核, 自我评价, 专项考察, 分管领导评定, 分类测试. */
  readonly inputs: OfInput;
  readonly weightInForce: string;
  readonly total: string;
  readonly rank: string;
  readonly note: string;
  readonly nameCriterion: string;
  readonly classCriterion: string;
  /** 说明: no input at all, or `{items}` missing. */
  readonly noInputs: string;
  readonly missingInputs: string;
  readonly itemSeparator: string;
  /** The line above a table, with `{n}` lines and `{scored}` of them with a total. */
  readonly line: Readonly<Record<"department" | "person", string>>;
  readonly weightsTitle: string;
  /** The line above the weights, with their sum `{n}`. */
  readonly weightsLine: string;
  readonly weights: readonly [input: string, weight: string, inForce: string];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly alert: string;
}
