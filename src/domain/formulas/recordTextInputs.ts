/** Fields one of which makes a row a record; which one depends on the table (scoring/recordText.ts). */
export const RECORD_TEXT_INPUTS = ["project", "task"] as const;
