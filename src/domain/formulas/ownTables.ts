import type { GroupKind } from "../model/groupKinds";

/** Name of the table that maps a status to its light (DESIGN: own objects are found by fixed names). */
export const LIGHTS_TABLE = "tblLights";

/** Name of the table of category weights 类别权重 on the settings sheet. */
export const CATEGORIES_TABLE = "tblCategories";

/** Names of the tables on the sheets 得分, 个人得分 and 领导得分. */
export const SCORE_TABLES: Readonly<Record<GroupKind, string>> = {
  department: "tblScores",
  person: "tblPersonScores",
  leader: "tblLeaderScores",
};
