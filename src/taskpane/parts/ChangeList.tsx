import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedChange } from "../../actions/types";
import { FIELDS } from "../../domain/model/fields";
import { describeCell } from "../../i18n/describeFinding";
import { describeNotice, fieldLabel } from "../../i18n/describeNotice";
import { describeValue } from "../../i18n/describeValue";
import { useMessages, type Messages } from "../messages";
import { groupChanges } from "../view/groupChanges";
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
  const messages = useMessages();
  const { language, say } = messages;
  const [limit, setLimit] = useState(FIRST_LINES);
  if (changes.length === 0) return <Text>{say("change.none")}</Text>;
  const unit = percentUnit(changes);
  const left = changes.length - limit;
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {groupChanges(changes.slice(0, limit)).map((group, index) => (
          <li key={index} className={styles.line}>
            {group.changes.map((change) => (
              <Text key={change.field ?? describeCell(change.at)}>
                {changeLine(messages, change, unit)}
              </Text>
            ))}
            <Caption1>{describeNotice(language, group.reason)}</Caption1>
          </li>
        ))}
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

/** A field's change is told by row and field: its column may not be there yet. */
function changeLine({ language, say }: Messages, change: TypedChange, unit: 1 | 100): string {
  const { at, field } = change;
  const kind = field === undefined ? "text" : FIELDS[field].kind;
  const values = {
    from: describeValue(language, change.from, kind, unit),
    to: describeValue(language, change.to, kind, unit),
  };
  return field === undefined
    ? say("change.cellLine", { ...values, cell: describeCell(at) })
    : say("change.line", { ...values, row: at.rowIndex + 1, field: fieldLabel(language, field) });
}
