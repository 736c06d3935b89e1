import { isUnitName } from "./ownerNames";
import { bracketDepths, cut, type OwnerText } from "./ownerText";
import { roleOfLabel, type RoleWord } from "./roleWords";

/** A name without the mark of its role: X局（牵头）, ★X局, 张三（A岗）. */
export interface Marked {
  readonly word?: RoleWord;
  /** The mark holds for the names before it too: （共同牵头）. */
  readonly isShared?: true;
  readonly text: OwnerText;
}

const SHARED = /^(?:共同|分别|联合|均|都)/;

/** The last bracket of a text that ends with one, and the text before it. */
export function lastBracket(
  text: OwnerText
): { readonly before: OwnerText; readonly inside: OwnerText } | undefined {
  if (!text.plain.endsWith(")")) return undefined;
  const depths = bracketDepths(text.plain);
  let open = text.plain.length - 2;
  while (open >= 0 && !(text.plain[open] === "(" && depths[open] === 0)) open -= 1;
  if (open < 0) return undefined;
  return { before: cut(text, 0, open), inside: cut(text, open + 1, text.plain.length - 1) };
}

function roleOfMark(mark: string): RoleWord | undefined {
  // 主责 in a list of names tells who leads it; as a label it is 责任 (domain/owners.md, B).
  if (/^主责(?:单位|部门|科室)?$/.test(mark)) return { role: "lead" };
  // 办公室（牵）、财务科（配）: the first character of the word.
  if (/^[牵主]$/.test(mark)) return { role: "lead" };
  if (/^[配协辅副]$/.test(mark)) return { role: "support" };
  const own = mark.replace(SHARED, "");
  return roleOfLabel(own.replace(/(?<=.)负责$/, "")) ?? roleOfLabel(own);
}

/** Takes the mark of a role from one name; nothing where it has none. */
export function markedRole(text: OwnerText): Marked {
  const bracket = lastBracket(text);
  const word = bracket && roleOfMark(bracket.inside.plain);
  // 项目组（A） and 住建局（行业主管） are names, 张伟（A） a post, 李明（分管） a leader.
  const isOnlyOfPerson = word?.post !== undefined || /主管|分管/.test(bracket?.inside.plain ?? "");
  const isName = isOnlyOfPerson && bracket !== undefined && isUnitName(bracket.before.plain);
  if (bracket && word && !isName && word.role !== "none" && bracket.before.plain !== "") {
    return {
      word,
      text: bracket.before,
      ...(SHARED.test(bracket.inside.plain) && { isShared: true as const }),
    };
  }
  // A mask such as 张** is no mark.
  const star = /^[★☆*※▲△◎](?![*※])\s*|\s*(?:[★☆※▲△◎]|\*)$/.exec(text.plain);
  const isMask = /\*\*$/.test(text.plain);
  if (star && !isMask && star[0].length < text.plain.length) {
    const rest = star.index === 0 ? cut(text, star[0].length) : cut(text, 0, star.index);
    return { word: { role: "lead" }, text: rest };
  }
  return { text };
}
