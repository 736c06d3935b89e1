import { strToU8, zipSync } from "fflate";
import { changedParts } from "../../../src/host/workbook/changedParts";

const zip = (parts: Readonly<Record<string, string>>, level: 0 | 9 = 9): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level,
  });

test.each([
  ["the same file", zip({ a: "1", b: "2" }), []],
  ["the same parts, packed in another way and order", zip({ b: "2", a: "1" }, 0), []],
  ["a part of another text of the same length", zip({ a: "1", b: "3" }), ["b"]],
  ["a part dropped", zip({ b: "2" }), ["a"]],
  ["a part added", zip({ a: "1", b: "2", c: "" }), ["c"]],
  ["all of it", zip({ a: "x", c: "" }), ["a", "b", "c"]],
])("%s", (_what, after, expected) => {
  expect(changedParts(zip({ a: "1", b: "2" }), after)).toEqual(expected);
});

test("what is no zip file is refused", () => {
  expect(() => changedParts(zip({ a: "1" }), strToU8("a"))).toThrow("no central directory");
});
