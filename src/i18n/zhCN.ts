import { actionMessages } from "./zhCN/actionMessages";
import { appraisalMessages } from "./zhCN/appraisalMessages";
import { assumptionMessages } from "./zhCN/assumptionMessages";
import { deadlineMessages } from "./zhCN/deadlineMessages";
import { errorMessages } from "./zhCN/errorMessages";
import { explainMessages } from "./zhCN/explainMessages";
import { fixMessages } from "./zhCN/fixMessages";
import { homeMessages } from "./zhCN/homeMessages";
import { fileMessages } from "./zhCN/fileMessages";
import { ledgersMessages } from "./zhCN/ledgersMessages";
import { noticeMessages } from "./zhCN/noticeMessages";
import { paneMessages } from "./zhCN/paneMessages";
import { questionMessages } from "./zhCN/questionMessages";
import { readingMessages } from "./zhCN/readingMessages";
import { rosterMessages } from "./zhCN/rosterMessages";
import { ruleMessages } from "./zhCN/ruleMessages";
import { ruleNames } from "./zhCN/ruleNames";
import { structureMessages } from "./zhCN/structureMessages";
import { words } from "./zhCN/words";

/** Simplified Chinese, the default; its message ids are the ids that every other language must have. */
export const zhCN = {
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
} as const;
