/** Name of the table that maps a status to its light (DESIGN: own objects are found by fixed names). */
export const LIGHTS_TABLE = "tblLights";

/** Name of the table on the 得分 sheet. */
export const SCORES_TABLE = "tblScores";
