import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** The legend has a line for every status; rows of a status without one show no light. */
export const lightMissing: Rule = {
  id: "lightMissing",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Status: tblLights maps status to colour and word",
  check: (_records, { own }) => {
    const lines = own?.lights;
    if (!own || lines === undefined) return [];
    const present = new Set(lines.rows.map(([status]) => String(status ?? "").toLowerCase()));
    return own.statusWords
      .filter((status) => !present.has(status.toLowerCase()))
      .map((status) => observeLine(lines, 0, 0, { status }));
  },
};
