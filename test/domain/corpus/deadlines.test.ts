import { addWorkingDays, WEEKENDS_ONLY } from "../../../src/domain/calendar/workingDays";
import { isoDate } from "../../../src/domain/calendar/daySerial";
import { DEFAULT_CONVENTIONS } from "../../../src/domain/deadline/deadlineContext";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { describeWithCorpus, readCorpus } from "./sharedCorpus";

interface Phrase {
  readonly text: string;
  readonly baseYear: number;
  readonly kind: "date" | "recurring" | "ongoing" | "immediate" | "unparseable";
  readonly date?: string;
  readonly alternative?: string;
  readonly start?: string;
}

const KINDS = {
  dated: "date",
  periodic: "recurring",
  standing: "ongoing",
  immediate: "immediate",
  unclear: "unparseable",
} as const;

/** What we read instead, or undefined where kind, date and start are as the truth says. */
function difference(phrase: Phrase): string | undefined {
  const reading = parseDeadline(phrase.text, {
    year: phrase.baseYear,
    conventions: DEFAULT_CONVENTIONS,
    addWorkingDays: (from, count) => addWorkingDays(from, count, WEEKENDS_ONLY),
  });
  const last = reading.due.at(-1);
  const date = last === undefined ? undefined : isoDate(last);
  const isDateRight =
    phrase.kind !== "date" ||
    date === phrase.date ||
    (date !== undefined && date === phrase.alternative);
  const isStartRight =
    phrase.start === undefined ||
    (reading.start !== undefined && isoDate(reading.start) === phrase.start);
  if (KINDS[reading.kind] === phrase.kind && isDateRight && isStartRight) return undefined;
  return `${phrase.text}: ${reading.kind} ${date ?? "-"} instead of ${phrase.kind} ${phrase.date ?? phrase.start ?? ""}`;
}

describeWithCorpus("deadlines as offices wrote them", () => {
  test("kind, date and start", () => {
    const { items } = readCorpus("deadlines.json") as { readonly items: readonly Phrase[] };
    const differences = items.flatMap((phrase) => difference(phrase) ?? []);
    const share = 1 - differences.length / items.length;
    process.stdout.write(
      `corpus deadlines: ${(share * 100).toFixed(1)} % of ${items.length}\n` +
        differences.map((line) => `  ${line}\n`).join("")
    );
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});
