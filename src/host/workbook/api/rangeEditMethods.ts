import type { Method } from "../../protocol/hostObject";
import { clearRange } from "../model/clearRange";
import { copyRange } from "../model/copyRange";
import { groupLines } from "../model/groupLines";
import { deleteCells, insertCells } from "../model/insertCells";
import { mergeRange, mergedAreas, unmergeRange } from "../model/merges";
import { itemNotFound } from "../model/excelErrors";
import type { RangeTarget } from "../model/rangeTarget";
import { selectRange } from "../model/selection";
import { booleanArgument, wordArgument } from "./arguments";
import { otherRange } from "./rangeNavigationMethods";
import { objectOf } from "./targets";

/** The Range methods that change cells. */
export const rangeEditMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: (range, [applyTo]) => {
    const what = wordArgument(applyTo ?? "All", [
      "All",
      "Contents",
      "Formats",
      "Hyperlinks",
      "RemoveHyperlinks",
    ]);
    clearRange(range, what);
  },
  Insert: (range, [shift]) => {
    insertCells(range, wordArgument(shift, ["Down", "Right"]));
    return objectOf("Range", range.at(range.area));
  },
  Delete: (range, [shift]) => deleteCells(range, wordArgument(shift, ["Up", "Left"])),
  Merge: (range, [across]) =>
    mergeRange(range, across === null || across === undefined ? false : booleanArgument(across)),
  Unmerge: (range) => unmergeRange(range),
  GetMergedAreas: (range) => objectOf("RangeAreas", mergedAreas(range) ?? throwNoMerges()),
  GetMergedAreasOrNullObject: (range) => {
    const areas = mergedAreas(range);
    return areas === null ? null : objectOf("RangeAreas", areas);
  },
  CopyFrom: (range, [source, copyType, skipBlanks, transpose]) =>
    copyRange(range, otherRange(range, source), {
      what: wordArgument(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    }),
  Group: (range, [direction]) => groupLines(range, wordArgument(direction, DIRECTIONS), 1),
  Ungroup: (range, [direction]) => groupLines(range, wordArgument(direction, DIRECTIONS), -1),
  Select: (range) => selectRange(range),
  Calculate: (range) => range.model.cellsWritten(range.sheetId, range.area),
};

const DIRECTIONS = ["ByColumns", "ByRows"] as const;

function throwNoMerges(): never {
  throw itemNotFound();
}
