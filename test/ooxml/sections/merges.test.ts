import fc from "fast-check";
import { areaAddress } from "../../../src/ooxml/address";
import { orderedMerges } from "../../../src/ooxml/sections/merges";
import { Tracked } from "../../../src/ooxml/sheet/Tracked";
import type { Area } from "../../../src/ooxml/types";

const area = fc
  .tuple(fc.nat(12), fc.nat(6))
  .map(([rowIndex, columnIndex]): Area => ({ rowIndex, columnIndex, rowCount: 2, columnCount: 1 }));

/** The definition, word by word: known ones in their old order, each new one behind the last before it. */
function plainlyOrdered(before: readonly Area[], areas: readonly Area[]): readonly string[] {
  const old = before.map(areaAddress);
  const known = areas.filter((one) => old.includes(areaAddress(one)));
  const result = [...known].sort(
    (left, right) => old.indexOf(areaAddress(left)) - old.indexOf(areaAddress(right))
  );
  for (const one of areas.filter((candidate) => !known.includes(candidate))) {
    const last = result.findLastIndex(
      (other) =>
        other.rowIndex < one.rowIndex ||
        (other.rowIndex === one.rowIndex && other.columnIndex < one.columnIndex)
    );
    result.splice(last + 1, 0, one);
  }
  return result.map(areaAddress);
}

test("merges keep the file's order whatever is opened, closed or listed anew", () => {
  const lists = fc
    .uniqueArray(area, { selector: areaAddress, maxLength: 12 })
    .chain((before) =>
      fc.tuple(
        fc.constant(before),
        fc.subarray(before),
        fc.uniqueArray(area, { selector: areaAddress, maxLength: 4 }),
        fc.boolean()
      )
    );
  fc.assert(
    fc.property(lists, ([before, kept, more, isCopied]) => {
      const fresh = more.filter(
        (one) => !kept.some((other) => areaAddress(other) === areaAddress(one))
      );
      const listed = [...kept, ...fresh];
      const areas = isCopied ? [...listed].reverse().map((one) => ({ ...one })) : listed;
      expect(orderedMerges(before, areas).map(areaAddress)).toEqual(plainlyOrdered(before, areas));
    })
  );
});

test("a value that is set back to an equal one is no change, also after it was one", () => {
  const tracked = new Tracked<readonly number[]>([1, 2]);
  expect(tracked.isChanged).toBe(false);
  tracked.set([1, 3]);
  expect(tracked.isChanged).toBe(true);
  tracked.set([1, 2]);
  expect(tracked.isChanged).toBe(false);
  expect(tracked.current).toBe(tracked.original);
});
