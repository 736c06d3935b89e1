import { quoted } from "../formulas/formulaText";
import { thisRow } from "../formulas/structuredReference";
import type { AppraisalWords } from "../model/appraisalWords";
import { invariant } from "../model/invariant";
import { MARK_TABLES, type AppraisalItem, type MarkFigure } from "./appraisalItems";
import { MARK_RANGE } from "./markOf";
import { TRIMMED_FROM } from "./markSummary";
import { nameCriterionFormula } from "./nameCriterionFormula";
import { headingRange, rowRange } from "./rowRange";

const [AT_LEAST, AT_MOST] = [quoted(`>=${MARK_RANGE.lowest}`), quoted(`<=${MARK_RANGE.highest}`)];

/**
 * The formulas behind the marks of an item, beginning with `=`; the same definitions as markSummary.ts. They
 * read from the first to the last rater's column, so that columns inserted between them count. Throws where
 * there is no rater.
 */
export function markFormulas(
  item: AppraisalItem,
  raters: readonly string[],
  words: Pick<AppraisalWords, "unit" | MarkFigure>
): Readonly<Record<MarkFigure, string>> {
  const table = MARK_TABLES[item];
  const [first, last] = [raters[0], raters[raters.length - 1]];
  invariant(first !== undefined && last !== undefined, `${item} has a rater`);
  const cell = (figure: MarkFigure): string => thisRow(table, words[figure]);
  const marks = rowRange(table, first, last);
  const counted = `${marks},${AT_LEAST},${marks},${AT_MOST}`;
  const isPeer = item === "peer";
  // 自评: the mark below the unit's own name, if it is one that would count.
  const ownMark = `${headingRange(table, first, last)},${cell("criterion")},${counted}`;
  const [count, highest, lowest] = [cell("count"), cell("highest"), cell("lowest")];
  const isTrimmed = `${count}>=${TRIMMED_FROM}`;
  const sum = `SUMIFS(${marks},${counted})${isPeer ? `-N(${cell("own")})` : ""}`;
  return {
    count: `=COUNTIFS(${counted})${isPeer ? `-COUNT(${cell("own")})` : ""}`,
    highest: extreme("LARGE", `COUNTIF(${marks},${quoted(`>${MARK_RANGE.highest}`)})`, ">="),
    lowest: extreme("SMALL", `COUNTIF(${marks},${quoted(`<${MARK_RANGE.lowest}`)})`, "<="),
    mean: `=IF(COUNT(${highest})=0,"",ROUND((${sum}-IF(${isTrimmed},${highest}+${lowest},0))/(${count}-IF(${isTrimmed},2,0)),2))`,
    own: `=IF(COUNTIFS(${ownMark})=0,"",SUMIFS(${marks},${ownMark}))`,
    criterion: nameCriterionFormula(thisRow(table, words.unit)),
  };

  /** The first mark past those out of range, one further where that is the own mark; blank beside an error. */
  function extreme(kind: "LARGE" | "SMALL", outside: string, comparison: string): string {
    const at = (place: string): string => `${kind}(${marks},${place})`;
    const own = cell("own");
    const skipped = isPeer
      ? `+IF(ISNUMBER(${own}),IF(${own}${comparison}${at(`1+${outside}`)},1,0),0)`
      : "";
    return `=IF(${count}=0,"",IFERROR(${at(`1+${outside}${skipped}`)},""))`;
  }
}
