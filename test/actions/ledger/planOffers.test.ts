import { planOffers } from "../../../src/actions/ledger/planOffers";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { LedgerRecord } from "../../../src/domain/scoring/ledgerRecord";
import { words } from "../../../src/i18n/zhCN/words";

const BLANK: LedgerRecord = {
  task: "甲",
  startDate: daySerial(2026, 1, 1),
  deadline: daySerial(2026, 12, 31),
  plan1: "",
  plan2: "",
  plan3: "",
  plan4: "",
};

function offered(record: LedgerRecord): readonly string[] {
  const offers = planOffers([record], { year: 2026, fullPercent: 1, words, dueDates: () => [] });
  return offers.map(({ field }) => field);
}

test("a row in which no plan stands is offered all four figures", () => {
  expect(offered(BLANK)).toEqual(["plan1", "plan2", "plan3", "plan4"]);
});

// What somebody wrote is found by 检查 and never written over by a figure that nobody asked for.
test.each([
  ["a figure", { plan2: 0.5 }],
  ["a percentage as text", { plan1: "50%" }],
  ["words", { plan3: "完成一半" }],
  ["an error", { plan4: "#N/A" }],
  ["0", { plan1: 0 }],
])("%s in one of them: nothing is offered", (_what, plans) => {
  expect(offered({ ...BLANK, ...plans })).toEqual([]);
});
