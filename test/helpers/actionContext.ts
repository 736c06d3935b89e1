import { parseIsoDate } from "../../src/domain/calendar/daySerial";
import { workbookWords } from "../../src/i18n/workbookWords";
import type { ActionContext } from "../../src/actions/types";

/** A context with a fixed day and reproducible keys. */
export function actionContext(today = "2026-07-15", seed = 1): ActionContext {
  const day = parseIsoDate(today);
  if (day === undefined) throw new Error(`${today} is no date`);
  return {
    today: day,
    words: workbookWords("zh-CN"),
    language: "zh-CN",
    random: seededRandom(seed),
    timestamp: "2026-07-15T09:00",
  };
}

/** mulberry32: small, uniform, the same numbers in every run. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
