import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import type { CellRef } from "../../domain/model/area";
import { useMessages } from "../messages";
import { RowExplanationBox } from "./RowExplanationBox";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  number: { width: "6em" },
});

/** One task after another with its explanation; `position` is its place in the explainer's rows. */
export function ExplainedRows(props: {
  readonly explainer: LedgerExplainer;
  readonly position: number;
  readonly onMove: (position: number) => void;
  /** Asks for the row that is selected in the sheet. */
  readonly onPickSelected: () => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { explainer, position, onMove, onGoTo } = props;
  const row = explainer.rows[position];
  if (!row) return null;
  return (
    <>
      {explainer.activeRow === undefined && <Text>{say("explain.noActiveRow")}</Text>}
      <div className={styles.buttons}>
        <Button onClick={props.onPickSelected}>{say("explain.pickActive")}</Button>
        <Button disabledFocusable={position === 0} onClick={() => onMove(position - 1)}>
          {say("explain.previous")}
        </Button>
        <Button
          disabledFocusable={position >= explainer.rows.length - 1}
          onClick={() => onMove(position + 1)}
        >
          {say("explain.next")}
        </Button>
      </div>
      <RowNumber {...{ explainer, position, onMove }} />
      <RowExplanationBox
        explainer={explainer}
        position={position}
        row={row}
        onGoTo={() => onGoTo({ sheetName: row.sheetName, rowIndex: row.rowIndex, columnIndex: 0 })}
      />
    </>
  );
}

/** The row number as Excel shows it; one that is no task is said so and the row in view stays. */
function RowNumber(props: {
  readonly explainer: LedgerExplainer;
  readonly position: number;
  readonly onMove: (position: number) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { explainer, position, onMove } = props;
  const [typed, setTyped] = useState<string>();
  const inView = explainer.rows[position];
  const choose = (text: string): void => {
    const at = explainer.rows.findIndex(
      ({ rowIndex, sheetName }) => rowIndex === Number(text) - 1 && sheetName === inView?.sheetName
    );
    setTyped(at < 0 ? text : undefined);
    if (at >= 0) onMove(at);
  };
  const isWrong = typed !== undefined && typed.trim() !== "";
  return (
    <Field
      label={say("explain.rowNumber")}
      orientation="horizontal"
      {...(isWrong ? { validationMessage: say("explain.noRow", { row: typed }) } : {})}
    >
      <Input
        className={styles.number}
        inputMode="numeric"
        value={typed ?? String((inView?.rowIndex ?? 0) + 1)}
        onChange={(_event, data) => choose(data.value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
