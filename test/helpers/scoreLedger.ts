import type { CellValue } from "../../src/domain/model/cellValue";
import type { GroupColumn } from "../../src/domain/scoring/groupCells";
import { groupCells } from "../../src/domain/scoring/groupCells";
import { departmentText } from "../../src/domain/scoring/departmentText";
import { rowCells } from "../../src/domain/scoring/rowCells";
import { scoreGroups } from "../../src/domain/scoring/scoreGroups";
import { scoreRow } from "../../src/domain/scoring/scoreRow";
import { scoringSettings } from "../../src/domain/scoring/scoringSettings";
import type { CalculatedLedger } from "./calculateLedger";
import type { LedgerWorkbookInput } from "./ledgerWorkbook";

/** The same cells as calculateLedger, by the TypeScript engine; groups only for the departments asked for. */
export function scoreLedger(input: LedgerWorkbookInput, asOf: number): CalculatedLedger {
  const settings = scoringSettings(input.settings);
  const scored = input.records.map((record) => {
    // Mapped fields only, and all of them: a blank cell is there, a field without a column is not.
    const mapped = Object.fromEntries(
      input.typedFields.map((field) => [field, record[field] ?? ""])
    );
    const row = scoreRow(mapped, settings, asOf, input.words.deadlineKinds);
    return { department: departmentText(mapped), row };
  });
  const groups = scoreGroups(scored, settings);
  return {
    rows: scored.map(({ row }) => rowCells(row, input.words, input.lights)),
    groups: input.departments.map((department) => {
      const group = groups.find((candidate) => candidate.department === department);
      if (!group) throw new Error(`No row of ${department}`);
      return groupCells(group, input.words) as Readonly<Record<GroupColumn, CellValue>>;
    }),
  };
}
