import { ANY_NUMBER } from "./criterionFormula";
import { CATEGORY_WEIGHT_SUM } from "./derivedNames";
import { filledText } from "./filledText";
import { quoted } from "./formulaText";
import type { GroupExpressions } from "./groupExpressions";

/** Parts the names of a list in one cell (scoring/scoreGroups.ts). */
const NAME_SEPARATOR = "、";

/** 说明: what is left out of the total, in the order of scoring/scoreGroup.ts; blank where nothing is. */
export function groupNoteFormula(group: GroupExpressions): string {
  const { cell, words, context } = group;
  const { separator, noRows, noAppraisal, unrated, noWeight, outsideCategories, shared } =
    words.groupNote;
  const counted = (piece: string, count: string): string =>
    `IF(${count}>0,${filledText(separator + piece, { n: `(${count})` })},"")`;
  const remark = (piece: string, holds: string): string =>
    `IF(${holds},${quoted(separator + piece)},"")`;
  const weightless = group.sum(
    ({ column, isOwn }) => `COUNTIFS(${isOwn},${column("pointsCounted")},0)`
  );
  const outside = outsideRows(group);
  const parts = [
    remark(noRows, `${cell("rows")}=0`),
    counted(unrated, `${cell("rows")}-${cell("rated")}`),
    counted(noWeight, weightless),
    ...(outside === undefined ? [] : [counted(outsideCategories, outside)]),
    counted(shared, cell("shared")),
    ...(context.appraisal === undefined ? [] : [remark(noAppraisal, `${cell("appraisal")}=""`)]),
  ];
  // Each part begins with the separator; the first one's goes.
  return `=MID(${parts.join("&")},${separator.length + 1},255)`;
}

/** Rows whose category has no weight, where any has. */
function outsideRows(group: GroupExpressions): string | undefined {
  const { sumOfCategories, categoryWeights, cell } = group;
  if (sumOfCategories === undefined) return undefined;
  const counts = sumOfCategories(
    ({ column, isOwn, inCategory }) =>
      `COUNTIFS(${isOwn}${inCategory},${column("pointsCounted")},${ANY_NUMBER})`
  );
  const inside = `SUMPRODUCT(--(${categoryWeights}>0),${counts})`;
  return `(${CATEGORY_WEIGHT_SUM}>0)*(${cell("rows")}-${inside})`;
}

/**
 * Rows whose cell names this one among others: in a column of its own, since it reads every name and no
 * report changes it.
 */
export function sharedFormula({ sum, cell }: GroupExpressions): string {
  // Behind the equals sign of the criterion.
  const name = `MID(${cell("criterion")},2,255)`;
  const criteria = [
    `"="&${name}&${quoted(`${NAME_SEPARATOR}*`)}`,
    `${quoted(`=*${NAME_SEPARATOR}`)}&${name}`,
    `${quoted(`=*${NAME_SEPARATOR}`)}&${name}&${quoted(`${NAME_SEPARATOR}*`)}`,
  ];
  return `=${sum(({ isNamed, column }) =>
    criteria
      .map(
        (criterion) => `COUNTIFS(${isNamed(criterion)},${column("pointsCounted")},${ANY_NUMBER})`
      )
      .join("+")
  )}`;
}
