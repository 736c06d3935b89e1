import type { RuleLook } from "../../excel/read/look/sheetLook";
import { SHOWN_ONCE_NAME, shownOnceFormula } from "../../excel/write/writeNewLedger";

/**
 * Rules that show equal text once stand where cells were merged; among fewer items they run down the whole
 * column, once each. Other rules are left as they are. `bodyRow` is the first body row, 0-based.
 */
export function shownOnceThroughout(
  rules: readonly RuleLook[],
  bodyRow: number,
  rowCount: number
): readonly RuleLook[] {
  const done = new Set<string>();
  return rules.flatMap((rule) => {
    const letters = shownOnceColumn(rule);
    if (letters === undefined) return [rule];
    if (done.has(letters) || rowCount < 2) return [];
    done.add(letters);
    return [
      {
        ...rule,
        operands: [shownOnceFormula(letters, bodyRow + 2)],
        address: `${letters}${bodyRow + 2}:${letters}${bodyRow + rowCount}`,
      },
    ];
  });
}

function shownOnceColumn({ kind, operands }: RuleLook): string | undefined {
  const pattern = new RegExp(`^=AND\\(${SHOWN_ONCE_NAME},\\$([A-Z]+)\\d+=\\$\\1\\d+\\)$`, "i");
  return kind === "formula" ? pattern.exec(operands[0] ?? "")?.[1] : undefined;
}
