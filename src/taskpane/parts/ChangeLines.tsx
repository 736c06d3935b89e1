import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TypedChange } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import type { CellValue } from "../../domain/model/cellValue";
import { FIELDS } from "../../domain/model/fields";
import { describeCell } from "../../i18n/describeFinding";
import { describeNotice, fieldLabel } from "../../i18n/describeNotice";
import { describeValue } from "../../i18n/describeValue";
import { useMessages, type Messages } from "../messages";
import type { RowChange } from "../view/groupChanges";
import { BarredLine, BarredList } from "./BarredList";
import { LinkButton } from "./LinkButton";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({ row: { color: tokens.colorBrandForegroundLink } });

/** One line a row: where, old → new, and the reason; the row's name leads to its cell. */
export function ChangeLines(props: {
  readonly label: string;
  readonly rows: readonly RowChange[];
  readonly unit: 1 | 100;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const messages = useMessages();
  return (
    <ShowMore items={props.rows}>
      {(shown) => (
        <BarredList label={props.label}>
          {shown.map(({ changes, reason }, index) => (
            <BarredLine key={index}>
              <Text>
                <Place change={changes[0]} onGoTo={props.onGoTo} />{" "}
                {oldToNew(messages, changes, props.unit)}
              </Text>
              <Caption1>{describeNotice(messages.language, reason)}</Caption1>
            </BarredLine>
          ))}
        </BarredList>
      )}
    </ShowMore>
  );
}

/** A field's change is told by its row: its column may not be there yet. */
function Place(props: {
  readonly change: TypedChange | undefined;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { change } = props;
  if (!change) return null;
  return (
    <LinkButton className={styles.row} onClick={() => props.onGoTo(change.at)}>
      {change.field === undefined
        ? describeCell(change.at)
        : say("change.row", { row: change.at.rowIndex + 1 })}
    </LinkButton>
  );
}

/** `（空） → 25%`; several fields with the same old value: `（空） → 一季计划 25%、二季计划 50%`. */
function oldToNew(
  { language, say }: Messages,
  changes: readonly TypedChange[],
  unit: 1 | 100
): string {
  const valueOf = ({ field }: TypedChange, value: CellValue): string =>
    // What a formula will show is not known yet, and its text says nothing to a clerk.
    String(value).startsWith("=")
      ? say("change.formula")
      : describeValue(language, value, field === undefined ? "text" : FIELDS[field].kind, unit);
  const separator = say("common.listSeparator");
  const named = ({ field }: TypedChange, to: string): string =>
    changes.length === 1 || field === undefined
      ? to
      : say("change.pair", { field: fieldLabel(language, field), to });
  const [old, ...others] = new Set(changes.map((change) => valueOf(change, change.from)));
  if (old !== undefined && others.length === 0) {
    const news = changes.map((change) => named(change, valueOf(change, change.to)));
    return say("change.fromTo", { from: old, to: news.join(separator) });
  }
  return changes
    .map((change) => {
      const from = valueOf(change, change.from);
      const to = valueOf(change, change.to);
      return named(change, say("change.fromTo", { from, to }));
    })
    .join(separator);
}
