/**
 * True where two formulas mean the same to Excel although it shows structured references of the own table
 * in a shorter form than they were written: `tblLedger[[#This Row],[X]]` = `tblLedger[@X]` = `[@X]`, `tblLedger[X]` = `[X]`.
 */
export function sameFormula(left: string, right: string, tableName: string): boolean {
  return canonical(left, tableName) === canonical(right, tableName);
}

/** A column in brackets of its own. */
const COLUMN = "\\[(?:'.|[^\\]'])+\\]";

function canonical(formula: string, tableName: string): string {
  const table = `(?:${tableName})?`;
  return splitStrings(formula)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            // Neighbouring cells: tblX[[#This Row],[A]:[B]] = tblX[@[A]:[B]] = [@[A]:[B]].
            .replace(
              new RegExp(`${table}\\[(?:\\[#This Row\\],|@)(${COLUMN}:${COLUMN})\\]`, "gi"),
              "[@$1]"
            )
            .replace(new RegExp(`${table}\\[\\[#Headers\\],`, "gi"), "[[#Headers],")
            .replace(
              new RegExp(`${table}\\[\\[#This Row\\],\\[((?:'.|[^\\]'])+)\\]\\]`, "gi"),
              "[@[$1]]"
            )
            .replace(new RegExp(`${table}\\[@\\[((?:'.|[^\\]'])+)\\]\\]`, "gi"), "[@[$1]]")
            .replace(new RegExp(`${table}\\[@((?:'.|[^\\[\\]'])+)\\]`, "gi"), "[@[$1]]")
            // A whole column of the own table: tblScores[总分] = [总分].
            .replace(new RegExp(`${tableName || "(?!)"}\\[(?=[^\\[@#])`, "gi"), "[")
            .replace(/\s+/g, "")
    )
    .join("");
}

/** Text literals apart from the rest, so that nothing inside them is taken for a reference. */
function splitStrings(formula: string): readonly string[] {
  return formula.split(/("(?:[^"]|"")*")/).filter((part) => part !== "");
}
