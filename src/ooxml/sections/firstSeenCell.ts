import { parseArea } from "../address";
import { attribute } from "../xml/attributes";
import { child, type XmlElement } from "../xml/parseXml";

/**
 * The cell (0-based) that stood at the top left when the file was saved, in the scrolled pane where panes are
 * frozen (ECMA-376 part 1, 18.3.1.87 sheetView, 18.3.1.66 pane); undefined at the sheet's beginning.
 */
export function readFirstSeenCell(
  views: XmlElement | undefined
): { readonly row: number; readonly column: number } | undefined {
  const view = child(views, "sheetView");
  const text =
    attribute(child(view, "pane"), "topLeftCell") ?? attribute(view, "topLeftCell") ?? "";
  const area = parseArea(text);
  return area && { row: area.rowIndex, column: area.columnIndex };
}
