import { buildGroupFormulas } from "../../../src/domain/formulas/buildGroupFormulas";
import type { GroupFormulaContext } from "../../../src/domain/formulas/groupFormulaContext";
import { GROUP_KINDS } from "../../../src/domain/model/groupKinds";
import { GROUP_COLUMNS, TYPED_GROUP_COLUMNS } from "../../../src/domain/scoring/groupCells";
import { words } from "../../../src/i18n/zhCN/words";

const context = (
  ledgers: GroupFormulaContext["ledgers"],
  kind: GroupFormulaContext["kind"] = "department"
): GroupFormulaContext => ({ kind, ledgers, words, hasCategories: true });
const ledger = { tableName: "tblLedger", headings: words.headings };

test.each(GROUP_KINDS)("by %s: one formula for every column in which nobody types", (kind) => {
  const formulas = buildGroupFormulas(context([ledger], kind));
  const typed: readonly string[] = TYPED_GROUP_COLUMNS;
  expect(Object.keys(formulas)).toEqual(GROUP_COLUMNS.filter((column) => !typed.includes(column)));
  expect(Object.values(formulas).every((formula) => formula.startsWith("="))).toBe(true);
});

test("a ledger without the lead department has no groups", () => {
  const { leadDepartment, ...headings } = words.headings;
  expect(leadDepartment).toBe("牵头科室");
  expect(() => buildGroupFormulas(context([{ tableName: "tblLedger", headings }]))).toThrow(
    "Invariant: group scores read the column leadDepartment"
  );
});

test("ledgers add up; one that is not scored or has no such column is left out", () => {
  const second = { tableName: "tblLedger2", headings: words.headings };
  const { earned1, ...unscored } = words.headings;
  const third = { tableName: "tblLedger3", headings: unscored };
  expect(earned1).not.toBe("");
  const { points } = buildGroupFormulas(context([ledger, second, third]));
  const part = (table: string): string =>
    `SUMIFS(${table}[计分分值],${table}[牵头科室],tblScores[[#This Row],[匹配条件]])`;
  expect(points).toBe(`=(${part("tblLedger")}+${part("tblLedger2")})`);
});

test("seven ledgers with categories stay within the 8,192 characters of a formula (Excel specifications)", () => {
  const ledgers = Array.from({ length: 7 }, (_, index) => ({
    tableName: `tblLedger${index + 2}`,
    headings: words.headings,
  }));
  const lengths = Object.values(buildGroupFormulas(context(ledgers))).map(({ length }) => length);
  expect(Math.max(...lengths)).toBeLessThan(8192);
});
