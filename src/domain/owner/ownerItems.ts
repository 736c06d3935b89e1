import { belongsToPrevious } from "./levelLists";
import { isCatchAll, isPersonName, isPost, isUnitName } from "./ownerNames";
import { bracketDepths, cut, type OwnerText } from "./ownerText";
import { joinPaddedNames } from "./paddedNames";

const AND = /以及|和|及|与|暨|并(?=各|有关|相关)|&|\band\b|\./g;
const COLON = /[:-]/g;
/** Words of English departments: "Sales & Marketing" is one of them. */
const ENGLISH_DEPARTMENT =
  /\b(?:sales|marketing|research|development|finance|operations?|support|services?|communications?|resources|design|safety|security|planning|admin|administration|quality|engineering|legal|compliance|health|training|procurement|logistics|maintenance|strategy|risk|audit|accounts?|accounting|facilities|products?|technology|data|analytics|policy)\b/;
/** Head of Finance, Finance Manager: one person each. */
const ENGLISH_POST =
  /^(?:the )?(?:head|director|manager|deputy|chief|chair|vp|vice president|secretary|dean)\b|\b(?:director|manager|officer|lead|leader|supervisor|coordinator|engineer|secretary|head|chair)$/;
const GENERIC = /^(?:有关|相关|直属)*(?:单位|部门|机构|科室|企业|院校|个人|人员)$/;

/** What `word` between two texts means: they are two names, unit and person, or still one name. */
function areTwoNames(left: string, word: string, right: string): boolean {
  const isUnit = (plain: string): boolean => isUnitName(plain) || isCatchAll(plain);
  const rightUnit = isUnit(right);
  const arePeople = (isPersonName(left) || isPost(left)) && isPersonName(right);
  const isMixed =
    (isUnitName(left) && left.length >= 3 && isPersonName(right)) ||
    (isPersonName(left) && rightUnit && right.length >= 3);
  if (word === ".") return arePeople;
  if (word === ":" || word === "-") return arePeople || isMixed;
  if (/^[a-z .']+$/.test(left) && /^[a-z .']+$/.test(right)) {
    if (ENGLISH_POST.test(left) && ENGLISH_POST.test(right)) return true;
    return !ENGLISH_DEPARTMENT.test(left) && !ENGLISH_DEPARTMENT.test(right);
  }
  if (word === "and") return false;
  if (left.startsWith("各") && belongsToPrevious(left, right)) return false;
  if (GENERIC.test(right) && isCatchAll(left) && !/[县区市镇乡街道]$/.test(left)) return false;
  const areUnits = isUnitName(left) && left.length >= 3 && rightUnit;
  return areUnits || arePeople || isMixed || (word === "&" && /[\u4e00-\u9fff]/.test(left + right));
}

/** assumption: no name of a unit is longer. */
const LONGEST_NAME = 60;

const HAN = /[\u4e00-\u9fff×]/;
/** Spaces pad Chinese names; between Latin words they count. */
const withoutBlanks = (plain: string): string =>
  HAN.test(plain) ? plain.replace(/\s+/g, "") : plain.trim();

/** 和, 及, 与 part two units or two people; inside a name (发展和改革局) they do not. */
function splitAt(pattern: RegExp, text: OwnerText): readonly OwnerText[] {
  const depths = bracketDepths(text.plain);
  const parts: OwnerText[] = [];
  let start = 0;
  for (const match of text.plain.matchAll(pattern)) {
    const left = cut(text, start, match.index);
    const end = match.index + match[0].length;
    const right = cut(text, end, Math.min(text.plain.length, end + LONGEST_NAME));
    // R&D is one name, Tom & Jerry are two.
    const isTight = match[0] === "&" && /[a-z]$/.test(text.plain.slice(0, match.index));
    if (isTight || depths[match.index] !== 0 || left.plain === "" || right.plain === "") continue;
    // Only the next name counts on the right: 张三和李四和王五.
    const next = right.plain.split(/以及|和|及|与|&|\s/)[0] ?? "";
    const rights = [right.plain, next].map(withoutBlanks).filter((name) => name !== "");
    if (rights.some((name) => areTwoNames(withoutBlanks(left.plain), match[0], name))) {
      parts.push(left);
      start = end;
    }
  }
  return [...parts, cut(text, start)];
}

const DIGITS = /^[\d*-]{3,}$/;
const ORDINAL_UNIT =
  /^(?:第?[一二三四五六七八九十\d]{1,2})(?:科|处|室|股|组|队|部|大队|支队|中队|办)$/;
const LEVEL_ONLY = /^(?:省|市|县|区|州|局|镇|院|校)(?:直|属|级|里)?$/;

function partsAtSpaces(text: OwnerText): readonly OwnerText[] {
  const depths = bracketDepths(text.plain);
  const parts: OwnerText[] = [];
  let start = 0;
  for (let index = 0; index < text.plain.length; index++) {
    if (text.plain[index] !== " " || depths[index] !== 0) continue;
    if (/^\s*\(/.test(text.plain.slice(index, index + 20))) continue;
    parts.push(cut(text, start, index));
    start = index + 1;
  }
  parts.push(cut(text, start));
  return parts.filter(({ plain }) => plain !== "");
}

/** 组织 一科 and 市直 各部门 are one name each. */
function joinDivided(parts: readonly OwnerText[]): readonly OwnerText[] {
  const joined: OwnerText[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    const isOpen =
      previous !== undefined &&
      ((ORDINAL_UNIT.test(part.plain) &&
        !isUnitName(previous.plain) &&
        !isPersonName(previous.plain)) ||
        LEVEL_ONLY.test(previous.plain));
    if (previous && isOpen && HAN.test(previous.plain)) {
      joined[joined.length - 1] = {
        written: previous.written + part.written,
        plain: previous.plain + part.plain,
      };
    } else joined.push(part);
  }
  return joined;
}

const CONJUNCTION = /^(?:转|以及|和|及|与|&|暨)$/;

/** Runs of parts that may be padded people, joined; units between them stay. */
function joinNames(parts: readonly OwnerText[]): readonly OwnerText[] {
  const isNamePart = ({ plain }: OwnerText): boolean =>
    /^[\u4e00-\u9fff]{1,4}$/.test(plain) && (plain.length === 1 || !isUnitName(plain));
  const result: OwnerText[] = [];
  let run: OwnerText[] = [];
  const close = (): void => {
    result.push(...joinPaddedNames(run));
    run = [];
  };
  for (const part of parts) {
    if (CONJUNCTION.test(part.plain)) close();
    else if (isNamePart(part)) run.push(part);
    else {
      close();
      result.push(part);
    }
  }
  close();
  return result;
}

/** Spaces part units and people that are written in Chinese; between Latin words they belong to the name. */
function splitAtSpaces(text: OwnerText): readonly OwnerText[] {
  const parts = partsAtSpaces(text);
  if (parts.length < 2) return [text];
  const isChinese = parts.every(({ plain }) => HAN.test(plain) || DIGITS.test(plain));
  return isChinese ? joinNames(joinDivided(parts)) : [text];
}

/**
 * The units and people of one piece of a list: one group a name, the parts of a group between its spaces
 * and colons. 张三和李四 are two groups, 组织科 张三 and 组织科：张三 one of two parts.
 */
export function splitItem(text: OwnerText): readonly (readonly OwnerText[])[] {
  return splitAt(AND, text).map((group) =>
    splitAtSpaces(group).flatMap((part) => splitAt(COLON, part))
  );
}
