import { cellError } from "./checks/cellError";
import { closedQuarterChanged } from "./checks/closedQuarterChanged";
import { closedQuarterRescored } from "./checks/closedQuarterRescored";
import { closedQuarterRow } from "./checks/closedQuarterRow";
import { columnMissing } from "./checks/columnMissing";
import { completedAfterAsOf } from "./checks/completedAfterAsOf";
import { completedNotDate } from "./checks/completedNotDate";
import { deadlineImpossible } from "./checks/deadlineImpossible";
import { deadlineMissing } from "./checks/deadlineMissing";
import { deadlineOutsideYear } from "./checks/deadlineOutsideYear";
import { deadlineUnreadable } from "./checks/deadlineUnreadable";
import { departmentSpelling } from "./checks/departmentSpelling";
import { doneWithoutDate } from "./checks/doneWithoutDate";
import { extensionNotCounted } from "./checks/extensionNotCounted";
import { extensionUnapproved } from "./checks/extensionUnapproved";
import { formulaOverwritten } from "./checks/formulaOverwritten";
import { leadCatchAll } from "./checks/leadCatchAll";
import { leadMissing } from "./checks/leadMissing";
import { leadNotInRoster } from "./checks/leadNotInRoster";
import { ownerAmbiguous } from "./checks/ownerAmbiguous";
import { ownerMissing } from "./checks/ownerMissing";
import { ownerNotInPost } from "./checks/ownerNotInPost";
import { ownerNotInRoster } from "./checks/ownerNotInRoster";
import { percentOutOfRange } from "./checks/percentOutOfRange";
import { percentUnitsMixed } from "./checks/percentUnitsMixed";
import { pointsWithoutWeight } from "./checks/pointsWithoutWeight";
import { severalLeads } from "./checks/severalLeads";
import { unfinishedUnexplained } from "./checks/unfinishedUnexplained";
import type { Rule } from "./rule";

/**
 * Every rule, in the order in which findings are listed: broken cells, who, by when, done, figures, what was
 * closed and what is handed in.
 */
export const RULES: readonly Rule[] = [
  columnMissing,
  cellError,
  formulaOverwritten,
  leadMissing,
  leadCatchAll,
  severalLeads,
  departmentSpelling,
  ownerMissing,
  leadNotInRoster,
  ownerNotInRoster,
  ownerAmbiguous,
  ownerNotInPost,
  deadlineMissing,
  deadlineUnreadable,
  deadlineImpossible,
  deadlineOutsideYear,
  extensionNotCounted,
  extensionUnapproved,
  completedNotDate,
  completedAfterAsOf,
  doneWithoutDate,
  percentOutOfRange,
  percentUnitsMixed,
  pointsWithoutWeight,
  closedQuarterChanged,
  closedQuarterRow,
  closedQuarterRescored,
  unfinishedUnexplained,
];
