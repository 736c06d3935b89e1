import { readIndexedColors, readTheme } from "../../../src/ooxml/styles/colors";
import { readPatternColor } from "../../../src/ooxml/styles/patternColor";
import { parseXml } from "../../../src/ooxml/xml/parseXml";

const COLORS = {
  theme: readTheme(undefined),
  indexed: readIndexedColors(parseXml("<styleSheet/>")),
};
const RED_ON_WHITE = '<fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFFFF"/>';

test.each<[string, string, string | undefined]>([
  ["no fill", '<patternFill patternType="none"/>', undefined],
  ["a solid fill", `<patternFill patternType="solid">${RED_ON_WHITE}</patternFill>`, undefined],
  ["half", `<patternFill patternType="mediumGray">${RED_ON_WHITE}</patternFill>`, "#FF8080"],
  ["a quarter", `<patternFill patternType="lightGray">${RED_ON_WHITE}</patternFill>`, "#FFBFBF"],
  ["black on white where no colours are named", '<patternFill patternType="gray125"/>', "#DFDFDF"],
  [
    "a gradient",
    '<gradientFill><stop position="1"><color rgb="FF000064"/></stop><stop position="0"><color rgb="FF640000"/></stop></gradientFill>',
    "#320032",
  ],
  ["a gradient without stops", "<gradientFill/>", undefined],
])("%s", (_name, inner, expected) => {
  expect(readPatternColor(parseXml(`<fill>${inner}</fill>`), COLORS)).toBe(expected);
});
