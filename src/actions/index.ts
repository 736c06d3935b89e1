export { runCheck } from "./check";
export { proposeColour, runColour } from "./colour";
export { goToCell } from "./goToCell";
export { proposeRestore, runRestore } from "./restore";
export { proposeScore, runScore } from "./score";
export { proposeStructure, runStructure } from "./structure";
