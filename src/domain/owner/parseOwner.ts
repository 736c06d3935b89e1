import { splitItems } from "./ownerItems";
import { isCatchAll, isPersonName, isUnitName } from "./ownerNames";
import type { OwnerReading, OwnerRole, OwnerUnit } from "./ownerReading";
import { isLeadingPost, roleAtEnd, splitAtLabels, type LabelledPart } from "./ownerRoles";
import { cut, ownerText, splitOutside, withoutOuterBrackets, type OwnerText } from "./ownerText";

/** assumption: an owner cell beyond this length is prose; the rest is not looked at. */
const LONGEST_TEXT = 2000;
const NOBODY = /^(?:[-—–―/\\.·○〇*?？×✕_\s]+|无|待定|待明确|同上|同前|〃|"|″|下同|tbd|n\/a)$/;
/** A masked name ××× is somebody. */
const MASKED = /^×{2,}/;
/** Sentences and time limits inside owner brackets name nobody. */
const NO_OWNER =
  /^(?:以下|上述|具体任务|其他|不再|下同|其中)|不再(?:列出|做分工|作分工)|下同$|^(?:\d{4}年|\d{1,2}月|年内|年底|年终|持续|长期|每[月季年周]|立行立改|立即|常态)/;

function markedRole(text: OwnerText): { readonly role?: OwnerRole; readonly text: OwnerText } {
  const bracket = /\((牵头|主办|主责|负责|配合|协办|参与|协助)(?:单位|部门|科室)?\)$/.exec(
    text.plain
  );
  if (bracket) {
    const word = bracket[1] ?? "";
    const role: OwnerRole = /牵头|主办|主责/.test(word)
      ? "lead"
      : word === "负责"
        ? "responsible"
        : "support";
    return { role, text: cut(text, 0, bracket.index) };
  }
  const star = /^[★*※]\s*|\s*[★*※]$/.exec(text.plain);
  if (star && star[0].length < text.plain.length) {
    const isAtStart = star.index === 0;
    return {
      role: "lead",
      text: isAtStart ? cut(text, star[0].length) : cut(text, 0, star.index),
    };
  }
  return { text };
}

function withoutPadding(text: OwnerText): OwnerText {
  const start = /^(?:由|会同|以及|和|及)(?=.{2})/.exec(text.plain)?.[0].length ?? 0;
  const begun = cut(text, isUnitName(text.plain) && text.plain.startsWith("和") ? 0 : start);
  const end = /(?:等(?:有关|相关)?(?:部门|单位|科室)?|[。.,;、\s]+|(?:\s*[\d-]{7,}))+$/.exec(
    begun.plain
  );
  return end && end.index > 0 ? cut(begun, 0, end.index) : begun;
}

/** 张三（组织一科） and 组织一科（张三）: one of the two belongs to the other. */
function nameAndBracket(text: OwnerText): Omit<OwnerUnit, "role"> {
  const match = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text.plain);
  if (!match) return { name: text.written };
  const outer = match[1] ?? "";
  const innerStart = text.plain.indexOf("(") + 1;
  const inner = cut(text, innerStart, text.plain.length - 1);
  const name = cut(text, 0, outer.length).written;
  if (isPersonName(outer) && isUnitName(inner.plain)) return { name, department: inner.written };
  if (isUnitName(outer) && isPersonName(inner.plain)) return { name, person: inner.written };
  return { name: text.written };
}

/** The pieces of one item between spaces: a person after a unit belongs to it, telephone numbers fall away. */
function unitsOfItem(
  pieces: readonly OwnerText[],
  role: OwnerRole,
  post?: "A" | "B"
): readonly OwnerUnit[] {
  const units: OwnerUnit[] = [];
  for (const piece of pieces) {
    const marked = markedRole(piece);
    const text = withoutPadding(marked.text);
    if (text.plain === "" || /^[\d-]{7,}$/.test(text.plain)) continue;
    if (NOBODY.test(text.plain) && !MASKED.test(text.plain)) continue;
    const previous = units.at(-1);
    const isPersonOfUnit =
      previous !== undefined &&
      isPersonName(text.plain) &&
      isUnitName(ownerText(previous.name).plain);
    if (isPersonOfUnit && previous.person === undefined) {
      units[units.length - 1] = { ...previous, person: text.written };
      continue;
    }
    units.push({
      role: marked.role ?? role,
      ...nameAndBracket(text),
      ...(post && { post }),
      ...(isCatchAll(text.plain) && { isCatchAll: true as const }),
    });
  }
  return units;
}

/** 按《…》分工(张三、李四) and (包括A、B): the names stand in the brackets. */
function unwrapped(text: OwnerText): OwnerText {
  const match = /^(?:按[^()]*分工)?\((?:包括|含)?/.exec(text.plain);
  if (!match || !text.plain.replace(/[。.;,\s]+$/, "").endsWith(")")) return text;
  return withoutOuterBrackets(cut(text, text.plain.indexOf("("))).plain.startsWith("包括")
    ? cut(withoutOuterBrackets(cut(text, text.plain.indexOf("("))), 2)
    : withoutOuterBrackets(cut(text, text.plain.indexOf("(")));
}

function roleOfClause(
  found: OwnerRole | undefined,
  clause: OwnerText,
  part: LabelledPart
): OwnerRole {
  const isLeader = found === "responsible" && isLeadingPost(clause.plain);
  return (isLeader ? "leader" : found) ?? part.role ?? "responsible";
}

/** A comma that parts clauses with roles of their own; other commas part units. */
function clausesOf(text: OwnerText): readonly OwnerText[] {
  const sentences = splitOutside(text, (character) => /[。;]/.test(character));
  return sentences.flatMap((sentence) => {
    const clauses = splitOutside(sentence, (character) => character === ",");
    const haveRoles = clauses.some((clause) => roleAtEnd(clause).role !== undefined);
    const haveOthers = clauses.some(({ plain }) => NO_OWNER.test(plain));
    return haveRoles || haveOthers ? clauses : [sentence];
  });
}

function unitsOfPart(part: LabelledPart): readonly OwnerUnit[] {
  return clausesOf(unwrapped(part.text)).flatMap((clause) => {
    if (NO_OWNER.test(clause.plain)) return [];
    const { role, text } = roleAtEnd(clause);
    const ownRole = roleOfClause(role, withoutPadding(text), part);
    return splitItems(text).flatMap((pieces) => unitsOfItem(pieces, ownRole, part.post));
  });
}

/**
 * Reads the units and people of one owner cell with their roles (domain/owners.md); no stated role is
 * "responsible". Lists such as 县(市、区) stay whole. Never throws; a cell without owners gives no units.
 *
 * @example parseOwner("A局牵头，B局、C局配合").units // A局 lead, B局 and C局 support
 */
export function parseOwner(written: string): OwnerReading {
  const whole = ownerText(written.slice(0, LONGEST_TEXT));
  const text = withoutOuterBrackets(cut(whole, 0));
  return {
    units: splitAtLabels(text).flatMap(unitsOfPart),
    isSeparate: text.plain.includes("分别牵头"),
    isSameAsAbove: /^(?:同上|同前|〃|"|″)$/.test(text.plain),
    isSameBelow: /下同/.test(text.plain),
  };
}
