import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExplainableRow, LedgerExplainer } from "../../actions/explain";
import { useMessages } from "../messages";
import { RowExplanationBox } from "../parts/RowExplanationBox";
import { Screen } from "../parts/Screen";
import { canLeave, type ScreenProps } from "./screenProps";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  number: { width: "6em" },
});

/** 得分依据: how the figures of one row came about, row by row, and what they would be. */
export function ExplainScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { explainer } = state;
  return (
    <Screen
      title={say("explain.title")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {explainer && (
        <>
          <Text>{say("ledger.name", { sheet: explainer.sheetName })}</Text>
          <ExplainedRows
            // Another row is selected, or the ledger was read again: begin there.
            key={`${explainer.tableName} ${explainer.activeRow}`}
            explainer={explainer}
            control={control}
          />
        </>
      )}
    </Screen>
  );
}

function ExplainedRows(props: {
  readonly explainer: LedgerExplainer;
  readonly control: ScreenProps["control"];
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { explainer, control } = props;
  const { rows, activeRow, sheetName } = explainer;
  const [rowIndex, setRowIndex] = useState(activeRow ?? rows[0]?.rowIndex ?? 0);
  const position = rows.findIndex((row) => row.rowIndex === rowIndex);
  const row = rows[position];
  const step = (by: number): void => {
    const next = rows[position + by];
    if (next) setRowIndex(next.rowIndex);
  };
  return (
    <>
      {activeRow === undefined && <Text>{say("explain.noActiveRow")}</Text>}
      <div className={styles.buttons}>
        <Button onClick={control.explainSelected}>{say("explain.pickActive")}</Button>
        <Button disabledFocusable={position <= 0} onClick={() => step(-1)}>
          {say("explain.previous")}
        </Button>
        <Button disabledFocusable={position >= rows.length - 1} onClick={() => step(1)}>
          {say("explain.next")}
        </Button>
      </div>
      <RowNumber rows={rows} rowIndex={rowIndex} onChange={setRowIndex} />
      {row && (
        <RowExplanationBox
          explainer={explainer}
          row={row}
          onGoTo={() => control.goToCell({ sheetName, rowIndex, columnIndex: 0 })}
        />
      )}
    </>
  );
}

/** The row number as Excel shows it; one that is no task is said so and the row in view stays. */
function RowNumber(props: {
  readonly rows: readonly ExplainableRow[];
  readonly rowIndex: number;
  readonly onChange: (rowIndex: number) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { rows, rowIndex, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const choose = (text: string): void => {
    const isTask = rows.some((row) => row.rowIndex === Number(text) - 1);
    setTyped(isTask ? undefined : text);
    if (isTask) onChange(Number(text) - 1);
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
        value={typed ?? String(rowIndex + 1)}
        onChange={(_event, data) => choose(data.value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
