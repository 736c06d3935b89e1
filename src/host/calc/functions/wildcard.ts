/**
 * The pattern Excel's wildcards stand for: `?` one character, `*` any number, `~` before either (or
 * before itself) the character as it is; without regard to case, the whole text
 * (https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb).
 */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "iu");
}

/** The same as the source of a regular expression, for searches inside a text. */
export function wildcardSource(text: string): string {
  let source = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    const next = text[index + 1] ?? "";
    if (character === "~" && "*?~".includes(next) && next !== "") {
      source += escaped(next);
      index += 1;
    } else if (character === "*") {
      source += source.endsWith("[^]*") ? "" : "[^]*";
    } else {
      source += character === "?" ? "[^]" : escaped(character);
    }
  }
  return source;
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
