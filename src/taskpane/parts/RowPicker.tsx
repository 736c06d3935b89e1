import { Button, Input, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { LedgerExplainer } from "../../actions/explain/explainerOf";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  // One line from 400 px on; in the narrowest pane the last button stands below.
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  number: { width: "5em" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/**
 * Chooses a task: the one before and after it, its row number as Excel shows it, or the row selected in the
 * sheet. A number that is no task is said so and the row in view stays.
 */
export function RowPicker(props: {
  readonly explainer: LedgerExplainer;
  /** Its place in the explainer's rows. */
  readonly position: number;
  readonly onMove: (position: number) => void;
  readonly onPickSelected: () => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { explainer, position, onMove } = props;
  const [typed, setTyped] = useState<string>();
  const numberId = useId();
  const wrongId = useId();
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
    <div>
      <div className={styles.line}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={say("explain.previous")}
          title={say("explain.previous")}
          disabledFocusable={position === 0}
          onClick={() => onMove(position - 1)}
        />
        <Label htmlFor={numberId}>{say("explain.rowNumber")}</Label>
        <Input
          id={numberId}
          className={styles.number}
          inputMode="numeric"
          aria-invalid={isWrong}
          aria-describedby={wrongId}
          value={typed ?? String((inView?.rowIndex ?? 0) + 1)}
          onChange={(_event, data) => choose(data.value)}
          onBlur={() => setTyped(undefined)}
        />
        <Button
          icon={<ChevronRightRegular />}
          aria-label={say("explain.next")}
          title={say("explain.next")}
          disabledFocusable={position >= explainer.rows.length - 1}
          onClick={() => onMove(position + 1)}
        />
        <Button onClick={props.onPickSelected}>{say("explain.pickActive")}</Button>
      </div>
      <div id={wrongId} role="status">
        {isWrong && <Text className={styles.wrong}>{say("explain.noRow", { row: typed })}</Text>}
      </div>
    </div>
  );
}
