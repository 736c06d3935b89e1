import { withoutSheet } from "../../src/excel/read/readOverview";

test.each([
  ["Sheet1!A1:C2,Sheet1!$E$1", "A1:C2,E1"],
  ["'组织部 2026'!$A$1:$C$9", "A1:C9"],
  ["'a,b!c''d'!A1,'a,b!c''d'!B2:C3", "A1,B2:C3"],
  ["A1:B2", "A1:B2"],
])("%s", (address, expected) => {
  expect(withoutSheet(address)).toBe(expected);
});
