/** Fields that decide whether a row is a record; project or task depends on the table (scoring/recordText.ts). */
export const RECORD_TEXT_INPUTS = ["project", "task", "rowKey"] as const;
