import { isPersonName, isPost, isUnitName } from "./ownerNames";
import type { OwnerRole } from "./ownerReading";
import { bracketDepths, cut, type OwnerText } from "./ownerText";
import { raciRoles } from "./raci";
import {
  CHINESE_LABEL,
  ENGLISH_LABEL,
  namesBearer,
  OTHER_LABEL,
  POST_LABEL,
  roleOfKind,
  roleOfLabel,
  type RoleWord,
} from "./roleWords";

/** A stretch of the text with the role that its label gives it. */
export interface LabelledPart {
  readonly role: OwnerRole | undefined;
  readonly post?: "A" | "B";
  readonly text: OwnerText;
}

interface Label {
  readonly word: RoleWord;
  readonly start: number;
  readonly end: number;
}

const ANY_LABEL = `${OTHER_LABEL}|${CHINESE_LABEL}|${ENGLISH_LABEL}|${POST_LABEL}`;
/** A label, perhaps with a remark in brackets, and its colon or blank, or the brackets of its list. */
const LABEL_TEXT = new RegExp(
  `(${ANY_LABEL})(?:\\([^()]{1,10}\\))?\\s*(:+|\\s+|(?=\\((?:包括|含))|(?=[\\u4e00-\\u9fff]))`,
  "g"
);
const LEVEL_BEFORE =
  /(?:(?:省|市|县|区|州|乡|镇|村|局|院|校|部)(?:级|直|里|属|区)?|乡镇|镇街|街道|科室|部门|单位)$/;
const BOUNDARY = /^$|[\s;,。、/|()\d.:]$/;
const NEAR = 6;

function labelOf(text: OwnerText, match: RegExpMatchArray): Label | undefined {
  const [whole, name = "", link = ""] = match;
  const word = roleOfLabel(name);
  if (!word) return undefined;
  const index = match.index ?? 0;
  const end = index + whole.length;
  const near = text.plain.slice(Math.max(0, index - NEAR), index);
  const level = LEVEL_BEFORE.exec(near)?.[0].length ?? 0;
  const isAt = BOUNDARY.test(near);
  const isAfterLevel = level > 0 && BOUNDARY.test(near.slice(0, near.length - level));
  const start = isAt || !isAfterLevel ? index : index - level;
  const isFree = isAt || isAfterLevel || (link.startsWith(":") && isUnitName(near));
  if (link.startsWith(":")) return isFree || namesBearer(name) ? { word, start, end } : undefined;
  if (!isFree || !namesBearer(name)) return undefined;
  const [next = ""] = /^[^\s;,。、/|():]*/.exec(text.plain.slice(end)) ?? [];
  const isList = text.plain.startsWith("(", end);
  // 责任科室 is one word, and no label 责任科 before a name 室.
  const isLonger = link === "" && roleOfLabel(name + next.charAt(0)) !== undefined;
  if (!isList && (isLonger || next.length < 2)) return undefined;
  return isList || isUnitName(next) || isPersonName(next) || /^×/.test(next)
    ? { word, start, end }
    : undefined;
}

/** (牵头)组织科、(配合)干部科: labels in brackets before their units; only where the text begins so. */
function bracketLabels({ plain }: OwnerText): readonly Label[] {
  const labels = [...plain.matchAll(/\(([^()]{1,8})\):?(?=[^\s;,。、)])/g)].flatMap((match) => {
    const word = roleOfLabel(match[1] ?? "");
    const end = match.index + match[0].length;
    return word ? [{ word, start: match.index, end }] : [];
  });
  return labels[0]?.start === 0 ? labels : [];
}

/** 建设单位：, 成员： — kinds of bearers before a colon that is no role label's own. */
function kindLabels(text: OwnerText, known: readonly Label[]): readonly Label[] {
  const colons = new Set(known.map(({ end }) => end));
  return [...text.plain.matchAll(KIND_TEXT)].flatMap((match) => {
    const name = match[1] ?? "";
    const end = match.index + match[0].length;
    // 各县区，市直各部门： ends a list of addressees; it labels nothing.
    if (text.plain.slice(end).trim() === "") return [];
    const bearer = name.replace(KIND_END, "");
    const isOther = (bearer.length > 1 && isUnitName(bearer)) || isPersonName(name);
    const next = /^\s*([^\s;,。、/|():]*)/.exec(text.plain.slice(end))?.[1] ?? "";
    // 前端：张伟 — before a person whatever is no unit is a kind of work.
    const isWork =
      isPersonName(next) && !isUnitName(name) && !isPost(name) && /^[\u4e00-\u9fff]/.test(name);
    const isLatin = /^[a-z]/.test(name) && /^[a-z\u4e00-\u9fff]/.test(next);
    const kind =
      (isLatin ? { role: "responsible" as const } : roleOfKind(name)) ??
      (isWork ? { role: "responsible" as const } : undefined);
    const word = colons.has(end) || isOther ? undefined : kind;
    return word ? [{ word, start: match.index, end }] : [];
  });
}

/** What may stand before a colon: Chinese in one piece, or some Latin words (Project manager: Bob). */
const KIND_TEXT = /([a-z][a-z &.-]{0,24}[a-z]|[^\s;,。、/|():]{1,9})\s*:/g;

/** 住建局 of 住建局联系人: then the label is not a kind alone. */
const KIND_END =
  /(?:单位|部门|科室|处室|机构|专班|小组|人员|成员|领导|干部|主体|人|员|方|岗|经理|同志)$/;

/** R: Tom; A: Anna; C: Legal; I: All staff. */
function chartLabels({ plain }: OwnerText): readonly Label[] {
  const roleOf = raciRoles(plain);
  return [...plain.matchAll(/(?<![a-z\d])([a-z])\s*:/g)].flatMap((match) => {
    const word = roleOf(match[1] ?? "");
    return word ? [{ word, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function colonLabels(text: OwnerText): readonly Label[] {
  const depths = bracketDepths(text.plain);
  const labels = [...text.plain.matchAll(LABEL_TEXT)].flatMap((match) => {
    const label = depths[match.index] === 0 ? labelOf(text, match) : undefined;
    return label ? [label] : [];
  });
  const chart = chartLabels(text);
  const starts = new Set(chart.map(({ start }) => start));
  const others = labels.filter(({ start }) => !starts.has(start));
  const kinds = kindLabels(text, [...chart, ...others]);
  const all = [...chart, ...others, ...kinds].filter(({ start }) => depths[start] === 0);
  return all.sort((left, right) => left.start - right.start);
}

/** Cuts a cell at its role labels: 牵头：X；配合：Y. What stands before the first label has no role of its own. */
export function splitAtLabels(text: OwnerText): readonly LabelledPart[] {
  const inBrackets = bracketLabels(text);
  const labels = inBrackets.length > 0 ? inBrackets : colonLabels(text);
  const first: LabelledPart = {
    role: undefined,
    text: cut(text, 0, labels[0]?.start ?? text.plain.length),
  };
  const parts = labels.flatMap(({ word, end }, index): readonly LabelledPart[] => {
    if (word.role === "none") return [];
    const part = cut(text, end, labels[index + 1]?.start ?? text.plain.length);
    return [{ role: word.role, text: part, ...(word.post && { post: word.post }) }];
  });
  return [first, ...parts].filter((part) => part.text.plain !== "");
}
