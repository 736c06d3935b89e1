import * as fc from "fast-check";
import { TYPED_GROUP_COLUMNS } from "../../../src/domain/scoring/groupCells";
import { calculateLedger } from "../../helpers/calculateLedger";
import { generatedLedger } from "../../helpers/ledgerArbitraries";
import { scoreLedger } from "../../helpers/scoreLedger";

/** Cells in binary noise of each other are the same: sums may be added in another order. */
const NOISE = 1e-9;

/** The differing cells as text, so that a failure names them. */
function differences(
  place: string,
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>
): readonly string[] {
  return Object.keys(theirs).flatMap((name) => {
    const [a, b] = [ours[name], theirs[name]];
    const isSame =
      typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < NOISE : a === b;
    return isSame ? [] : [`${place} ${name}: TypeScript ${String(a)}, formula ${String(b)}`];
  });
}

test("the TypeScript engine and the formulas agree cell by cell on any ledger", () => {
  fc.assert(
    fc.property(generatedLedger, ({ input, asOf }) => {
      const ours = scoreLedger(input, asOf);
      const theirs = calculateLedger(input, asOf + 40);
      const differing = [
        ...theirs.rows.flatMap((row, index) => differences(`row ${index}`, ours.rows[index]!, row)),
        ...theirs.groups.flatMap((group, index) =>
          differences(`group ${index}`, ours.groups[index]!, group)
        ),
      ];
      expect(differing).toEqual([]);
    }),
    { numRuns: 150 }
  );
});

test("no formula shows an error, whatever one bad cell holds", () => {
  fc.assert(
    fc.property(generatedLedger, ({ input, asOf }) => {
      const { rows, groups } = calculateLedger(input, asOf);
      const shown = [...rows, ...groups].flatMap((cells) => Object.entries(cells));
      // Names and points beside the ledger are typed, not calculated.
      const typed: readonly string[] = TYPED_GROUP_COLUMNS;
      const errors = shown.filter(
        ([name, value]) => !typed.includes(name) && /^#/.test(String(value))
      );
      expect(errors).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
