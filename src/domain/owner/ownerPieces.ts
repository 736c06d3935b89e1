import { fieldListLength } from "./fieldLists";
import { belongsToPrevious, levelListLength } from "./levelLists";
import { isCatchAll, isPersonName, isUnitName } from "./ownerNames";
import { withoutPadding } from "./ownerPadding";
import { bracketDepths, cut, type OwnerText } from "./ownerText";
import { roleAtEnd } from "./roleAtEnd";
import { roleOfLabel } from "./roleWords";

/** One name of a list, with the separator that stands before it. */
export interface Piece extends OwnerText {
  readonly separator: string;
}

const HARD_SEPARATOR = /[、,;。/+\n|>]/;
/** 除办公室、财务科外各科室: the exceptions belong to the name. */
const EXCEPTION = /^除[^;。\n]{1,60}?(?:之外|以外|外)/;
/** 组织科牵头 干部科配合, also without the space. */
const ROLE_THEN_NAME =
  /(?:牵头|主办|配合|协办|协助|参与|负责|承办)(?:负责|落实|单位|部门|实施|推进)*(?=[\s]*[\u4e00-\u9fff(])/g;

/** 负责人, 配合单位, 参与处: the role word is part of a longer one. */
const CONTINUES = /^(?:人|单位|部门|科室|领导|同志|的|制|处|科|组|方|干部(?![科处室])|$)/;

/** X会同Y; 联合会 and 协同办 are names. */
const TOGETHER = /(?:会同|协同|联合|商请)(?=[^\s、,;。会办]{2})/g;

/** 张伟（财务科）李明（办公室）: a second person right behind the bracket of the first. */
const PERSON_AFTER_BRACKET =
  /([\u4e00-\u9fff]{2,4})\([^()]{1,20}\)(?=([\u4e00-\u9fff]{2,4})(?:\(|$))/g;

/** @jane @tom, @王芳@李明: mentions of a chat; jane@example.com is an address. */
const MENTION = /(?<=\s)@|(?<=^\s*@.*[\u4e00-\u9fff])@/g;

/** Positions in the text at which a name begins without a separator before it. */
function softBoundaries(plain: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of plain.matchAll(/\(([^()]{1,8})\)(?=\s*[^\s)、,;。/+|])/g)) {
    if (roleOfLabel(match[1] ?? "")) found.add(match.index + match[0].length);
  }
  for (const match of plain.matchAll(MENTION)) found.add(match.index);
  for (const match of plain.matchAll(PERSON_AFTER_BRACKET)) {
    const end = match.index + match[0].length;
    if (isPersonName(match[1] ?? "") && isPersonName(match[2] ?? "")) found.add(end);
  }
  for (const match of plain.matchAll(TOGETHER)) {
    const left =
      /[^\s、,;。/]*$/.exec(plain.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? "";
    const right = /^[^、,;。/\s]*/.exec(plain.slice(match.index + match[0].length))?.[0] ?? "";
    if (isUnitName(left) && isOwner(right)) found.add(match.index);
  }
  for (const match of plain.matchAll(ROLE_THEN_NAME)) {
    const end = match.index + match[0].length;
    const rest = /^[^;。\n,]*/.exec(plain.slice(end))?.[0] ?? "";
    if (CONTINUES.test(rest)) continue;
    if (rest.startsWith("(")) found.add(end);
    const isSpaced = /^\s/.test(rest);
    const next = cut({ written: rest, plain: rest }, 0);
    const hasRole = roleAtEnd(next).role !== undefined && roleAtEnd(next).text.plain !== "";
    const first = /^[^、\s(]*/.exec(next.plain)?.[0] ?? "";
    if (hasRole || (isSpaced && (isUnitName(first) || isPersonName(first)))) found.add(end);
  }
  return found;
}

/** A unit or catch-all, perhaps with 等部门 or a role behind it. */
function isOwner(plain: string): boolean {
  const name = roleAtEnd({ written: plain, plain }).text.plain;
  return isUnitName(name) || isCatchAll(name) || /等/.test(name);
}

const startsTogether = (plain: string, index: number): boolean =>
  /^(?:会同|协同|联合|商请)/.test(plain.slice(index, index + 2));

/** Pieces between hard separators outside brackets, with the separator before each. */
function rawPieces(text: OwnerText): readonly Piece[] {
  const depths = bracketDepths(text.plain);
  const soft = softBoundaries(text.plain);
  const pieces: Piece[] = [];
  let start = 0;
  let separator = "";
  let protectedUntil = 0;
  const take = (end: number): void => {
    const piece = cut(text, start, end);
    if (piece.plain !== "") pieces.push({ ...piece, separator });
  };
  for (let index = 0; index < text.plain.length; index++) {
    if (index === start || text.plain[index] === "除") {
      const exception =
        text.plain[index] === "除" && EXCEPTION.exec(text.plain.slice(index, index + 70));
      if (exception) protectedUntil = index + exception[0].length;
    }
    if (depths[index] !== 0 || index < protectedUntil) continue;
    const character = text.plain.charAt(index);
    const isHard = HARD_SEPARATOR.test(character);
    if (!isHard && !soft.has(index)) continue;
    take(index);
    separator = isHard ? character : startsTogether(text.plain, index) ? "" : ",";
    start = isHard ? index + 1 : index;
  }
  take(text.plain.length);
  return pieces;
}

/** Without the role or the 等 behind it. */
const bareName = (piece: OwnerText): string => withoutPadding(roleAtEnd(piece).text).plain;

const joinedPiece = (first: Piece, more: OwnerText): Piece => ({
  written: `${first.written}、${more.written}`,
  plain: `${first.plain}、${more.plain}`,
  separator: first.separator,
});

/** 各学院、各部门、各单位: three of a kind are three, 县直各部门、各单位 is one. */
const isOneOfMany = (previous: Piece, next: Piece): boolean =>
  previous.separator === "、" &&
  /^各(?:部门|单位)$/.test(previous.plain) &&
  next.plain.startsWith("各");

/** The names of a text between hard separators; lists that share a noun stay one name. */
export function piecesOf(text: OwnerText): readonly Piece[] {
  const raw = rawPieces(text);
  const joined: Piece[] = [];
  for (let index = 0; index < raw.length; index++) {
    const piece = raw[index];
    if (!piece) break;
    const previous = joined.at(-1);
    if (
      previous &&
      piece.separator === "、" &&
      !(isOneOfMany(previous, piece) && joined.length > 1) &&
      belongsToPrevious(previous.plain, bareName(piece))
    ) {
      joined[joined.length - 1] = joinedPiece(previous, piece);
      continue;
    }
    const list = raw.slice(index, index + 8);
    const stop = list.findIndex(({ separator }, at) => at > 0 && separator !== "、");
    const names = (stop < 0 ? list : list.slice(0, stop)).map(bareName);
    const length = Math.max(fieldListLength(names), levelListLength(names));
    joined.push(raw.slice(index + 1, index + length).reduce(joinedPiece, piece));
    index += length - 1;
  }
  return joined;
}
