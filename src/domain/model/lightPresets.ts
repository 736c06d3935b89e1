import type { Light, Status } from "./statuses";
import { DEFAULT_LIGHTS, STATUSES } from "./statuses";

/**
 * Ready-made legends for offices whose colours mean something else (domain/lights.md: "blue, red and yellow
 * have opposite senses in different offices"); single lines are the office's own to change in tblLights.
 */
export const LIGHT_PRESETS = {
  standard: DEFAULT_LIGHTS,
  /** 红榜: red is the best, yellow lags (衡阳, 靖州). Which status is praised is an assumption. */
  redBest: {
    ...DEFAULT_LIGHTS,
    doneLate: "blue",
    doneOnTime: "red",
    onCourse: "red",
    dueSoon: "blue",
    behind: "yellow",
    severelyBehind: "yellow",
    overdue: "yellow",
  },
  /** Blue praises, yellow reminds, red warns (枣庄). */
  bluePraise: {
    ...DEFAULT_LIGHTS,
    doneLate: "yellow",
    doneOnTime: "blue",
    dueSoon: "yellow",
    behind: "yellow",
  },
  /** Blue is fast, yellow as planned, red slow (金华). */
  blueFast: {
    ...DEFAULT_LIGHTS,
    doneLate: "yellow",
    doneOnTime: "blue",
    onCourse: "yellow",
    dueSoon: "yellow",
    behind: "red",
  },
  /** 三色督办单: blue is near the limit, yellow off plan, red overdue (宿迁产发). */
  blueNear: { ...DEFAULT_LIGHTS, doneLate: "green", dueSoon: "blue", severelyBehind: "yellow" },
  /**
   * Red, yellow and green alone: green goes smoothly, yellow is near the limit, red behind (宜昌, 汉阴); what was
   * made good late stays yellow (瓯海).
   */
  yellowNear: { ...DEFAULT_LIGHTS, doneLate: "yellow", dueSoon: "yellow", behind: "red" },
} as const satisfies Readonly<Record<string, Readonly<Record<Status, Light>>>>;

export type LightPreset = keyof typeof LIGHT_PRESETS;

export const LIGHT_PRESET_IDS = Object.keys(LIGHT_PRESETS) as readonly LightPreset[];

/** The preset that a setting's cell names; the standard one for anything else. */
export function lightPreset(value: unknown): LightPreset {
  return LIGHT_PRESET_IDS.find((id) => id === value) ?? "standard";
}

/** True where two legends give every status the same light. */
export function sameLights(
  left: Readonly<Partial<Record<Status, Light>>>,
  right: Readonly<Record<Status, Light>>
): boolean {
  return STATUSES.every((status) => left[status] === right[status]);
}
