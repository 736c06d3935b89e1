import type { LedgerExplainer } from "../../src/actions/explain";
import { daySerial } from "../../src/domain/calendar/daySerial";
import { explainRow } from "../../src/domain/explain/explainRow";
import { ifCompletedOn } from "../../src/domain/explain/ifCompletedOn";
import type { LedgerRecord } from "../../src/domain/scoring/ledgerRecord";
import { scoringSettings } from "../../src/domain/scoring/scoringSettings";
import { words } from "../../src/i18n/zhCN/words";

const AS_OF = daySerial(2026, 6, 30);
const SETTINGS = scoringSettings({ year: 2026 });
const KINDS = words.deadlineKinds;

/** Rows 5 and 6 of a sheet; row 6 is selected. */
const RECORDS: ReadonlyMap<number, LedgerRecord> = new Map([
  [4, { task: "制定年度要点", deadline: daySerial(2026, 3, 31), done1: 1 }],
  [
    5,
    { task: "修订考核办法", deadline: daySerial(2026, 6, 18), plan1: 0.25, done1: 0.3, done2: 0.4 },
  ],
]);

/** Two tasks of 组织一科, explained by the real domain code on 30 June 2026. */
export const EXPLAINER: LedgerExplainer = {
  tableName: "tblLedger",
  sheetName: "任务清单",
  asOf: AS_OF,
  rows: [...RECORDS].map(([rowIndex, { task }]) => ({
    rowIndex,
    task: String(task),
    department: "组织一科",
  })),
  activeRow: 5,
  explain: (rowIndex) => explainRow(RECORDS.get(rowIndex) ?? {}, SETTINGS, AS_OF, KINDS),
  ifCompletedOn: (rowIndex, day) =>
    ifCompletedOn(RECORDS.get(rowIndex) ?? {}, day, SETTINGS, AS_OF, KINDS),
};
