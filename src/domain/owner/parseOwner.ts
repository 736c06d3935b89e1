import { withoutContactDetails } from "./contactDetails";
import { clausesOf, type NamedPiece } from "./ownerClauses";
import { splitItem } from "./ownerItems";
import type { OwnerReading, OwnerRole, OwnerUnit } from "./ownerReading";
import { withoutPadding } from "./ownerPadding";
import { cut, ownerText, withoutOuterBrackets, type OwnerText } from "./ownerText";
import { lastBracket } from "./markedRole";
import { isLeadingPost, roleAtEnd } from "./roleAtEnd";
import { roleOfLabel } from "./roleWords";
import { splitAtLabels, type LabelledPart } from "./splitAtLabels";
import { isNobody, unitsOfItem } from "./unitsOfItem";

/** assumption: an owner cell beyond this length is prose; the rest is not looked at. */
const LONGEST_TEXT = 2000;

/** Clauses in brackets in clauses in brackets: nobody writes more. */
const DEEPEST = 3;

/** 1.X 2.Y, (1)X, ①X, 一、X, • X: numbers of a list part its lines. */
const ENUMERATOR =
  /(^|[\s;,。、:])(\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|(?<=^\s*|[;,。、:\n]\s*|^\s*一、.*\s)[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|[○●■◆◇□▪▶►✓√·]\s*(?=[\u4e00-\u9fffa-z]))/g;

/** ①X②Y, and (1)X(2)Y where the text begins so: no separator is needed before them. */
const CIRCLED = /[①-⑳⒈-⒛]/g;
const BRACKETED = /\(\d{1,2}\)/g;

function withoutEnumerators({ written, plain }: OwnerText): OwnerText {
  const parted = plain
    .replace(ENUMERATOR, (_, before: string, mark: string) => before + ";".repeat(mark.length))
    .replace(CIRCLED, ";");
  const isNumbered = /^\s*\(\d{1,2}\)/.test(plain);
  return {
    written,
    plain: isNumbered ? parted.replace(BRACKETED, (mark) => ";".repeat(mark.length)) : parted,
  };
}

/** 按《…》分工(张三、李四) and (包括A、B): the names stand in the brackets. */
function unwrapped(text: OwnerText): OwnerText {
  const start = /^(?:按[^()]*分工)?(?=\()/.exec(text.plain)?.[0].length;
  if (start === undefined || !/\)[。.;,\s]*$/.test(text.plain)) return text;
  const inside = withoutOuterBrackets(cut(text, start));
  return cut(inside, /^(?:包括|含)?/.exec(inside.plain)?.[0].length ?? 0);
}

/** X（Y、Z参与）, X（配合：Y）: the clause in the brackets names others. */
function withBracketClause(named: NamedPiece): {
  readonly own: NamedPiece;
  readonly others: OwnerText | undefined;
} {
  const bracket = lastBracket(named.text);
  if (!bracket || bracket.before.plain === "") return { own: named, others: undefined };
  const { inside, before } = bracket;
  const ended = roleAtEnd(inside);
  const isClause = ended.role !== undefined && withoutPadding(ended.text).plain.length > 1;
  const isLabelled = splitAtLabels(inside).some(({ role }) => role !== undefined);
  const isOneLabel = roleOfLabel(inside.plain) !== undefined;
  return (isClause || isLabelled) && !isOneLabel
    ? { own: { ...named, text: before }, others: inside }
    : { own: named, others: undefined };
}

function unitsOfNamed(named: NamedPiece, part: LabelledPart, depth: number): readonly OwnerUnit[] {
  const again = (text: OwnerText): readonly OwnerUnit[] =>
    depth >= DEEPEST ? [] : splitAtLabels(text).flatMap((inner) => unitsOfPart(inner, depth + 1));
  const inside = withoutOuterBrackets(named.text);
  if (inside !== named.text) return again(inside);
  const { own, others } = withBracketClause(named);
  const isLeader = own.role === "responsible" && isLeadingPost(withoutPadding(own.text).plain);
  const role: OwnerRole = (isLeader ? "leader" : own.role) ?? part.role ?? "responsible";
  const units = splitItem(own.text).flatMap((group) => unitsOfItem(group, role, part.post));
  return others ? [...units, ...again(others)] : units;
}

function unitsOfPart(part: LabelledPart, depth: number): readonly OwnerUnit[] {
  return clausesOf(unwrapped(part.text)).flatMap((named) => unitsOfNamed(named, part, depth));
}

/** A list that ends with a colon is who a notice is sent to: 各县区政府，市政府各部门： */
const toAddressee = (unit: OwnerUnit): OwnerUnit =>
  unit.role === "responsible" ? { ...unit, role: "addressee" } : unit;

const PADDED_LABEL = /(?:[\u4e00-\u9fff][ \u3000]+){1,5}[\u4e00-\u9fff][ \u3000]*(?=[:：])/g;

/** 责 任 单 位：, a label that was padded with spaces, in one piece; names keep their spaces. */
function withWholeLabels(written: string): string {
  return written.replace(PADDED_LABEL, (text) => {
    const characters = text.trimEnd().split(/[ \u3000]+/);
    for (let first = 0; first < characters.length - 1; first++) {
      const label = characters.slice(first).join("");
      if (!roleOfLabel(ownerText(label).plain)) continue;
      return [...characters.slice(0, first), label].join(" ");
    }
    return text;
  });
}

/** A bracket on a line of its own belongs to the name above it: 张伟⏎（组织科）. */
function withJoinedBrackets({ written, plain }: OwnerText): OwnerText {
  const isNamed = /[^\s、,;。:]\n\s*\(/.test(plain);
  return { written, plain: isNamed ? plain.replace(/\n(?=\s*\()/g, " ") : plain };
}

/**
 * Reads the units and people of one owner cell with their roles (domain/owners.md); no stated role is
 * "responsible". Lists such as 县(市、区) stay whole. Never throws; a cell without owners gives no units.
 *
 * @example parseOwner("A局牵头，B局、C局配合").units // A局 lead, B局 and C局 support
 */
export function parseOwner(written: string): OwnerReading {
  const whole = withoutContactDetails(
    withJoinedBrackets(ownerText(withWholeLabels(written.slice(0, LONGEST_TEXT))))
  );
  const text = withoutEnumerators(withoutOuterBrackets(cut(whole, 0)));
  const marks = {
    isSeparate: /分别(?:负责)?牵头/.test(text.plain),
    isSameAsAbove: /^(?:同上|同前|〃|"|″|”|“)$/.test(text.plain),
    isSameBelow: /下同/.test(text.plain),
  };
  if (isNobody(text.plain)) return { units: [], ...marks };
  const parts = splitAtLabels(text);
  const units = parts.flatMap((part) => unitsOfPart(part, 0));
  const isSalutation = text.plain.endsWith(":") && parts.every(({ role }) => role === undefined);
  return { units: isSalutation ? units.map(toAddressee) : units, ...marks };
}
