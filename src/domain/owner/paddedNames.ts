import { isUnitName, surnameLength } from "./ownerNames";
import { cut, type OwnerText } from "./ownerText";

/** What a division of the characters into names costs; the cheapest is taken. */
const COST = {
  /** A name that does not begin with a family name, or is a single character. */
  noName: 10,
  /** Two names without a space between them: a line break was lost. */
  noSpaceBetween: 3,
  spaceAfterSurname: 1,
  spaceElsewhere: 1.5,
} as const;
const LONGEST_NAME = 4;
/** assumption: no cell lists more padded people; beyond it the pieces stay as they are. */
const MOST_CHARACTERS = 120;

interface Character {
  readonly text: OwnerText;
  /** A space (or the beginning) stands before it. */
  readonly isAfterSpace: boolean;
}

function charactersOf(parts: readonly OwnerText[]): readonly Character[] {
  return parts.flatMap((part) =>
    part.plain
      .split("")
      .map((_, index) => ({ text: cut(part, index, index + 1), isAfterSpace: index === 0 }))
  );
}

function joined(characters: readonly Character[]): OwnerText {
  return {
    written: characters.map(({ text }) => text.written).join(""),
    plain: characters.map(({ text }) => text.plain).join(""),
  };
}

function costOfName(name: readonly Character[]): number {
  const { plain } = joined(name);
  const surname = surnameLength(plain);
  const longest = surname === 2 ? 4 : 3;
  const isName = surname > 0 && name.length > surname && name.length <= longest;
  const spaces = name.map(({ isAfterSpace }, index) => {
    if (!isAfterSpace || index === 0) return 0;
    return index === surname ? COST.spaceAfterSurname : COST.spaceElsewhere;
  });
  const start = name[0]?.isAfterSpace === true ? 0 : COST.noSpaceBetween;
  return spaces.reduce<number>((sum, cost) => sum + cost, start + (isName ? 0 : COST.noName));
}

/** The cheapest division into names, from the left. */
function bestNames(characters: readonly Character[]): {
  readonly cost: number;
  readonly names: readonly OwnerText[];
} {
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= characters.length; end++) {
    let cheapest = { cost: Infinity, start: end - 1 };
    for (let start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
      const cost = (best[start]?.cost ?? 0) + costOfName(characters.slice(start, end));
      if (cost < cheapest.cost) cheapest = { cost, start };
    }
    best.push(cheapest);
  }
  const names: OwnerText[] = [];
  for (let end = characters.length; end > 0;) {
    const start = best[end]?.start ?? end - 1;
    names.unshift(joined(characters.slice(start, end)));
    end = start;
  }
  return { cost: best[characters.length]?.cost ?? 0, names };
}

/**
 * People's names that were padded with spaces, put together again: 俞 悦 is one name, 张 三 李 四 are two,
 * and in 陆 明俞 悦 a line break was lost. 办 公 室 is one unit. Parts that are no padded names come back.
 */
export function joinPaddedNames(parts: readonly OwnerText[]): readonly OwnerText[] {
  const isPadded = parts.some(({ plain }) => plain.length === 1);
  const areShort = parts.every(({ plain }) => /^[\u4e00-\u9fff]{1,4}$/.test(plain));
  const isCompound = parts.some(
    ({ plain }, index) =>
      surnameLength(plain) === 2 && plain.length === 2 && index + 1 < parts.length
  );
  if (!areShort || parts.length < 2 || (!isPadded && !isCompound)) return parts;
  const characters = charactersOf(parts);
  if (characters.length > MOST_CHARACTERS) return parts;
  const whole = joined(characters);
  if (isUnitName(whole.plain) && parts.every(({ plain }) => plain.length === 1)) return [whole];
  const { cost, names } = bestNames(characters);
  return cost < COST.noName ? names : parts;
}
