import { assemble } from "./assemble";
import type { WorkbookContents } from "./WorkbookContents";

/**
 * A text that differs whenever saving would write something else, apart from which sheet is in front; empty
 * where saving would write the file as it came.
 */
export function contentState(contents: WorkbookContents): string {
  const front = contents.activeSheetId;
  const selected = contents.grids().map((part) => part.isSelectedTab);
  try {
    if (contents.sheets.some(({ part }) => part.id === contents.openedActiveSheetId)) {
      contents.activeSheetId = contents.openedActiveSheetId;
    }
    for (const part of contents.grids()) part.setSelectedTab(part.wasSelectedTab);
    return assemble(contents, (store) =>
      store
        .touched()
        .map((name) => `${name} ${store.has(name) ? textKey(store.text(name)) : "gone"}`)
        .sort()
        .join("\n")
    );
  } finally {
    contents.activeSheetId = front;
    contents.grids().forEach((part, index) => part.setSelectedTab(selected[index] ?? false));
  }
}

/** FNV-1a over UTF-16 units and the length: tells two states of one part apart well enough (assumption). */
function textKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${hash >>> 0}`;
}
