import type { CellValue } from "../model/cellValue";
import { comparableText } from "../text/plainText";

const WIDE = "\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u3000-\\u303F";
const SPACE_BESIDE_WIDE = new RegExp(`(?<=[${WIDE}])\\s+|\\s+(?=[${WIDE}])`, "g");

/**
 * A heading as it is shown: line breaks and padding gone, no spaces beside Chinese characters, one space
 * between Latin words (`完 成\n时 限` → `完成时限`, `PLAN\nSTART` → `PLAN START`).
 */
export function cleanHeading(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").replace(SPACE_BESIDE_WIDE, "").trim();
}

/** A heading as it is compared: simplified, lower case, without spaces, punctuation and marks of obligation. */
export function headingKey(heading: string): string {
  return comparableText(heading).replace(/[\s·.,:;、。*★※"'“”()[\]{}<>《》【】_\-—~!?]/g, "");
}

/** The same without what stands in brackets: 实际用时(天) → 实际用时; empty where nothing else is there. */
export function headingKeyWithoutBrackets(heading: string): string {
  return headingKey(comparableText(heading).replace(/[([【〔].*?[)\]】〕]/g, ""));
}

const HINT =
  /^[(（【[]?(必填|选填|下拉|自动|请(填|选)|填写|如[:：]|例[:：]|示例|格式|单位[:：]|yyyy|dd\/mm|e\.g\.|required|optional|select|auto)/i;
/** 重点/日常/专项: three or more short words to choose from; 年月日: how a date is typed. */
const CHOICES = /^[^/|\d][^/|]{0,7}(\s*[/|]\s*[^/|\d][^/|]{0,7}){2,}$|^年[/.-]?月[/.-]?日$/;

/** (days), （万元）: a unit by itself. Square brackets are blanks to fill in: [任务]. */
const UNIT = /^[(（][^()（）]{1,16}[)）]$/;

/** True for a text in a header that says what may be typed and names no column: （必填）, yyyy-mm-dd, 是/否/不适用. */
export function isHeadingHint(text: string): boolean {
  return [HINT, CHOICES, UNIT].some((pattern) => pattern.test(text.trim()));
}
