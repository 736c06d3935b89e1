import { areaAddress } from "../../domain/model/area";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";
import { isLegendFooter, legendFooter, LEGEND_LINE_POINTS } from "../../excel/write/legendFooter";
import type { WritePlan } from "../../excel/write/writePlan";
import type { Notice } from "../types";
import { lightOfWord } from "./lightOfWord";

/** What 标色 does about the legend 图例: where it stands, and whether it is printed with the ledger. */
export interface LegendPlan {
  /** Undefined where the footer already says so or is not ours to write. */
  readonly footer: WritePlan["footer"];
  readonly notices: readonly Notice[];
}

/**
 * The legend is printed with the ledger (LEDGER.md, "Status") in the page footer, which takes no room from
 * the cells; a footer of the user's own is left alone, and so is one that would reach into the cells.
 */
export function legendPlan(book: BookOverview): LegendPlan {
  const lights = book.ownTables[OWN_TABLES.lights];
  if (!lights) return { footer: undefined, notices: [] };
  const at: Notice = {
    id: "notice.legendAt",
    params: { sheet: lights.sheetName, address: areaAddress(lights.area) },
  };
  const { center, hasOthers, roomPoints } = book.footer;
  const isOurs = isLegendFooter(center);
  if (hasOthers || (center !== "" && !isOurs)) {
    return { footer: undefined, notices: [at, { id: "notice.legendFooterTaken", params: {} }] };
  }
  const lines = lights.rows.map(([status, word]) => ({
    status: String(status ?? ""),
    lightWord: String(word ?? "").trim(),
  }));
  const to = legendFooter(lines, (word) => lightOfWord(book, word));
  const isRoomy = isOurs || roomPoints >= LEGEND_LINE_POINTS;
  if (to === "" || !isRoomy) {
    return { footer: undefined, notices: [at, { id: "notice.legendNotPrinted", params: {} }] };
  }
  return {
    footer: to === center ? undefined : { from: center, to },
    notices: [at, { id: "notice.legendPrinted", params: {} }],
  };
}
