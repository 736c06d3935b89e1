/**
 * The fixed names by which the add-in finds its own objects again, whatever the sheets are called and in
 * whatever language they are written (DESIGN, decision 4).
 */
export const OWN_TABLES = {
  settings: "tblSettings",
  fields: "tblFields",
  roster: "tblRoster",
  lights: "tblLights",
  derived: "tblDerived",
  scores: "tblScores",
} as const;

const LEDGER_TABLE = /^tblLedger\d*$/i;

/** True for `tblLedger`, `tblLedger2` … */
export function isLedgerTableName(name: string): boolean {
  return LEDGER_TABLE.test(name);
}

/** The next free ledger name: `tblLedger`, then `tblLedger2` … */
export function nextLedgerTableName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? "tblLedger" : `tblLedger${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** Namespace of the custom XML part that holds the journals. */
export const JOURNAL_NAMESPACE = "urn:guatu-ledger:journal:1";

/** What Office.js calls the names of print settings; they are not the add-in's and not the user's. */
export const PLAIN_TABLE_STYLE = "TableStyleLight1";
