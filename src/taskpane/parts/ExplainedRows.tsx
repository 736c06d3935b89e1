import { Text } from "@fluentui/react-components";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import type { CellRef } from "../../domain/model/area";
import { useMessages } from "../messages";
import { RowExplanationBox } from "./RowExplanationBox";
import { RowPicker } from "./RowPicker";

/** One task after another with its explanation; `position` is its place in the explainer's rows. */
export function ExplainedRows(props: {
  readonly explainer: LedgerExplainer;
  readonly position: number;
  readonly onMove: (position: number) => void;
  /** Asks for the row that is selected in the sheet. */
  readonly onPickSelected: () => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const { say } = useMessages();
  const { explainer, position, onMove, onGoTo } = props;
  const row = explainer.rows[position];
  if (!row) return null;
  return (
    <>
      {explainer.activeRow === undefined && <Text>{say("explain.noActiveRow")}</Text>}
      <RowPicker {...{ explainer, position, onMove }} onPickSelected={props.onPickSelected} />
      <RowExplanationBox
        explainer={explainer}
        position={position}
        row={row}
        onGoTo={() => onGoTo({ sheetName: row.sheetName, rowIndex: row.rowIndex, columnIndex: 0 })}
      />
    </>
  );
}
