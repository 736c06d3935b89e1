import { listedOwners } from "../../../src/domain/owner/listedOwners";
import { documentClauses } from "./judged/documentClauses";
import { freshCells } from "./judged/freshCells";
import { listsOfUnits } from "./judged/listsOfUnits";
import { mainForms } from "./judged/mainForms";
import { mixedCells } from "./judged/mixedCells";
import { unitsAndPeople } from "./judged/unitsAndPeople";

/** Lines such as `市发改委牵头,市财政局配合 ⇒ lead 市发改委 | support 市财政局`. */
function judgedLines(lines: string): readonly (readonly [string, string])[] {
  return lines.split("\n").flatMap((line) => {
    const [text, units] = line.split(" ⇒ ");
    return text === undefined || units === undefined
      ? []
      : [[text.replace(/\\n/g, "\n"), units] as const];
  });
}

describe.each([
  ["the forms of most cells", mainForms],
  ["clauses of documents", documentClauses],
  ["lists of units", listsOfUnits],
  ["units and people", unitsAndPeople],
  ["all kinds of offices", mixedCells],
  ["a last mixture", freshCells],
])("%s", (_, lines) => {
  test.each(judgedLines(lines))("%s", (text, expected) => {
    const units = listedOwners(text).map(({ role, name }) => `${role} ${name}`);
    expect(units.length === 0 ? "nobody" : units.join(" | ")).toBe(expected);
  });
});
