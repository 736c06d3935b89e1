import { workbookName } from "../../../../src/host/page/files/saveFile";

test.each([
  ["台账", "台账.xlsx"],
  [" 台账.xlsx ", "台账.xlsx"],
  ["台账.XLSM", "台账.XLSM"],
  ["一/二:三", "一_二_三.xlsx"],
  ["2026.8", "2026.8.xlsx"],
])("%j is saved as %j", (typed, name) => {
  expect(workbookName(typed)).toBe(name);
});
