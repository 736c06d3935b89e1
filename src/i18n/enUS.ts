import type { Catalogue } from "./catalogue";
import { actionMessages } from "./enUS/actionMessages";
import { appraisalMessages } from "./enUS/appraisalMessages";
import { assumptionMessages } from "./enUS/assumptionMessages";
import { deadlineMessages } from "./enUS/deadlineMessages";
import { errorMessages } from "./enUS/errorMessages";
import { explainMessages } from "./enUS/explainMessages";
import { fixMessages } from "./enUS/fixMessages";
import { homeMessages } from "./enUS/homeMessages";
import { fileMessages } from "./enUS/fileMessages";
import { ledgersMessages } from "./enUS/ledgersMessages";
import { noticeMessages } from "./enUS/noticeMessages";
import { paneMessages } from "./enUS/paneMessages";
import { questionMessages } from "./enUS/questionMessages";
import { readingMessages } from "./enUS/readingMessages";
import { rosterMessages } from "./enUS/rosterMessages";
import { ruleMessages } from "./enUS/ruleMessages";
import { ruleNames } from "./enUS/ruleNames";
import { structureMessages } from "./enUS/structureMessages";
import { words } from "./enUS/words";

/** English. */
export const enUS: Catalogue = {
  messages: {
    ...paneMessages,
    ...homeMessages,
    ...actionMessages,
    ...errorMessages,
    ...fileMessages,
    ...noticeMessages,
    ...ledgersMessages,
    ...questionMessages,
    ...readingMessages,
    ...appraisalMessages,
    ...assumptionMessages,
    ...deadlineMessages,
    ...rosterMessages,
    ...ruleMessages,
    ...ruleNames,
    ...fixMessages,
    ...explainMessages,
    ...structureMessages,
  },
  words,
};
