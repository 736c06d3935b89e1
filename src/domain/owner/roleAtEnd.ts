import { isCatchAll, isPersonName, isUnitName } from "./ownerNames";
import type { OwnerRole } from "./ownerReading";
import { cut, type OwnerText } from "./ownerText";

const HOW =
  "(?:(?:按照?|根据|依据|依|结合)(?:各自)?的?(?:工作)?(?:职责|职能|分工)(?:分工)?|各自职责|职责分工)?" +
  "(?:分别|具体|共同|各自|分头|分工|分级|主要|直接|联合|积极|主动|密切|全力|负责|组织|全面|齐抓|总|均)*";
const THEN =
  "(?:负责|落实|督导|组织|实施|推进|办理|抓总|协调|统筹|抓好|做好|完成|制定|承办|单位|部门|科室|工作|总责|到位)*";
/** 为牵头单位, 作为配合部门: never part of a name before a mere verb. */
const AS = "(?:(?:作为|担任|为|是)(?=.{2,4}(?:单位|部门|科室)))?";

interface Ending {
  readonly pattern: RegExp;
  readonly role: OwnerRole;
  /** Also the end of names (技术支持, 东西部协作): only after a unit or a person it is a role. */
  readonly isWeak: boolean;
}

const ending = (words: string, role: OwnerRole, isWeak = false): Ending => ({
  pattern: new RegExp(`${AS}${HOW}(?:${words})${THEN}$`),
  role,
  isWeak,
});

/** What a clause says at its end: X牵头, Y、Z配合, 各县负责落实; the first that fits. */
const ENDINGS: readonly Ending[] = [
  ending("牵头|主办|主抓", "lead"),
  ending("抓总|统筹|为主", "lead", true),
  ending("参与|配合|协助|(?<![政侨])协办|参加|密切配合|共同参与", "support"),
  ending("支持|协同|协作|辅助|为辅|督办|督导|监督|指导|督促", "support", true),
  ending(
    "负责|承办|亲自抓|抓好落实|各负其责|负总责|主责|(?:作?为|是|担任)责任(?:单位|部门|科室|人)",
    "responsible"
  ),
  ending("落实|实施|执行|办理|推进|完成|承担|抓落实|包干|具体抓|包抓", "responsible", true),
];

/** 牵头单位负责: the bearers of the first role have the second. */
const isLabelled = (tail: string): boolean => /^..(?:单位|部门|科室)./.test(tail);

/** 指导、督促: a role word alone behind the one before it. */
const LONGEST_WORD = 4;

/** The longest that an ending can be; only so much is looked at. */
const LONGEST_ENDING = 30;

/** 各配合单位, 相关责任部门: the bearers themselves. */
const IS_BEARER =
  /^(?:由|请)?(?:各|有关|相关|其他|其它|所有|全体)*(?:各|有关|相关|其他|其它|所有|全体)$/;

const isSomebody = (plain: string): boolean => {
  const last = plain.split(/[、,和及\s]/).at(-1) ?? "";
  const bare = last.replace(/等\S{0,8}$/, "");
  return isUnitName(bare) || isPersonName(bare) || isCatchAll(last) || /等\S{0,8}$/.test(last);
};

/** The role at the end of a clause, and the clause without it; no role where it ends in a name. */
export function roleAtEnd(clause: OwnerText): {
  readonly role?: OwnerRole;
  readonly text: OwnerText;
} {
  const from = Math.max(0, clause.plain.length - LONGEST_ENDING);
  const tail = clause.plain.slice(from);
  for (const { pattern, role, isWeak } of ENDINGS) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const text = cut(clause, 0, from + match.index);
    if (IS_BEARER.test(text.plain) || (text.plain === "" && isLabelled(tail))) continue;
    const isAlone = text.plain === "" && clause.plain.length <= LONGEST_WORD;
    if (!isWeak || isAlone || isSomebody(text.plain)) return { role, text };
  }
  return { text: clause };
}

/** Posts of those who lead a place: what they are responsible for they oversee 分管. */
const LEADING_POST = /(副?(省|市|州|县|区|镇|乡|旗|厅|校|院)长|副?书记|常委|副?主席)$/;

/** True for 王副市长, 县委书记: a leader of the place, not of a department. */
export function isLeadingPost(plain: string): boolean {
  return LEADING_POST.test(plain);
}
