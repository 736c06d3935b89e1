import { applyEdits, type TextEdit } from "../../../src/ooxml/xml/editXml";

describe("applyEdits", () => {
  test.each<[string, readonly TextEdit[], string]>([
    [
      "an insertion goes before a replacement that begins at the same place, whichever was asked first",
      [
        { start: 1, end: 3, text: "XY" },
        { start: 1, end: 1, text: "+" },
      ],
      "a+XYd",
    ],
    [
      "insertions at the same place keep their order",
      [
        { start: 2, end: 2, text: "1" },
        { start: 2, end: 2, text: "2" },
      ],
      "ab12cd",
    ],
    ["no edits leave the text", [], "abcd"],
  ])("%s", (_reason, edits, expected) => {
    expect(applyEdits("abcd", edits)).toBe(expected);
  });

  it("refuses replacements that overlap", () => {
    const edits = [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ];
    expect(() => applyEdits("abcd", edits)).toThrow(/overlapping/);
  });
});
