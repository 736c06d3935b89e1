/** The element that the drawing library types into: it lies outside the canvas and is no Tab stop. */
const HIDDEN_EDITOR = '[id^="univer-doc-selection-container"] [contenteditable]';

/**
 * Gives the focus back when the drawing library takes it by itself: it focuses its hidden editor when it
 * has set up the first sheet, and whoever works in the pane by keyboard would lose the place.
 *
 * @param container the grid: what is focused inside by a Tab or a click may hand the focus on
 * @param isActing whether a key or the pointer is at work in the grid, which may then have the focus
 * @returns ends the watch
 */
export function keepFocus(container: HTMLElement, isActing: () => boolean): () => void {
  let holder: Element | null = null;

  const remember = (event: FocusEvent) => {
    const target = event.target as Element;
    if (!target.matches(HIDDEN_EDITOR)) holder = container.contains(target) ? null : target;
    else if (!isActing() && holder instanceof HTMLElement && holder.isConnected) holder.focus();
  };
  // The pane is a document of its own: here only its frame is seen to have the focus.
  const rememberFrame = () => {
    if (document.activeElement instanceof HTMLIFrameElement) holder = document.activeElement;
  };
  document.addEventListener("focusin", remember);
  window.addEventListener("blur", rememberFrame);
  return () => {
    document.removeEventListener("focusin", remember);
    window.removeEventListener("blur", rememberFrame);
  };
}
