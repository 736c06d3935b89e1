import { isoDate } from "../../calendar/daySerial";
import { deadlineDoubt } from "../../deadline/deadlineDoubt";
import { observe, type Rule } from "../rule";

/**
 * The date that counts is the one its written deadline 时限原文 was read as. Whoever postpones a row in the
 * column she knows, or only in the column of dates, is told that the other one still says otherwise. Doubtful
 * readings are left alone: there somebody chose the day.
 */
export const deadlineTextDiffers: Rule = {
  id: "deadlineTextDiffers",
  severity: "warning",
  scope: "row",
  source: "LEDGER.md, Deadlines: what was written is kept beside the date",
  check: (record, context) => {
    const { writtenDeadline, values } = record;
    const due = writtenDeadline?.due.at(-1);
    if (!writtenDeadline || due === undefined || typeof values.deadline !== "number") return [];
    const date = Math.floor(values.deadline);
    if (deadlineDoubt(writtenDeadline) === "ask" || date === due) return [];
    const text = values.deadlineText;
    const written = typeof text === "number" ? isoDate(text) : writtenDeadline.written;
    const params = { date: isoDate(date), written, due: isoDate(due) };
    return observe(record, context, "deadline", params, { to: due, safety: "confirm" });
  },
};
