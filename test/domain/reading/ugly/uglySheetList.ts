import { BLOCKS_ABOVE } from "./blocksAbove";
import { FRESH_SHEETS } from "./freshSheets";
import { HEADER_BANDS } from "./headerBands";
import { MORE_SHEETS } from "./moreSheets";
import { ODD_HEADINGS } from "./oddHeadings";
import { ROWS_BELOW } from "./rowsBelow";
import { SECTIONS } from "./sections";
import { SEVERAL_TABLES } from "./severalTables";
import { TALL_RECORDS } from "./tallRecords";
import { TIMELINES } from "./timelines";
import { TOTALS } from "./totals";
import type { UglySheet } from "./uglySheet";

/** All of them by what makes them hard. */
export const UGLY_SHEETS: Readonly<Record<string, readonly UglySheet[]>> = {
  "blocks above": BLOCKS_ABOVE,
  "rows below": ROWS_BELOW,
  totals: TOTALS,
  "headers of several rows": HEADER_BANDS,
  "odd headings": ODD_HEADINGS,
  timelines: TIMELINES,
  "records several rows high": TALL_RECORDS,
  "sections and numbered rows": SECTIONS,
  "several tables": SEVERAL_TABLES,
  "whole sheets": FRESH_SHEETS,
  "more whole sheets": MORE_SHEETS,
};
