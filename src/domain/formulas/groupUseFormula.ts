import { quoted } from "./formulaText";
import type { GroupExpressions } from "./groupExpressions";

/** Places of the quota 名额 of a share among the ranked, as an expression (scoring/quota.ts). */
export function quotaExpression(share: string, totals: string): string {
  return `INT(ROUND(${share}*COUNT(${totals}),6))`;
}

/** 结果运用: 约谈, else 评优 within the quota, else nothing (scoring/rankGroups.ts). */
export function groupUseFormula({ cell, all, words }: GroupExpressions): string {
  const [totals, total] = [all("total"), cell("total")];
  const { praise, praiseTied, talk } = words.groupUses;
  const isLate = `AND(TalkOverdueInForce>0,${cell("overdue")}>=TalkOverdueInForce)`;
  const isLast = `COUNTIF(${totals},"<"&${total})<TalkLastInForce`;
  const places = quotaExpression("QuotaExcellentInForce", totals);
  const above = `COUNTIF(${totals},">"&${total})`;
  const fits = `IF(${above}+COUNTIF(${totals},${total})<=${places},${quoted(praise)},${quoted(praiseTied)})`;
  const praised = `IF(AND(${total}>=PraiseFromInForce,${above}<${places}),${fits},"")`;
  const use = `IF(OR(${total}<TalkBelowInForce,${isLate},${isLast}),${quoted(talk)},${praised})`;
  return `=IF(ISNUMBER(${total}),${use},"")`;
}
