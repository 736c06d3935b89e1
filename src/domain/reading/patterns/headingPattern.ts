import type { HeadingMeaningId } from "../headingWords";

/** One way in which a heading resembles a field. */
export interface HeadingPattern {
  readonly meaning: HeadingMeaningId;
  readonly pattern: RegExp;
  /** 0–1, below 0.6 is only a doubt. */
  readonly strength: number;
}

/** A pattern over headings as `headingKey` writes them. */
export const similar = (
  meaning: HeadingMeaningId,
  strength: number,
  pattern: RegExp
): HeadingPattern => ({
  meaning,
  strength,
  pattern,
});

/** What a unit is called at the end of a heading: 单位, 科室, 处(室). */
export const UNIT = "(?:责任)?(?:单位|部门|科室|处室|股室|科|处|机关|机构|主体)(?:名称)?";
/** What a person is called at the end of a heading. */
export const PERSON = "(?:责任)?(?:人|者|人员|员|专员|同志)";
export const TIME = "(?:时间|日期|时限|期限|节点|日)";

/** One pattern out of its parts. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""));
