import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUSES, type Status } from "../../domain/model/statuses";
import { workbookWords } from "../../i18n/workbookWords";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** How many rows have each status; statuses without rows are left out. */
export function StatusCounts({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const words = workbookWords(language).statuses;
  return (
    <ul className={styles.list} aria-label={say("colour.counts")}>
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <li key={status}>
          {say("status.count", { status: words[status], count: counts[status] })}
        </li>
      ))}
    </ul>
  );
}
