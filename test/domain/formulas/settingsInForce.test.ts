import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { CellValue } from "../../../src/domain/model/cellValue";
import type { SettingId } from "../../../src/domain/model/settings";
import { defaultLightLines } from "../../../src/domain/scoring/lightWord";
import { words } from "../../../src/i18n/zhCN/words";
import { calculateLedger } from "../../helpers/calculateLedger";
import type { LedgerWorkbookInput } from "../../helpers/ledgerWorkbook";
import { scoreLedger } from "../../helpers/scoreLedger";

/** One row due 30 June 2026, 95 % reported. */
function ledgerWith(
  settings: Readonly<Partial<Record<SettingId, CellValue>>>
): LedgerWorkbookInput {
  return {
    typedFields: ["task", "deadline", "done2"],
    records: [{ task: "甲", deadline: daySerial(2026, 6, 30), done2: 0.95 }],
    settings: { year: 2026, ...settings },
    lights: defaultLightLines(words),
    groups: { kind: "department", names: [] },
    words,
  };
}

const TODAY = daySerial(2026, 7, 4);

// LEDGER.md, "As-of date": 基准日 = INT(截止日); blank = TODAY(). To 4 July it is 4 days late.
test.each<[what: string, asOf: CellValue, daysLate: number, status: string]>([
  ["a day", daySerial(2026, 7, 2), 2, "逾期"],
  ["a day with its time", daySerial(2026, 7, 2) + 0.9, 2, "逾期"],
  ["the due day, late in the evening", daySerial(2026, 6, 30) + 0.99, 0, "临期"],
  ["blank", "", 4, "逾期"],
  ["text", "6月底", 4, "逾期"],
  ["an error", "#N/A", 4, "逾期"],
])("the as-of date is %s: %s gives %d days late", (_what, asOf, daysLate, status) => {
  const [row] = calculateLedger(ledgerWith({ asOf }), TODAY + 0.6).rows;
  expect([row?.daysLate, row?.status]).toEqual([daysLate, status]);
});

test.each<
  [what: string, settings: Readonly<Partial<Record<SettingId, CellValue>>>, score2: CellValue]
>([
  ["a year with a fraction is that year", { year: 2026.7 }, 95],
  ["another year has other quarters", { year: 2025 }, ""],
  ["100 % is 1 or 100, anything else means 1", { fullPercent: 10 }, 95],
  ["in the unit of 100 it is 0.95 %", { fullPercent: 100 }, 0.95],
  ["text for 100 % means 1", { fullPercent: "百分" }, 95],
])("%s", (_what, settings, score2) => {
  const asOf = daySerial(2026, 6, 30);
  const input = ledgerWith({ ...settings, asOf });
  expect(calculateLedger(input, TODAY).rows[0]?.score2).toBe(score2);
  expect(scoreLedger(input, asOf).rows[0]?.score2).toBe(score2);
});
