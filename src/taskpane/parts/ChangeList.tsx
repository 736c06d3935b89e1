import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedChange } from "../../actions/types";
import { FIELDS } from "../../domain/model/fields";
import { describeCell } from "../../i18n/describeFinding";
import { describeNotice, fieldLabel } from "../../i18n/describeNotice";
import { describeValue } from "../../i18n/describeValue";
import { useMessages } from "../messages";
import { percentUnit } from "../view/percentUnit";

/** Lines shown before anyone asks for more: about one height of the pane. */
const FIRST_LINES = 10;
/** Lines that each click adds; the pane stays quick with thousands of changes. */
const MORE_LINES = 50;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** Cells and what would stand in them, old → new, with the reason; long lists open step by step. */
export function ChangeList({
  changes,
  label,
}: {
  readonly changes: readonly TypedChange[];
  readonly label: string;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const [limit, setLimit] = useState(FIRST_LINES);
  if (changes.length === 0) return <Text>{say("change.none")}</Text>;
  const unit = percentUnit(changes);
  const left = changes.length - limit;
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {changes.slice(0, limit).map((change) => {
          const kind = change.field === undefined ? "text" : FIELDS[change.field].kind;
          return (
            <li key={`${change.at.rowIndex},${change.at.columnIndex}`} className={styles.line}>
              <Text>
                {say("change.line", {
                  cell: describeCell(change.at),
                  field: change.field === undefined ? "" : fieldLabel(language, change.field),
                  from: describeValue(language, change.from, kind, unit),
                  to: describeValue(language, change.to, kind, unit),
                })}
              </Text>
              <Caption1>{describeNotice(language, change.reason)}</Caption1>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <Text>{say("change.more", { count: left })} </Text>
          <Button size="small" onClick={() => setLimit(limit + MORE_LINES)}>
            {say("change.showMore", { count: Math.min(left, MORE_LINES) })}
          </Button>
        </div>
      )}
    </div>
  );
}
