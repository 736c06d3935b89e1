import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompareReport } from "../../actions/snapshots/snapshotReports";
import type { CellValue } from "../../domain/model/cellValue";
import { FIELDS, type FieldId } from "../../domain/model/fields";
import { recordText } from "../../domain/scoring/recordText";
import type { LedgerChange } from "../../domain/snapshots/ledgerChange";
import { fieldLabel } from "../../i18n/describeNotice";
import { describeValue } from "../../i18n/describeValue";
import { snapshotWords } from "../../i18n/snapshotWords";
import { useMessages, type Messages } from "../messages";
import { wordsLanguage } from "../view/ledgerSteps";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What changed, one line a change: kind, task, before and after, the reason of a postponement. */
export function ComparisonList({
  report,
}: {
  readonly report: Pick<CompareReport, "comparison" | "fullPercent">;
}) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <ShowMore items={report.comparison}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((change, index) => (
            <li key={`${index} ${change.key}`}>
              {changeSentence(change, report.fullPercent, messages)}
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function changeSentence(change: LedgerChange, fullPercent: 1 | 100, { say, language }: Messages) {
  const words = snapshotWords(wordsLanguage(language));
  const { kind, record, field, from, to, reason } = change;
  const shown = (id: FieldId, value: CellValue): string =>
    describeValue(language, value, FIELDS[id].kind, fullPercent);
  const head = say("ledgers.change", { kind: words.changes[kind], task: recordText(record) });
  if (field === undefined) return head;
  const detail = say("ledgers.changeDetail", {
    field: fieldLabel(language, field),
    from: shown(field, from),
    to: shown(field, to),
  });
  const why = kind === "postponed" ? reason || words.noReason : "";
  return [head, detail, why].filter((text) => text !== "").join(say("common.clauseSeparator"));
}
