import type { ColumnFormula } from "../columnFormula";
import { LIGHTS_TABLE } from "../ownTables";
import { wholeColumn } from "../structuredReference";

/** 灯: the word beside the status in tblLights; blank where the table has no line for it. */
export const lightFormula: ColumnFormula = {
  inputs: ["status"],
  build: (row) => {
    const [statusHeading, lightHeading] = row.words.tables.lights;
    const statuses = wholeColumn(LIGHTS_TABLE, statusHeading);
    const lights = wholeColumn(LIGHTS_TABLE, lightHeading);
    // Joined with "" because INDEX gives 0 for an empty cell.
    return `IFERROR(INDEX(${lights},MATCH(${row.cell("status")},${statuses},0))&"","")`;
  },
};
