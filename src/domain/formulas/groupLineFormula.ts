import type { GroupKind } from "../model/groupKinds";
import type { WorkbookWords } from "../model/workbookWords";
import { filledText } from "./filledText";
import { quoted } from "./formulaText";
import { groupHeading } from "./groupHeadings";
import { quotaExpression } from "./groupUseFormula";
import { SCORE_TABLES } from "./ownTables";
import { wholeColumn } from "./structuredReference";

/** Name of the number of tasks in all scored ledgers that have a kind's column: `DepartmentTaskCount`. */
export function taskCountName(kind: GroupKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}TaskCount`;
}

/**
 * The line above a table of 得分 with its equals sign: how many are ranked, bands against their quotas 名额
 * (scoring/groupSummary.ts), and how many tasks count for nobody.
 */
export function groupLineFormula(kind: GroupKind, words: WorkbookWords): string {
  const all = (column: "rows" | "total" | "band"): string =>
    wholeColumn(SCORE_TABLES[kind], groupHeading(kind, column, words));
  const inBand = (band: "excellent" | "good", share: string): string =>
    filledText(words.groupLine[band], {
      n: `COUNTIF(${all("band")},${quoted(words.bands[band])})`,
      places: quotaExpression(share, all("total")),
    });
  const left = `${taskCountName(kind)}-SUM(${all("rows")})`;
  const leftOut = filledText(words.groupLine.leftOut[kind], { n: `(${left})` });
  return `=${[
    filledText(words.groupLine.ranked, { n: `COUNT(${all("total")})` }),
    inBand("excellent", "QuotaExcellentInForce"),
    inBand("good", "QuotaGoodInForce"),
    `IF(${left}>0,${leftOut},"")`,
  ].join("&")}`;
}
