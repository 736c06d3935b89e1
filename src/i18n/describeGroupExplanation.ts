import type { ExplanationStep } from "../domain/explain/explanation";
import type {
  GroupExplanation,
  GroupQuarterExplanation,
  RowLoss,
} from "../domain/explain/groupExplanation";
import { excelRound } from "../domain/scoring/excelRound";
import type { GroupSummary } from "../domain/scoring/groupSummary";
import { describeNotice } from "./describeNotice";
import { formatMessage } from "./formatMessage";
import type { DisplayLanguage } from "./languages";
import { workbookWords } from "./workbookWords";

/** One sentence; `position` names the row that it tells of. */
export interface GroupLine {
  readonly text: string;
  readonly position?: number;
}

/** One figure of a group's explanation and the sentences that lead to it. */
export interface GroupPart {
  readonly title: string;
  readonly lines: readonly GroupLine[];
}

/** Decimal places of points lost, as of every printed score. */
const POINT_PLACES = 2;

/** The rated quarters with what each row cost, then the total; `placeName` calls a row by its place. */
export function describeGroupExplanation(
  language: DisplayLanguage,
  { score, quarters, steps }: GroupExplanation,
  placeName: (position: number) => string
): readonly GroupPart[] {
  const words = workbookWords(language);
  const { total, band } = score;
  const title =
    total === undefined || band === undefined
      ? formatMessage(language, "explain.part.totalUnrated", { unrated: words.unrated })
      : formatMessage(language, "explain.part.total", { score: total, band: words.bands[band] });
  return [
    { title, lines: steps.map((step) => ({ text: sentence(language, step) })) },
    ...quarters
      .filter((quarter) => quarter.score !== undefined)
      .map((quarter) => quarterPart(language, quarter, placeName)),
  ];
}

/** The same as text to be pasted into a reply. */
export function groupExplanationText(
  name: string,
  asOf: string,
  parts: readonly GroupPart[]
): string {
  const lines = parts.flatMap(({ title, lines: own }) => [
    title,
    ...own.map(({ text }) => `  ${text}`),
  ]);
  return [name, asOf, ...lines].join("\n");
}

/** Quotas, and who is proposed for what; lists that are empty are left out. */
export function describeSummary(
  language: DisplayLanguage,
  { excellent, good, ...lists }: GroupSummary
): readonly string[] {
  const separator = formatMessage(language, "common.listSeparator");
  const named = (["praise", "praiseTied", "talk"] as const).filter((id) => lists[id].length > 0);
  return [
    formatMessage(language, "explain.summary.excellent", { ...excellent }),
    formatMessage(language, "explain.summary.good", { ...good }),
    ...named.map((id) =>
      formatMessage(language, `explain.summary.${id}`, { names: lists[id].join(separator) })
    ),
  ];
}

function quarterPart(
  language: DisplayLanguage,
  { quarter, score, ratedCount, weight, categories, losses }: GroupQuarterExplanation,
  placeName: (position: number) => string
): GroupPart {
  const quarterName = workbookWords(language).quarters[quarter];
  return {
    title: formatMessage(language, "explain.part.groupQuarter", {
      quarter: quarterName,
      score: score ?? "",
    }),
    lines: [
      { text: formatMessage(language, "explain.rated", { count: ratedCount, weight }) },
      ...categories.map((category) => ({
        text: formatMessage(language, "explain.category", { ...category }),
      })),
      ...losses.map((loss) => lossLine(language, loss, placeName)),
      ...(losses.length === 0 ? [{ text: formatMessage(language, "explain.noLoss") }] : []),
    ],
  };
}

function lossLine(
  language: DisplayLanguage,
  { position, score, weight, lost, steps }: RowLoss,
  placeName: (position: number) => string
): GroupLine {
  const text = formatMessage(language, "explain.loss", {
    place: placeName(position),
    score,
    weight,
    lost: excelRound(lost, POINT_PLACES),
  });
  return { position, text: [text, ...steps.map((step) => sentence(language, step))].join("；") };
}

function sentence(language: DisplayLanguage, { id, params }: ExplanationStep): string {
  return describeNotice(language, { id: `explain.${id}`, params });
}
