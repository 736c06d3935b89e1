import type { HeadingPattern } from "./patterns/headingPattern";
import { DATE_PATTERNS } from "./patterns/datePatterns";
import { NO_FIELD_PATTERNS } from "./patterns/noFieldPatterns";
import { PROGRESS_PATTERNS } from "./patterns/progressPatterns";
import { QUARTER_PATTERNS } from "./patterns/quarterPatterns";
import { WHAT_PATTERNS } from "./patterns/whatPatterns";
import { WHO_PATTERNS } from "./patterns/whoPatterns";

/** Words inside longer headings, for headings that are no exact word; the strongest of each meaning counts. */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  ...NO_FIELD_PATTERNS,
  ...QUARTER_PATTERNS,
  ...DATE_PATTERNS,
  ...WHO_PATTERNS,
  ...PROGRESS_PATTERNS,
  ...WHAT_PATTERNS,
];
