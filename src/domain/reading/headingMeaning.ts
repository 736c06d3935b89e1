import type { FieldId } from "../model/fields";
import {
  exactMeanings,
  keepStrongest,
  similarMeanings,
  type HeadingMeaning,
} from "./headingLexicon";
import { partMeanings } from "./headingParts";
import { cleanHeading, headingKey, headingKeyWithoutBrackets } from "./headingText";
import type { HeadingMeaningId } from "./headingWords";

export type { HeadingMeaning } from "./headingLexicon";

/** A heading is a little less sure when only its part outside brackets is known. */
const BRACKETS_COST = 0.02;
/** A meaning that only brackets name: for want of a better column. */
const IN_BRACKETS_STRENGTH = 0.6;
/** assumption: a longer text is a sentence and no heading. */
const LONGEST_HEADING = 30;

/** What one text can mean as a heading, surest first; empty where it is not known or is no heading. */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  const key = headingKey(heading);
  if (key === "" || key.length > LONGEST_HEADING) return [];
  const exact = exactMeanings(key);
  if (exact) return keepStrongest(exact);
  const bare = headingKeyWithoutBrackets(heading);
  const inBrackets = bracketKey(heading);
  // 完成时间（预计） and 责任单位（配合） say in brackets what stands in front elsewhere.
  if (bare !== "" && QUALIFIER.test(inBrackets)) return headingMeanings(inBrackets + bare);
  // 完成情况（%） holds figures.
  if (bare !== "" && inBrackets === "%") return headingMeanings(`${bare}%`);
  const trimmed = exactOrTrimmed(bare);
  if (trimmed) return keepStrongest([...cheaper(trimmed, BRACKETS_COST), ...besides(inBrackets)]);
  const parts = partMeanings(heading);
  if (parts.length > 0) return parts;
  const wholly = similarMeanings(key);
  return wholly.length > 0 ? wholly : cheaper(similarMeanings(bare), BRACKETS_COST);
}

/** What brackets hold when they tell the role or the time of what stands before them. */
const QUALIFIER =
  /^(牵头|主办|主责|配合|协办|协同|会办|参与)(责任)?(单位|部门|科室)?$|^(计划|预计|预定|拟|实际|planned|actual)$/;

/** What stands around the word that counts: 2026年重点工作, 责任人及联系电话, 责任领导姓名. */
const BEFORE = /^(?:二?[〇零一二三四五六七八九十\d]{2,4}年度?|本?年度?|全年|今年|本[月季周]度?)/;
const BEHIND = /(?:姓名|名称|签字|签名|[及和与](?:职务|联系电话|电话|手机号?|联系方式))$/;

function exactOrTrimmed(bare: string): readonly HeadingMeaning[] | undefined {
  const withoutYear = bare.replace(BEFORE, "");
  const keys = [bare, withoutYear, withoutYear.replace(BEHIND, "")];
  return keys.map((key) => exactMeanings(key)).find((meanings) => meanings !== undefined);
}

/** 责任人（分管领导） may be the leader where another column is the owner. */
function besides(inBrackets: string): readonly HeadingMeaning[] {
  return (exactMeanings(inBrackets) ?? [])
    .filter(({ meaning }) => meaning !== "other")
    .map((meaning) => ({ ...meaning, strength: IN_BRACKETS_STRENGTH, match: "similar" }));
}

const bracketKey = (heading: string): string =>
  headingKey(/[(【〔（[]([^)】〕）\]]*)[)】〕）\]]/.exec(heading)?.[1] ?? "");

const cheaper = (meanings: readonly HeadingMeaning[], cost: number): readonly HeadingMeaning[] =>
  meanings.map((meaning) => ({ ...meaning, strength: meaning.strength - cost }));

const QUARTERS: readonly (readonly [RegExp, 1 | 2 | 3 | 4])[] = [
  [/第?[一1]季|q1|3月底/, 1],
  [/第?[二2]季|q2|6月底|上半年/, 2],
  [/第?[三3]季|q3|9月底/, 3],
  [/第?[四4]季|q4|12月底|年底/, 4],
];

function quarterMeaning(path: string): HeadingMeaning | undefined {
  const quarter = QUARTERS.find(([pattern]) => pattern.test(path))?.[1];
  if (quarter === undefined) return undefined;
  const isPlan = /计划|目标|时序|序时|节点|plan|target|goal/.test(path);
  const isDone = /完成|进展|实际|实绩|done|actual/.test(path);
  if (isPlan === isDone) return undefined;
  const meaning: FieldId = isPlan ? `plan${quarter}` : `done${quarter}`;
  return { meaning, strength: 0.85, match: "band" };
}

/** A band over the units and people that only help. */
const SUPPORT_BAND = /^(配合|协办|协同|协助|参与)/;

/**
 * Actual times under a band are never deadlines, planned ones never completion dates; units and people
 * under 配合 do not lead.
 */
function turnByBand(meaning: HeadingMeaning, bandKey: string): HeadingMeaning {
  const actual = /实际|actual/.test(bandKey);
  const planned = /计划|预计|plan/.test(bandKey);
  const turned = (target: HeadingMeaningId): HeadingMeaning => ({
    meaning: target,
    strength: 0.93,
    match: "band",
  });
  if (actual && meaning.meaning === "deadline") return turned("completedDate");
  if (actual && meaning.meaning === "startDate") return turned("other");
  if (planned && meaning.meaning === "completedDate") return turned("deadline");
  if (SUPPORT_BAND.test(bandKey)) {
    if (meaning.meaning === "leadDepartment") return turned("supportDepartments");
    if (meaning.meaning === "owner") return { ...turned("backup"), strength: 0.7 };
  }
  if (planned && (meaning.meaning === "deadline" || meaning.meaning === "startDate")) {
    return { ...meaning, strength: 0.97, match: "band" };
  }
  return meaning;
}

/**
 * What a column's heading means together with the bands 栏目 above it (top to bottom, its own heading not
 * included): 计划时间·完成时间 is a deadline, 实际·完成时间 a completion date, 责任·单位 a unit.
 */
export function meaningsWithBands(
  ownHeading: string,
  bands: readonly string[]
): readonly HeadingMeaning[] {
  const own = headingMeanings(ownHeading);
  if (bands.length === 0) return own;
  const bandKey = bands.map(headingKey).join("");
  const quarter = quarterMeaning(bandKey + headingKey(ownHeading));
  if (quarter) return [quarter];
  const turned = own.map((meaning) => turnByBand(meaning, bandKey));
  if (turned.some(({ strength }) => strength >= 0.9)) return keepStrongest(turned);
  // A heading that is known by itself gains nothing from words that only occur in its band.
  const joined = [bandKey + ownHeading, ownHeading + bandKey]
    .flatMap((text) => headingMeanings(cleanHeading(text)))
    .filter(({ match }) => match === "exact" || own.length === 0)
    .map((meaning) => ({ ...meaning, strength: meaning.strength - 0.05, match: "band" as const }));
  return keepStrongest([...turned, ...joined]);
}
