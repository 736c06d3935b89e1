import { bonusWithoutReason } from "./checks/bonusWithoutReason";
import { categoriesSum } from "./checks/categoriesSum";
import { categoryColumnMissing } from "./checks/categoryColumnMissing";
import { categoryInvalid } from "./checks/categoryInvalid";
import { categoryOutside } from "./checks/categoryOutside";
import { categoryTwice } from "./checks/categoryTwice";
import { cellError } from "./checks/cellError";
import { closedQuarterChanged } from "./checks/closedQuarterChanged";
import { closedQuarterRescored } from "./checks/closedQuarterRescored";
import { closedQuarterRow } from "./checks/closedQuarterRow";
import { columnMissing } from "./checks/columnMissing";
import { completedAfterAsOf } from "./checks/completedAfterAsOf";
import { completedNotDate } from "./checks/completedNotDate";
import { dateNotDate } from "./checks/dateNotDate";
import { dateNotReal } from "./checks/dateNotReal";
import { deadlineImpossible } from "./checks/deadlineImpossible";
import { deadlineKindDiffers } from "./checks/deadlineKindDiffers";
import { deadlineMissing } from "./checks/deadlineMissing";
import { deadlineOutsideYear } from "./checks/deadlineOutsideYear";
import { deadlineTextDiffers } from "./checks/deadlineTextDiffers";
import { deadlineUnreadable } from "./checks/deadlineUnreadable";
import { departmentSpelling } from "./checks/departmentSpelling";
import { doneWithoutDate } from "./checks/doneWithoutDate";
import { extensionNotCounted } from "./checks/extensionNotCounted";
import { extensionUnapproved } from "./checks/extensionUnapproved";
import { formulaOverwritten } from "./checks/formulaOverwritten";
import { itemWithoutMarks } from "./checks/itemWithoutMarks";
import { leadCatchAll } from "./checks/leadCatchAll";
import { leadMissing } from "./checks/leadMissing";
import { leadNotInRoster } from "./checks/leadNotInRoster";
import { lightMissing } from "./checks/lightMissing";
import { lightUnknown } from "./checks/lightUnknown";
import { markMissing } from "./checks/markMissing";
import { markNotCounted } from "./checks/markNotCounted";
import { noRecords } from "./checks/noRecords";
import { numberInvalid } from "./checks/numberInvalid";
import { ownerAmbiguous } from "./checks/ownerAmbiguous";
import { ownerMissing } from "./checks/ownerMissing";
import { ownerNotInPost } from "./checks/ownerNotInPost";
import { ownerNotInRoster } from "./checks/ownerNotInRoster";
import { ownMark } from "./checks/ownMark";
import { percentNotNumber } from "./checks/percentNotNumber";
import { percentOutOfRange } from "./checks/percentOutOfRange";
import { percentUnitsMixed } from "./checks/percentUnitsMixed";
import { personSpelling } from "./checks/personSpelling";
import { planDecreases } from "./checks/planDecreases";
import { pointsWithoutWeight } from "./checks/pointsWithoutWeight";
import { rankWeightInvalid } from "./checks/rankWeightInvalid";
import { rankWeightsSum } from "./checks/rankWeightsSum";
import { raterSilent } from "./checks/raterSilent";
import { figureTypedOver } from "./checks/figureTypedOver";
import { scoreEntryInvalid } from "./checks/scoreEntryInvalid";
import { settingEmpty } from "./checks/settingEmpty";
import { settingInvalid } from "./checks/settingInvalid";
import { settingMissing } from "./checks/settingMissing";
import { settingOutOfRange } from "./checks/settingOutOfRange";
import { settingTwice } from "./checks/settingTwice";
import { settingUnread } from "./checks/settingUnread";
import { settingsOutOfOrder } from "./checks/settingsOutOfOrder";
import { severalLeads } from "./checks/severalLeads";
import { severalPeople } from "./checks/severalPeople";
import { taskMissing } from "./checks/taskMissing";
import { unfinishedUnexplained } from "./checks/unfinishedUnexplained";
import { unitNotAppraised } from "./checks/unitNotAppraised";
import { weightsSum } from "./checks/weightsSum";
import type { Rule } from "./rule";

/**
 * Every rule, in the order in which findings are listed: broken cells, who, by when, done, figures, what was
 * closed and what is handed in, settings and what is typed beside the ledger.
 */
export const RULES: readonly Rule[] = [
  columnMissing,
  noRecords,
  taskMissing,
  cellError,
  formulaOverwritten,
  leadMissing,
  leadCatchAll,
  severalLeads,
  departmentSpelling,
  ownerMissing,
  severalPeople,
  personSpelling,
  leadNotInRoster,
  ownerNotInRoster,
  ownerAmbiguous,
  ownerNotInPost,
  deadlineMissing,
  deadlineUnreadable,
  deadlineImpossible,
  deadlineOutsideYear,
  deadlineTextDiffers,
  deadlineKindDiffers,
  dateNotDate,
  dateNotReal,
  extensionNotCounted,
  extensionUnapproved,
  completedNotDate,
  completedAfterAsOf,
  doneWithoutDate,
  percentNotNumber,
  percentOutOfRange,
  percentUnitsMixed,
  planDecreases,
  pointsWithoutWeight,
  categoryOutside,
  numberInvalid,
  bonusWithoutReason,
  closedQuarterChanged,
  closedQuarterRow,
  closedQuarterRescored,
  unfinishedUnexplained,
  settingUnread,
  settingInvalid,
  settingOutOfRange,
  settingEmpty,
  settingMissing,
  settingTwice,
  settingsOutOfOrder,
  weightsSum,
  categoryColumnMissing,
  categoryInvalid,
  categoryTwice,
  categoriesSum,
  lightUnknown,
  lightMissing,
  scoreEntryInvalid,
  figureTypedOver,
  markNotCounted,
  ownMark,
  markMissing,
  raterSilent,
  itemWithoutMarks,
  unitNotAppraised,
  rankWeightInvalid,
  rankWeightsSum,
];
