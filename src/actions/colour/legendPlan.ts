import { areaAddress } from "../../domain/model/area";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview, FooterText } from "../../excel/read/bookSnapshot";
import { footerWithLegend, footerWithoutLegend } from "../../excel/write/legendFooter";
import type { WritePlan } from "../../excel/write/writePlan";
import type { Notice } from "../types";
import { lightOfWord } from "./lightOfWord";

/** What 标色 does about the legend 图例: where it stands, and whether it is printed with the ledger. */
export interface LegendPlan {
  /** Empty where the footers already say so or have no room. */
  readonly footers: NonNullable<WritePlan["footers"]>;
  readonly notices: readonly Notice[];
}

/**
 * The legend is printed with the ledger (LEDGER.md, "Status") in the page footers, which takes no room from the
 * cells: above what the office prints there itself. Footers that would reach into the cells stay as they are.
 */
export function legendPlan(book: BookOverview): LegendPlan {
  const lights = book.ownTables[OWN_TABLES.lights];
  if (!lights) return { footers: [], notices: [] };
  const at: Notice = {
    id: "notice.legendAt",
    params: { sheet: lights.sheetName, address: areaAddress(lights.area) },
  };
  const lines = lights.rows.map(([status, word]) => ({
    status: String(status ?? ""),
    lightWord: String(word ?? "").trim(),
  }));
  const isShown = lines.some(({ lightWord }) => lightWord !== "");
  const { texts } = book.footer;
  const wanted = texts.map((text) => ({
    text,
    to: isShown
      ? footerWithLegend(text, book.footer, lines, (word) => lightOfWord(book, word))
      : undefined,
  }));
  const isPrinted = texts.length > 0 && wanted.every(({ to }) => to !== undefined);
  const footers = wanted.flatMap(({ text, to }) => {
    // Without room on some pages a legend is printed on none; an earlier one would say what is no longer so.
    const center = isPrinted ? (to ?? "") : footerWithoutLegend(text);
    return center === text.center ? [] : [{ pages: text.pages, from: text.center, to: center }];
  });
  return { footers, notices: [at, { id: told(isPrinted, texts), params: {} }] };
}

function told(isPrinted: boolean, texts: readonly FooterText[]): Notice["id"] {
  if (isPrinted) return "notice.legendPrinted";
  const isEmpty = texts.every(({ left, center, right }) => left + center + right === "");
  return isEmpty ? "notice.legendNotPrinted" : "notice.legendFooterTaken";
}
