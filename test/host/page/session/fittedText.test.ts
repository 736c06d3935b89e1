import { fittedNumber, shrunkText } from "../../../../src/host/page/session/fittedText";

/** 宋体 11: digits of 8 pixels in Excel. */
const FONT = {
  name: "宋体",
  sizePoints: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};
const wide = (pixels: number) => (text: string) => pixels * text.length;

test.each([
  ["fits as it is", 82, 8, { text: "2026/07/15", sizePoints: 11 }],
  [
    "fits in the font itself, the substitute is a quarter too wide",
    82,
    10,
    { text: "2026/07/15", sizePoints: 8.8 },
  ],
  ["does not fit in either", 61, 10, { text: "#####", sizePoints: 11 }],
  ["always shows one sign at least", 5, 10, { text: "#", sizePoints: 11 }],
])("a number %s", (_name, cellWidth, letterWidth, expected) => {
  const fitted = fittedNumber("2026/07/15", FONT, cellWidth, wide(letterWidth));
  expect(fitted.text).toBe(expected.text);
  expect(fitted.sizePoints).toBeCloseTo(expected.sizePoints);
});

test("a text to be shrunk takes the room there is, and no more than its own size", () => {
  expect(shrunkText("abcd", FONT, 22, wide(10)).sizePoints).toBeCloseTo(5.5);
  expect(shrunkText("abcd", FONT, 99, wide(10)).sizePoints).toBe(11);
});
