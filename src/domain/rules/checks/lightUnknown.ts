import { isBlank } from "../../model/cellValue";
import { observeLine } from "../ownLines";
import type { Rule } from "../rule";

/** The legend gives each status one of the words that have a colour; another word stays uncoloured. */
export const lightUnknown: Rule = {
  id: "lightUnknown",
  severity: "error",
  scope: "table",
  source: "LEDGER.md, Status: tblLights maps status to colour and word",
  check: (_records, { own }) => {
    const lines = own?.lights;
    if (!own || lines === undefined) return [];
    const known = new Set(own.lightWords.map((word) => word.toLowerCase()));
    return lines.rows.flatMap(([status = "", light = ""], row) =>
      isBlank(status) || known.has(String(light).toLowerCase())
        ? []
        : [observeLine(lines, row, 1, { status: String(status), written: String(light) })]
    );
  },
};
