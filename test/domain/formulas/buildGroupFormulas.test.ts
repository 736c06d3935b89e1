import { buildGroupFormulas } from "../../../src/domain/formulas/buildGroupFormulas";
import { GROUP_COLUMNS } from "../../../src/domain/scoring/groupCells";
import { words } from "../../../src/i18n/zhCN/words";

test("one formula for every column but the department, whose name is typed", () => {
  const formulas = buildGroupFormulas({ tableName: "tblLedger", headings: words.headings, words });
  expect(Object.keys(formulas)).toEqual(GROUP_COLUMNS.slice(1));
  expect(Object.values(formulas).every((formula) => formula.startsWith("="))).toBe(true);
});

test("a ledger without the lead department has no groups", () => {
  const { leadDepartment, ...headings } = words.headings;
  expect(leadDepartment).toBe("牵头科室");
  expect(() => buildGroupFormulas({ tableName: "tblLedger", headings, words })).toThrow(
    "Invariant: group scores read the column leadDepartment"
  );
});
