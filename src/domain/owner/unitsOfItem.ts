import { isCatchAll, isPersonName, isUnitName } from "./ownerNames";
import type { OwnerRole, OwnerUnit } from "./ownerReading";
import { ownerText, type OwnerText } from "./ownerText";
import { isNoOwner } from "./noOwner";
import { withoutPadding } from "./ownerPadding";
import { lastBracket, markedRole } from "./markedRole";
import { roleOfLabel, type RoleWord } from "./roleWords";
import { isNameAlone, isPostBefore, isPostBehind } from "./titledPeople";

const TELEPHONE = /^(?:tel|电话|手机|联系电话)?:?\s*\+?\d[\d\s/-]{5,}$/;
/** Digits alone behind a name are an extension or a room. */
const DIGITS = /^[\d*-]{3,}$/;
const REMARK = /^(?:下同|同上|兼|代|暂|暂定|拟|\d+|见附件|各自|按(?:职责|分工|职责分工))$/;
const NOBODY =
  /^(?:[-/\\.·○〇*?？×✕_~\s…]+|无|暂无|暂缺|空缺|空|待定|未定|待明确|待确定|待分配|待安排|待补充|另定|同上|同前|同左|〃|"|″|”|“|''|下同|略|tbd|tbc|tba|vacant|n\/?a|none|nil|null)$/;
/** A masked name ××× is somebody. */
const MASKED = /^(?:×|x){2,}$/;

/** True for a text that stands for nobody: 待定, —, 同上. */
export function isNobody(plain: string): boolean {
  return NOBODY.test(plain) && !MASKED.test(plain);
}

interface Named {
  readonly name: OwnerText;
  readonly written: string;
  readonly word?: RoleWord;
  readonly person?: string;
  readonly department?: string;
  readonly title?: string;
}

const MOST_BRACKETS = 4;

const isRemark = (plain: string): boolean => plain === "" || REMARK.test(plain) || isNoOwner(plain);

const withoutTelephones = (text: string): string =>
  text.replace(/[\s,，、:：]*\+?\d[\d\s-]{6,}/g, " ").trim();

const areAllPeople = (plain: string): boolean =>
  withoutTelephones(plain)
    .split(/[、,/\s]+/)
    .every(isPersonName);

/** 张三（组织一科）, 组织一科（张三）, 张三（A岗）, 张三（13800000000）: what the brackets behind a name say. */
function readBrackets(text: OwnerText): Named {
  let named: Named = { name: text, written: text.written };
  for (let count = 0; count < MOST_BRACKETS; count++) {
    const bracket = lastBracket(named.name);
    if (!bracket || bracket.before.plain === "") break;
    const { before, inside } = bracket;
    const word = markedRole(named.name).word;
    if (word || TELEPHONE.test(inside.plain) || isRemark(inside.plain)) {
      const name = withoutPadding(before);
      const isBare = named.name.written === named.written;
      named = { ...named, name, ...(isBare && { written: name.written }), ...(word && { word }) };
    } else if (isPersonName(before.plain)) {
      const isUnit = isUnitName(inside.plain);
      named = { ...named, name: before, [isUnit ? "department" : "title"]: inside.written };
    } else if (isUnitName(before.plain) && areAllPeople(inside.plain)) {
      named = { ...named, name: before, person: withoutTelephones(inside.written) };
    } else break;
  }
  return named;
}

function unitOf(named: Named, role: OwnerRole, post?: "A" | "B"): OwnerUnit {
  const { name, written, word, person, department, title } = named;
  const ownPost = word?.post ?? post;
  return {
    role: word && word.role !== "none" ? word.role : role,
    name: name.written,
    written,
    ...(person !== undefined && { person }),
    ...(department !== undefined && { department }),
    ...(title !== undefined && { title }),
    ...(ownPost && { post: ownPost }),
    ...(isCatchAll(name.plain) && { isCatchAll: true as const }),
  };
}

/** A person after a unit belongs to it, and a unit after a person says where the person works. */
function joinedToPrevious(previous: OwnerUnit, next: OwnerUnit): readonly OwnerUnit[] {
  const before = ownerText(previous.name).plain;
  const after = ownerText(next.name).plain;
  const isBare = previous.person === undefined && previous.department === undefined;
  const isPlain = next.person === undefined && next.department === undefined;
  if (!isBare || !isPlain) return [previous, next];
  if (isPostBefore(before) && isNameAlone(after)) {
    return [{ ...next, role: previous.role, title: previous.name }];
  }
  if (isUnitName(before) && isPersonName(after)) return [{ ...previous, person: next.name }];
  if (isPersonName(before) && isPostBehind(after) && previous.title === undefined) {
    return [{ ...previous, title: next.name }];
  }
  if (isPersonName(before) && isUnitName(after) && previous.title === undefined) {
    return [{ ...previous, department: next.name }];
  }
  return [previous, next];
}

/**
 * The units and people of one piece of a list, given in its parts between spaces: telephone numbers fall
 * away, a role word alone (组织科 牵头) is the mark of the name before it.
 */
export function unitsOfItem(
  parts: readonly OwnerText[],
  role: OwnerRole,
  post?: "A" | "B"
): readonly OwnerUnit[] {
  const units: OwnerUnit[] = [];
  for (const part of parts) {
    const marked = markedRole(part);
    const text = withoutPadding(marked.text);
    if (text.plain === "" || TELEPHONE.test(text.plain) || isNobody(text.plain)) continue;
    const previous = units.at(-1);
    if (DIGITS.test(text.plain) && (previous || text.plain.length >= 7)) continue;
    const label = roleOfLabel(text.plain);
    // 电话 whose number fell away.
    if (label?.role === "none") continue;
    if (
      label &&
      /^(?:牵头|主办|配合|协办|协助|参与|负责|责任)/.test(text.plain) &&
      text.plain.length < 4
    ) {
      if (previous) units[units.length - 1] = { ...previous, role: label.role };
      continue;
    }
    const named = readBrackets(text);
    // Nothing but a mark before empty brackets: .（）
    if (named.name.plain === "") continue;
    const word = marked.word ?? named.word;
    const next = unitOf({ ...named, ...(word && { word }) }, role, post);
    if (previous) units.splice(-1, 1, ...joinedToPrevious(previous, next));
    else units.push(next);
  }
  return units;
}
