import fc from "fast-check";
import { cornerAfter, keptSpan, lengthBetween } from "../../../src/ooxml/drawings/lineCorner";

const sizesOf =
  (sizes: readonly number[]) =>
  (line: number): number =>
    sizes[line] ?? 10;
const at = (line: number, offsetPoints = 0) => ({ line, offsetPoints });

// sizes of the first lines (10 behind), from, points, expected
test.each([
  [[10, 20], at(0), 5, at(0, 5)],
  [[10, 20], at(0, 5), 10, at(1, 5)],
  [[10, 20], at(0), 10, at(1)],
  [[10, 0, 0, 20], at(0), 10, at(3)],
  [[10, 20], at(0, 99), 5, at(1, 5)],
])("%j from %j on for %d points", (sizes, from, points, expected) => {
  expect(cornerAfter(sizesOf(sizes), from, points)).toEqual(expected);
});

const line = fc.record({ line: fc.nat(12), offsetPoints: fc.nat(30) });
const sizes = fc.array(fc.nat(40), { maxLength: 12 });

test("a span is as long as it was, whatever became of the lines, and stays where it fits", () => {
  fc.assert(
    fc.property(sizes, sizes, line, fc.nat(100), line, (before, now, from, points, moved) => {
      const [was, is] = [sizesOf(before), sizesOf(now)];
      const span = { from, to: cornerAfter(was, from, points) };
      const kept = keptSpan(
        { sizes: was, span },
        { sizes: is, span: { from: moved, to: span.to } },
        false
      );
      expect(kept.from).toBe(moved);
      expect(lengthBetween(is, kept.from, kept.to)).toBeCloseTo(points, 6);
      const again = keptSpan({ sizes: was, span }, { sizes: is, span: kept }, false);
      expect(again.to).toBe(kept.to);
      const fixed = keptSpan({ sizes: was, span }, { sizes: is, span }, true);
      expect(lengthBetween(is, at(0), fixed.from)).toBeCloseTo(lengthBetween(was, at(0), from), 6);
    })
  );
});
