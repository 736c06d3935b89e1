import { isPersonName, isUnitName } from "./ownerNames";
import { bracketDepths, cut, splitOutside, type OwnerText } from "./ownerText";

const HARD_SEPARATOR = /[、,;/+\n|]/;
const LEVEL = "(?:省|市|州|盟|县|区|旗|乡|镇|街道|村|场|办事处|县级市|自治区)";
const BARE_LEVEL = new RegExp(`^各?${LEVEL}(?:\\([^()]*\\))?$`);
const EVERY_DEPARTMENT = /各(?:职能)?部门$/;
const AND_INSTITUTIONS = /^各?(?:有关)?(?:直属)?(?:机构|单位)/;

/** Lists of levels share one noun and stay whole: 各县、区人民政府; 市直各部门、单位. */
function belongsToPrevious(previous: OwnerText, next: OwnerText): boolean {
  const last = previous.plain.split("、").at(-1) ?? "";
  if (EVERY_DEPARTMENT.test(last)) return AND_INSTITUTIONS.test(next.plain);
  if (!previous.plain.startsWith("各")) return false;
  return BARE_LEVEL.test(last) || BARE_LEVEL.test(next.plain);
}

interface Piece extends OwnerText {
  readonly separator: string;
}

/** Pieces between hard separators, with the separator before each. */
function piecesOf(text: OwnerText): readonly Piece[] {
  const depths = bracketDepths(text.plain);
  const pieces: Piece[] = [];
  let start = 0;
  let separator = "";
  [...text.plain, "\n"].forEach((character, index) => {
    if ((depths[index] ?? 0) !== 0 || !HARD_SEPARATOR.test(character)) return;
    const piece = cut(text, start, index);
    if (piece.plain !== "") pieces.push({ ...piece, separator });
    separator = character;
    start = index + 1;
  });
  return pieces;
}

function joinLevelLists(pieces: readonly Piece[]): readonly OwnerText[] {
  const items: OwnerText[] = [];
  for (const piece of pieces) {
    const previous = items.at(-1);
    if (previous && piece.separator === "、" && belongsToPrevious(previous, piece)) {
      items[items.length - 1] = {
        written: `${previous.written}、${piece.written}`,
        plain: `${previous.plain}、${piece.plain}`,
      };
    } else items.push({ written: piece.written, plain: piece.plain });
  }
  return items;
}

/** 和, 及, 与 part two units or two people; inside a name (发展和改革局) they do not. */
function splitAtAnd(text: OwnerText): readonly OwnerText[] {
  const depths = bracketDepths(text.plain);
  for (const match of text.plain.matchAll(/以及|和|及|与/g)) {
    const left = cut(text, 0, match.index);
    const right = cut(text, match.index + match[0].length);
    if (depths[match.index] !== 0 || left.plain === "" || right.plain === "") continue;
    const areUnits = isUnitName(left.plain) && left.plain.length >= 3 && isUnitName(right.plain);
    const arePeople = isPersonName(left.plain) && isPersonName(right.plain);
    if (areUnits || arePeople) return [left, ...splitAtAnd(right)];
  }
  return [text];
}

const HAN = /^[\u4e00-\u9fff×]+(?:\([^()]*\))?$/;

/** 俞 悦 is one padded name, 陆 明俞 悦 two whose line break was lost. */
function paddedNames(parts: readonly OwnerText[]): readonly OwnerText[] | undefined {
  if (!parts.every(({ plain }) => /^[\u4e00-\u9fff]{1,3}$/.test(plain))) return undefined;
  const [first, ...rest] = parts;
  if (!first || first.plain.length !== 1) return undefined;
  const names: OwnerText[] = [];
  let open = first;
  for (const part of rest) {
    const isLast = part === rest.at(-1);
    const size = isLast ? part.plain.length : part.plain.length - 1;
    names.push({
      written: open.written + part.written.slice(0, size),
      plain: open.plain + part.plain.slice(0, size),
    });
    open = cut(part, size);
  }
  return names;
}

/** Spaces part units and people that are written in Chinese; between Latin words they belong to the name. */
function splitAtSpaces(text: OwnerText): readonly OwnerText[] {
  const parts = splitOutside(text, (character, index) => {
    if (character !== " ") return false;
    return !/^\s*\(/.test(text.plain.slice(index));
  });
  if (parts.length < 2) return [text];
  const padded = paddedNames(parts);
  if (padded) return padded;
  const isChinese = parts.every(({ plain }) => HAN.test(plain) || /^[\d-]{7,}$/.test(plain));
  return isChinese ? parts : [text];
}

/** The units and people of a clause without its role words, as they are written. */
export function splitItems(text: OwnerText): readonly (readonly OwnerText[])[] {
  return joinLevelLists(piecesOf(text))
    .flatMap(splitAtAnd)
    .map((item) => splitAtSpaces(item));
}
