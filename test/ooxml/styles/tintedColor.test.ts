import { tintedColor } from "../../../src/ooxml/styles/tintedColor";

const LIGHTER_80 = 0.7999816888943144;
const LIGHTER_60 = 0.5999938962981048;
const LIGHTER_40 = 0.3999755851924192;
const DARKER_25 = -0.249977111117893;
const DARKER_50 = -0.499984740745262;

// What Excel shows for its own palettes (Office 2007 and Office 2013 themes).
test.each([
  ["4F81BD", LIGHTER_80, "DCE6F1"],
  ["4F81BD", LIGHTER_60, "B8CCE4"],
  ["4F81BD", LIGHTER_40, "95B3D7"],
  ["4F81BD", DARKER_25, "366092"],
  ["4F81BD", DARKER_50, "244062"],
  ["4472C4", LIGHTER_80, "D9E1F2"],
  ["4472C4", LIGHTER_60, "B4C6E7"],
  ["4472C4", LIGHTER_40, "8EA9DB"],
  ["4472C4", DARKER_25, "305496"],
  ["4472C4", DARKER_50, "203764"],
  ["FFFFFF", -0.0499893185216834, "F2F2F2"],
  ["FFFFFF", DARKER_25, "BFBFBF"],
  ["FFFFFF", -0.3499862666707358, "A6A6A6"],
  ["000000", 0.499984740745262, "808080"],
  ["000000", 0.3499862666707358, "595959"],
  ["C0504D", LIGHTER_80, "F2DCDB"],
  ["C0504D", LIGHTER_40, "DA9694"],
  ["9BBB59", LIGHTER_60, "D8E4BC"],
  ["ED7D31", LIGHTER_80, "FCE4D6"],
  ["FFC000", LIGHTER_60, "FFE699"],
  ["70AD47", LIGHTER_80, "E2EFDA"],
  ["5B9BD5", LIGHTER_80, "DDEBF7"],
  ["1F497D", LIGHTER_80, "C5D9F1"],
  ["EEECE1", -0.0999786370433668, "DDD9C4"],
])("%s with tint %d is %s", (color, tint, expected) => {
  expect(tintedColor(color, tint)).toBe(expected);
});

test.each(["123456", "FFFFFF", "C00000"])("%s without tint stays", (color) => {
  expect(tintedColor(color, 0)).toBe(color);
});

test.each(["4F81BD", "C0504D", "FFFF00", "00FF7F", "8000FF"])(
  "%s ends in white and black",
  (color) => {
    expect([tintedColor(color, 1), tintedColor(color, -1)]).toEqual(["FFFFFF", "000000"]);
  }
);
