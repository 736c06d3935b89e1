import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnProposal } from "../../actions/types";
import type { FieldId } from "../../domain/model/fields";
import { useMessages } from "../messages";
import type { StructureChoices } from "../state/paneState";
import { DOUBT_BELOW } from "../view/columnOrder";
import { fieldInForce } from "../view/remapColumn";
import { ColumnItem } from "./ColumnItem";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

/** All columns of the proposed table in the given order, with how many are in doubt. */
export function ColumnList(props: {
  readonly columns: readonly ColumnProposal[];
  readonly order: readonly number[];
  readonly mapping: StructureChoices["mapping"];
  readonly onChange: (column: ColumnProposal, field: FieldId | undefined) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const byIndex = new Map(props.columns.map((column) => [column.columnIndex, column]));
  const doubts = props.columns.filter((column) => column.confidence < DOUBT_BELOW).length;
  return (
    <>
      <Text>
        {doubts === 0 ? say("structure.noDoubts") : say("structure.doubts", { count: doubts })}
      </Text>
      <ul className={styles.list} aria-label={say("structure.mapping")}>
        {props.order.map((index) => {
          const column = byIndex.get(index);
          if (!column) return null;
          return (
            <ColumnItem
              key={index}
              column={column}
              field={fieldInForce(column, props.mapping)}
              onChange={(field) => props.onChange(column, field)}
            />
          );
        })}
      </ul>
    </>
  );
}
