import { useState, type KeyboardEvent } from "react";
import { areaAddress } from "../../workbook/model/address";
import { pageWords } from "../pageWords";
import type { PageSession, PageState } from "../session/pageSession";

interface FormulaBarProps {
  readonly session: PageSession;
  readonly state: PageState;
}

/** Name box 名称框 and formula bar 编辑栏: everything the grid can do to a cell can be done here by keys. */
export function FormulaBar({ session, state }: FormulaBarProps) {
  const selection = state.workbook?.selection();
  const row = selection?.area.rowIndex ?? 0;
  const column = selection?.area.columnIndex ?? 0;
  const place = selection === undefined ? "" : `${selection.sheetId} ${row},${column}`;
  const content =
    selection && state.workbook ? state.workbook.cell(selection.sheetId, row, column).editText : "";
  return (
    <div className="formula-bar">
      <NameBox
        address={selection === undefined ? "" : areaAddress(cell(row, column))}
        onGo={(text) => session.goTo(text)}
      />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <ContentBox
        key={`${place} ${content}`}
        content={content}
        onEnter={(text) => text === content || session.type(row, column, text)}
        onDone={() => session.select(cell(row + 1, column))}
      />
    </div>
  );
}

function cell(rowIndex: number, columnIndex: number) {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}

function NameBox(props: { readonly address: string; readonly onGo: (text: string) => void }) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      className="name-box"
      aria-label={pageWords.nameBox}
      value={typed ?? props.address}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") setTyped(undefined);
        if (event.key !== "Enter") return;
        props.onGo(typed ?? props.address);
        setTyped(undefined);
      }}
      spellCheck={false}
    />
  );
}

interface ContentBoxProps {
  readonly content: string;
  /** False where the text is refused. */
  readonly onEnter: (text: string) => boolean;
  /** Enter was pressed and the text taken. */
  readonly onDone: () => void;
}

/** Enter takes the text, so does leaving the box; Escape and leaving after a refusal give it up. */
function ContentBox({ content, onEnter, onDone }: ContentBoxProps) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const value = typed ?? content;
  const enter = (): boolean => {
    const isTaken = onEnter(value);
    setRefused(!isTaken);
    return isTaken;
  };
  return (
    <textarea
      className="content-box"
      aria-label={pageWords.formulaBar}
      rows={1}
      value={value}
      onChange={({ target }) => {
        setTyped(target.value);
        setRefused(false);
      }}
      onBlur={() => {
        if (typed !== undefined && !isRefused) enter();
        setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") setTyped(undefined);
        if (event.key !== "Enter") return;
        event.preventDefault();
        // Alt+Enter makes a line in the cell, as in Excel.
        if (event.altKey) setTyped(`${value}\n`);
        else if (enter()) onDone();
      }}
      spellCheck={false}
    />
  );
}

/** Enter that only confirms a word of an input method is not the end of typing. */
function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing;
}
