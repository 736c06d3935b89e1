import { appraisal } from "./appraisal";
import { categories } from "./categories";
import { persons } from "./persons";
import { badCells } from "./badCells";
import { bonus } from "./bonus";
import { departments } from "./departments";
import { extension } from "./extension";
import { floorAtZero, negativeFloor } from "./floor";
import type { HandWorkedLedger } from "./handWorkedLedger";
import { immediate } from "./immediate";
import { periodic } from "./periodic";
import { beforeTheFirstEnd, quarters } from "./quarters";
import { standing } from "./standing";
import { statuses } from "./statuses";

/** Every ledger whose results were worked out by hand. */
export const HAND_WORKED_LEDGERS: readonly HandWorkedLedger[] = [
  statuses,
  standing,
  periodic,
  immediate,
  extension,
  bonus,
  floorAtZero,
  negativeFloor,
  badCells,
  quarters,
  beforeTheFirstEnd,
  departments,
  appraisal,
  categories,
  persons,
];
