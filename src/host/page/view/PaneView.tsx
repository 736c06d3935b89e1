import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { pageWords } from "../pageWords";

/** Widths of the pane in CSS pixels: Excel's own at first, and the least that Office allows. */
const FIRST_WIDTH = 350;
const LEAST_WIDTH = 320;
const LARGEST_WIDTH = 800;
const KEY_STEP = 20;

interface PaneViewProps {
  readonly title: string;
  /** Changes with every opened workbook: the pane starts anew. */
  readonly documentKey: number;
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** The built task pane at the right, as Excel shows it; hidden it goes on running (shared runtime). */
export function PaneView({ title, documentKey, isShown, onClose }: PaneViewProps) {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [isDragging, setDragging] = useState(false);
  const resize = (wanted: number) =>
    setWidth(Math.min(LARGEST_WIDTH, Math.max(LEAST_WIDTH, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step !== undefined) resize(width + step);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDragging) resize(window.innerWidth - event.clientX);
  };
  return (
    <aside className="pane" hidden={!isShown} style={{ width }} aria-label={title}>
      <div
        className="pane-resizer"
        role="separator"
        aria-orientation="vertical"
        aria-label={pageWords.pane.resize}
        aria-valuenow={width}
        aria-valuemin={LEAST_WIDTH}
        aria-valuemax={LARGEST_WIDTH}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
      />
      <div className="pane-head">
        <h2>{title}</h2>
        <button type="button" aria-label={pageWords.pane.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe
        key={documentKey}
        className={isDragging ? "pane-frame is-dragging" : "pane-frame"}
        title={title}
        src="/taskpane.html"
      />
    </aside>
  );
}
