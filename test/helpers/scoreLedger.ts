import type { CellValue } from "../../src/domain/model/cellValue";
import { GROUP_FIELDS } from "../../src/domain/model/groupKinds";
import { appraisalScores } from "../../src/domain/scoring/appraisalScores";
import { categoryWeights } from "../../src/domain/scoring/categoryWeight";
import { cellText } from "../../src/domain/scoring/cellText";
import type { GroupColumn } from "../../src/domain/scoring/groupCells";
import { groupCells } from "../../src/domain/scoring/groupCells";
import { groupKey } from "../../src/domain/scoring/groupKey";
import { groupNameOf } from "../../src/domain/scoring/groupNameOf";
import type { LedgerRecord } from "../../src/domain/scoring/ledgerRecord";
import { rowCells } from "../../src/domain/scoring/rowCells";
import { scoreGroups } from "../../src/domain/scoring/scoreGroups";
import { scoreRow } from "../../src/domain/scoring/scoreRow";
import { scoringSettings } from "../../src/domain/scoring/scoringSettings";
import type { CalculatedLedger } from "./calculateLedger";
import type { LedgerWorkbookInput } from "./ledgerWorkbook";

/** The same cells as calculateLedger, by the TypeScript engine; groups only for the names asked for. */
export function scoreLedger(input: LedgerWorkbookInput, asOf: number): CalculatedLedger {
  const settings = scoringSettings(input.settings);
  const { kind, names, entries = [] } = input.groups;
  const scored = [...input.records, ...(input.otherRecords ?? [])].map((record) => {
    // Mapped fields only, and all of them: a blank cell is there, a field without a column is not.
    const mapped: LedgerRecord = Object.fromEntries(
      input.typedFields.map((field) => [field, record[field] ?? ""])
    );
    return {
      name: groupNameOf(mapped, kind),
      written: cellText(mapped, GROUP_FIELDS[kind]),
      category: cellText(mapped, "category"),
      row: scoreRow(mapped, settings, asOf, input.words.deadlineKinds),
    };
  });
  const hasCategories = input.typedFields.includes("category");
  const groups = scoreGroups(scored, settings, {
    categories: hasCategories ? categoryWeights(input.categories ?? []) : [],
    appraisals: input.appraisal && appraisalScores(input.appraisal, [0, 1]),
    entries: new Map(
      names.flatMap((name, at) => {
        const typed = entries[at];
        return typed ? [[groupKey(name), typed]] : [];
      })
    ),
  });
  return {
    rows: scored
      .slice(0, input.records.length)
      .map(({ row }) => rowCells(row, input.words, input.lights)),
    groups: names.map((name, at) => {
      const group = groups.find((candidate) => candidate.name === name);
      if (!group) throw new Error(`No row of ${name}`);
      const cells = groupCells(group, input.words, entries[at]);
      return cells as Readonly<Record<GroupColumn, CellValue>>;
    }),
  };
}
