import type { WorkbookWords } from "../model/workbookWords";
import type { Status } from "../model/statuses";
import { DEFAULT_LIGHTS, STATUSES } from "../model/statuses";

/** One line of tblLights: the word of a status and the word of its light, as they stand in the workbook. */
export interface LightLine {
  readonly status: string;
  readonly light: string;
}

/** tblLights as the add-in first writes it. */
export function defaultLightLines(words: WorkbookWords): readonly LightLine[] {
  return STATUSES.map((status) => ({
    status: words.statuses[status],
    light: words.lights[DEFAULT_LIGHTS[status]],
  }));
}

/** 灯: the word of the first line for this status; `""` where the table has no line for it. */
export function lightWord(
  status: Status | "",
  lines: readonly LightLine[],
  words: WorkbookWords
): string {
  if (status === "") return "";
  const word = words.statuses[status].toLowerCase();
  return lines.find((line) => line.status.toLowerCase() === word)?.light ?? "";
}
