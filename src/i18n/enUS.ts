import type { Catalogue } from "./catalogue";
import { actionMessages } from "./enUS/actionMessages";
import { assumptionMessages } from "./enUS/assumptionMessages";
import { errorMessages } from "./enUS/errorMessages";
import { fileMessages } from "./enUS/fileMessages";
import { noticeMessages } from "./enUS/noticeMessages";
import { paneMessages } from "./enUS/paneMessages";
import { readingMessages } from "./enUS/readingMessages";
import { ruleMessages } from "./enUS/ruleMessages";
import { words } from "./enUS/words";

/** English. */
export const enUS: Catalogue = {
  messages: {
    ...paneMessages,
    ...actionMessages,
    ...errorMessages,
    ...fileMessages,
    ...noticeMessages,
    ...readingMessages,
    ...assumptionMessages,
    ...ruleMessages,
  },
  words,
};
