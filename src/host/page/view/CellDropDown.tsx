import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import { pageWords } from "../pageWords";
import type { Grid } from "../grid/gridTypes";
import type { PageSession, PageState } from "../session/pageSession";

interface CellDropDownProps {
  readonly grid: Grid;
  readonly session: PageSession;
  readonly state: PageState;
}

/** The arrow at the right of the active cell where its validation is a list, and the list itself. */
export function CellDropDown({ grid, session, state }: CellDropDownProps) {
  const selection = state.workbook?.selection();
  const row = selection?.area.rowIndex ?? 0;
  const column = selection?.area.columnIndex ?? 0;
  const choices = selection && state.workbook?.choices(selection.sheetId, row, column);
  const place = useCellPlace(grid, row, column, choices !== undefined, state.revision);
  if (choices === undefined || place === undefined) return null;
  return (
    <DropDown
      key={`${selection?.sheetId} ${row},${column}`}
      choices={choices}
      place={place}
      onChoose={(choice) => session.type(row, column, choice)}
    />
  );
}

/** The cell's place, asked again while the grid scrolls under it; undefined out of sight. */
function useCellPlace(
  grid: Grid,
  row: number,
  column: number,
  isWanted: boolean,
  revision: number
): DOMRect | undefined {
  const [place, setPlace] = useState<DOMRect>();
  useEffect(() => {
    if (!isWanted) return;
    let request = 0;
    const follow = () => {
      const next = grid.cellRectangle(row, column);
      setPlace((last) => (isSamePlace(last, next) ? last : next));
      request = requestAnimationFrame(follow);
    };
    request = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(request);
  }, [grid, row, column, isWanted, revision]);
  return isWanted ? place : undefined;
}

function isSamePlace(last: DOMRect | undefined, next: DOMRect | undefined): boolean {
  return last?.x === next?.x && last?.y === next?.y && last?.width === next?.width;
}

interface DropDownProps {
  readonly choices: readonly string[];
  readonly place: DOMRect;
  readonly onChoose: (choice: string) => void;
}

function DropDown({ choices, place, onChoose }: DropDownProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>("[role=option]")?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") return close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const options = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=option]")];
    options[options.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  };
  const listStyle: CSSProperties = { left: place.left, top: place.bottom, minWidth: place.width };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="drop-down-button"
        style={{ left: place.right, top: place.bottom - 20 }}
        aria-label={pageWords.dropDown}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen ? (
        <div
          ref={list}
          className="drop-down-list"
          style={listStyle}
          role="listbox"
          aria-label={pageWords.dropDownList}
          onKeyDown={onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) => {
            const isInside = currentTarget.contains(relatedTarget);
            if (!isInside && relatedTarget !== button.current) setOpen(false);
          }}
        >
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              role="option"
              aria-selected="false"
              onClick={() => {
                setOpen(false);
                onChoose(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
