import type { StructureOptions } from "../../actions/types";
import type { StructureChoices } from "./paneState";

/** The user's choices as options of the action, for the sheet in view; what was not chosen is left out. */
export function structureOptions(
  choices: StructureChoices,
  sheetName: string | undefined
): StructureOptions {
  return {
    ...(sheetName === undefined ? {} : { sheetName }),
    ...(choices.candidate === undefined ? {} : { candidate: choices.candidate }),
    ...(Object.keys(choices.mapping).length === 0 ? {} : { mapping: choices.mapping }),
    ...(choices.year === undefined ? {} : { year: choices.year }),
    ...(choices.beforeMonth === undefined
      ? {}
      : { settings: { beforeMonth: choices.beforeMonth } }),
    ...(choices.splitOwners === undefined ? {} : { splitOwners: choices.splitOwners }),
    ...(choices.writeOutSame === undefined ? {} : { writeOutSame: choices.writeOutSame }),
    ...(Object.keys(choices.deadlines).length === 0
      ? {}
      : { confirmedDeadlines: choices.deadlines }),
  };
}
