import type {
  ExplanationStep,
  QuarterExplanation,
  RowExplanation,
} from "../domain/explain/explanation";
import { describeDate } from "./describeValue";
import { describeNotice } from "./describeNotice";
import { formatMessage } from "./formatMessage";
import type { DisplayLanguage } from "./languages";
import { workbookWords } from "./workbookWords";

/** One figure of an explanation 得分依据 and the sentences that lead to it. */
export interface ExplanationPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a row is called at the head of its explanation; `rowNumber` is 1-based as Excel shows it. */
export interface ExplainedName {
  readonly rowNumber: number;
  readonly task: string;
  /** `""` where none is written. */
  readonly department: string;
}

/** `第12行 修订考核办法（组织科）` */
export function describeExplained(language: DisplayLanguage, name: ExplainedName): string {
  const { rowNumber: row, task, department } = name;
  const id = department === "" ? "explain.part.row" : "explain.part.rowOf";
  return formatMessage(language, id, { row, task, department });
}

/** The parts of an explanation in order: due date, status, the four quarters, the year. */
export function describeExplanation(
  language: DisplayLanguage,
  explanation: RowExplanation
): readonly ExplanationPart[] {
  const words = workbookWords(language);
  const { due, status, statusSteps, quarters, scoreYear, yearSteps } = explanation;
  const part = (title: string, steps: readonly ExplanationStep[]): ExplanationPart => ({
    title,
    lines: steps.map(({ id, params }) => describeNotice(language, { id: `explain.${id}`, params })),
  });
  return [
    part(formatMessage(language, "explain.part.due"), due),
    part(
      formatMessage(language, "explain.part.status", { status: words.statuses[status] }),
      statusSteps
    ),
    ...quarters.map((quarter) => part(quarterTitle(language, quarter), quarter.steps)),
    part(
      scoreYear === undefined
        ? formatMessage(language, "explain.part.yearUnrated", { unrated: words.unrated })
        : formatMessage(language, "explain.part.year", { score: scoreYear }),
      yearSteps
    ),
  ];
}

/** The whole explanation as text to be pasted into a reply, one sentence a line; `asOf` says by which day. */
export function explanationText(
  language: DisplayLanguage,
  name: ExplainedName,
  explanation: RowExplanation,
  asOf = formatMessage(language, "explain.part.asOf", {
    asOf: describeDate(language, explanation.asOf),
  })
): string {
  return [
    describeExplained(language, name),
    asOf,
    ...describeExplanation(language, explanation).flatMap(({ title, lines }) => [
      title,
      ...lines.map((line) => `  ${line}`),
    ]),
  ].join("\n");
}

function quarterTitle(
  language: DisplayLanguage,
  { quarter: index, score, steps }: QuarterExplanation
): string {
  const words = workbookWords(language);
  const quarter = words.quarters[index];
  if (score !== undefined)
    return formatMessage(language, "explain.part.quarter", { quarter, score });
  const isAhead = steps.some(({ id }) => id === "quarter.notReached");
  const id = isAhead ? "explain.part.quarterAhead" : "explain.part.quarterUnrated";
  return formatMessage(language, id, { quarter, unrated: words.unrated });
}
