import { appraisal } from "./appraisal";
import { categories } from "./categories";
import { persons } from "./persons";
import { badCells } from "./badCells";
import { bonus } from "./bonus";
import { departments } from "./departments";
import { extension, unkeptApprovals, unkeptReasons } from "./extension";
import { floorAtZero, negativeFloor } from "./floor";
import { groupTotals, negativeFloorOfGroups, roundedFigures } from "./groupTotals";
import type { HandWorkedLedger } from "./handWorkedLedger";
import { immediate } from "./immediate";
import { periodic } from "./periodic";
import { plans } from "./plans";
import { beforeTheFirstEnd, quarters } from "./quarters";
import { standing } from "./standing";
import { statuses } from "./statuses";
import { statusOrder } from "./statusOrder";
import { lastOnes, uses } from "./uses";
import { firstDayOfQuarter, lastDayOfQuarter, lastYear, withoutYear } from "./yearEdges";

/** Every ledger whose results were worked out by hand. */
export const HAND_WORKED_LEDGERS: readonly HandWorkedLedger[] = [
  statuses,
  statusOrder,
  standing,
  periodic,
  immediate,
  extension,
  unkeptApprovals,
  unkeptReasons,
  bonus,
  floorAtZero,
  negativeFloor,
  badCells,
  quarters,
  beforeTheFirstEnd,
  plans,
  lastYear,
  withoutYear,
  lastDayOfQuarter,
  firstDayOfQuarter,
  departments,
  groupTotals,
  negativeFloorOfGroups,
  roundedFigures,
  uses,
  lastOnes,
  appraisal,
  categories,
  persons,
];
