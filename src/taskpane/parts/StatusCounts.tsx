import type { Status } from "../../domain/model/statuses";
import { workbookWords } from "../../i18n/workbookWords";
import { STATUSES_BY_URGENCY } from "../../actions/statusesByUrgency";
import { useMessages } from "../messages";
import { WordCounts } from "./WordCounts";

/** How many rows have each status; statuses without rows are left out. */
export function StatusCounts({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const { language, say } = useMessages();
  const words = workbookWords(language).statuses;
  return (
    <WordCounts
      label={say("colour.counts")}
      counts={STATUSES_BY_URGENCY.filter((status) => counts[status] > 0).map((status) => ({
        word: words[status],
        count: counts[status],
      }))}
    />
  );
}
