import type { FieldId } from "../../../src/domain/model/fields";
import { FIELDS, FIELD_IDS } from "../../../src/domain/model/fields";
import { defaultLightLines } from "../../../src/domain/scoring/lightWord";
import { words } from "../../../src/i18n/zhCN/words";
import type { CalculatedLedger } from "../../helpers/calculateLedger";
import { calculateLedger } from "../../helpers/calculateLedger";
import type { LedgerWorkbookInput } from "../../helpers/ledgerWorkbook";
import { scoreLedger } from "../../helpers/scoreLedger";
import { HAND_WORKED_LEDGERS } from "./handWorked";
import type { HandWorkedLedger } from "./handWorked/handWorkedLedger";
import { day } from "./handWorked/handWorkedLedger";

const TYPED_FIELDS = FIELD_IDS.filter((field: FieldId) => FIELDS[field].source === "typed");

function workbookOf(ledger: HandWorkedLedger): LedgerWorkbookInput {
  return {
    typedFields: TYPED_FIELDS.filter((field) => !ledger.without?.includes(field)),
    records: ledger.rows.map((row) => row.typed),
    settings: { ...ledger.settings, asOf: day(ledger.asOf) },
    lights: defaultLightLines(words),
    groups: {
      kind: ledger.kind ?? "department",
      names: (ledger.groups ?? []).map((group) => String(group.name)),
      entries: (ledger.groups ?? []).map((group) => ({
        bonus: group.otherBonus ?? "",
        penalty: group.otherPenalty ?? "",
      })),
    },
    ...(ledger.otherRows === undefined ? {} : { otherRecords: ledger.otherRows }),
    ...(ledger.categories === undefined ? {} : { categories: ledger.categories }),
    ...(ledger.appraisal === undefined ? {} : { appraisal: ledger.appraisal }),
    words,
  };
}

/** Only the cells that were worked out, in the shape of the expectation. */
function pick(cells: Readonly<Record<string, unknown>>, expected: object): object {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, cells[name]]));
}

const ENGINES: readonly (readonly [string, (ledger: HandWorkedLedger) => CalculatedLedger])[] = [
  ["TypeScript", (ledger) => scoreLedger(workbookOf(ledger), day(ledger.asOf))],
  // Another today: the as-of cell alone decides.
  ["formulas", (ledger) => calculateLedger(workbookOf(ledger), day("2026-02-01"))],
];

describe.each(ENGINES)("%s", (_, score) => {
  describe.each(HAND_WORKED_LEDGERS)("$name", (ledger) => {
    const result = score(ledger);
    test.each(ledger.rows.map((row, index) => ({ ...row, index })))(
      "row $index $what",
      ({ index, shows }) => {
        expect(pick(result.rows[index]!, shows)).toEqual(shows);
      }
    );
    const groups = (ledger.groups ?? []).map((shows, index) => ({ shows, index }));
    if (groups.length > 0) {
      test.each(groups)("group $shows.name", ({ index, shows }) => {
        expect(pick(result.groups[index]!, shows)).toEqual(shows);
      });
    }
  });
});
