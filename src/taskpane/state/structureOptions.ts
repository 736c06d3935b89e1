import type { StructureOptions } from "../../actions/types";
import type { StructureChoices } from "./paneState";

/** The user's choices as options of the action; what was not chosen is left to the action. */
export function structureOptions(choices: StructureChoices): StructureOptions {
  return {
    ...(choices.candidate === undefined ? {} : { candidate: choices.candidate }),
    ...(Object.keys(choices.mapping).length === 0 ? {} : { mapping: choices.mapping }),
    ...(choices.year === undefined ? {} : { year: choices.year }),
  };
}
