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
  categories: "tblCategories",
  scores: "tblScores",
  personScores: "tblPersonScores",
  leaderScores: "tblLeaderScores",
  appraisal: "tblAppraisal",
  appraisalSurvey: "tblAppraisalSurvey",
  appraisalMass: "tblAppraisalMass",
  appraisalLeader: "tblAppraisalLeader",
  appraisalPeer: "tblAppraisalPeer",
  ranking: "tblRanking",
  rankWeights: "tblRankWeights",
  personRanking: "tblPersonRanking",
  personRankWeights: "tblPersonRankWeights",
  snapshots: "tblSnapshots",
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

const RECORD_TABLE = /^tbl(?:Snapshot\d+(?:Scores)?|Comparison\d*)$/i;

/** True for tables that keep what was once so: snapshots 封存 and comparisons 对比. */
export function isRecordTableName(name: string): boolean {
  return RECORD_TABLE.test(name);
}

/** True for the tables that the add-in makes on sheets of its own. */
export function isOwnTableName(name: string): boolean {
  return Object.values<string>(OWN_TABLES).includes(name) || isRecordTableName(name);
}

/** The next free name of a kind: `tblSnapshot1`, `tblSnapshot2` …; numbers of lines that are gone count too. */
export function nextRecordTableName(
  kind: "tblSnapshot" | "tblComparison" | "tblCarryOver",
  taken: readonly string[]
): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${kind}${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** Namespace of the custom XML part that holds the journals. */
export const JOURNAL_NAMESPACE = "urn:guatu-ledger:journal:1";

/** Style of the tables on the add-in's own sheets, which have formats of their own besides. */
export const OWN_TABLE_STYLE = "TableStyleLight1";

/** An empty table style: a ledger made of the user's own cells goes on looking as they do. */
export const PLAIN_TABLE_STYLE = "GuatuPlain";
