import { explainerOf, type LedgerExplainer } from "../../src/actions/explain/explainerOf";
import type { Ledger } from "../../src/actions/ledger/readLedger";
import { daySerial } from "../../src/domain/calendar/daySerial";
import { scoringSettings } from "../../src/domain/scoring/scoringSettings";
import { words } from "../../src/i18n/zhCN/words";

const common = { leadDepartment: "组织一科", owner: "张三" };

/** Rows 5 and 6 of the sheet 任务清单, read on 30 June 2026. */
const LEDGER = {
  book: { ownTables: {} },
  table: { name: "tblLedger", sheetName: "任务清单", area: { rowIndex: 3 } },
  records: [
    { ...common, task: "制定年度要点", deadline: daySerial(2026, 3, 31), done1: 1 },
    {
      ...common,
      task: "修订考核办法",
      deadline: daySerial(2026, 6, 18),
      plan1: 0.25,
      done1: 0.3,
      done2: 0.4,
    },
  ],
  scoring: scoringSettings({ year: 2026 }),
  asOf: daySerial(2026, 6, 30),
} as unknown as Ledger;

/** Two tasks of 组织一科, explained by the real code on 30 June 2026; `rowIndex` is the selected row. */
export function literalExplainer(rowIndex = 5): LedgerExplainer {
  const active = { sheetName: "任务清单", rowIndex };
  return explainerOf([LEDGER], active, LEDGER.book, words.deadlineKinds);
}
