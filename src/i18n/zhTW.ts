import type { Catalogue } from "./catalogue";
import { actionMessages } from "./zhTW/actionMessages";
import { appraisalMessages } from "./zhTW/appraisalMessages";
import { assumptionMessages } from "./zhTW/assumptionMessages";
import { deadlineMessages } from "./zhTW/deadlineMessages";
import { errorMessages } from "./zhTW/errorMessages";
import { explainMessages } from "./zhTW/explainMessages";
import { fixMessages } from "./zhTW/fixMessages";
import { homeMessages } from "./zhTW/homeMessages";
import { fileMessages } from "./zhTW/fileMessages";
import { ledgersMessages } from "./zhTW/ledgersMessages";
import { noticeMessages } from "./zhTW/noticeMessages";
import { paneMessages } from "./zhTW/paneMessages";
import { questionMessages } from "./zhTW/questionMessages";
import { readingMessages } from "./zhTW/readingMessages";
import { rosterMessages } from "./zhTW/rosterMessages";
import { ruleMessages } from "./zhTW/ruleMessages";
import { ruleNames } from "./zhTW/ruleNames";
import { structureMessages } from "./zhTW/structureMessages";
import { words } from "./zhTW/words";

/** Traditional Chinese. */
export const zhTW: Catalogue = {
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
