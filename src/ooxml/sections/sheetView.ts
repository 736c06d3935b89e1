import { cellAddress, parseArea } from "../address";
import type { FrozenPanes } from "../types";
import { attribute, booleanAttribute, numberAttribute, withAttributes } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { child, childrenNamed, openTag, outerXml, type XmlElement } from "../xml/parseXml";

/** What this reader knows of a sheet's first view. */
export interface SheetView {
  readonly frozen: FrozenPanes;
  readonly showGridlines: boolean;
  /** `sqref` of the active pane's selection. */
  readonly selection: string;
  readonly isSelectedTab: boolean;
}

/** The first view of `<sheetViews>`. */
export function readSheetView(views: XmlElement | undefined): SheetView {
  const view = child(views, "sheetView");
  const pane = child(view, "pane");
  const isFrozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  const activePane = attribute(pane, "activePane") ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const active =
    selections.find((item) => (attribute(item, "pane") ?? "topLeft") === activePane) ??
    selections[selections.length - 1];
  return {
    frozen: {
      rows: isFrozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0,
      columns: isFrozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0,
    },
    showGridlines: booleanAttribute(view, "showGridLines", true),
    selection: selectionOf(active),
    isSelectedTab: booleanAttribute(view, "tabSelected", false),
  };
}

/** The selected areas; a cell written as an area (`I4:I4`) as the cell. */
function selectionOf(element: XmlElement | undefined): string {
  const text = attribute(element, "sqref") ?? attribute(element, "activeCell") ?? "A1";
  return text.replace(/\b([A-Z]+\d+):\1\b/g, "$1");
}

/** `<sheetViews>` with the first view changed to this. */
export function writeSheetView(
  views: XmlElement | undefined,
  state: SheetView,
  prefix: string
): string {
  const before = readSheetView(views);
  const view = child(views, "sheetView");
  const tag = withAttributes(view ? openTag(view) : `<${prefix}sheetView workbookViewId="0"/>`, {
    ...(before.showGridlines === state.showGridlines
      ? {}
      : { showGridLines: state.showGridlines ? undefined : "0" }),
    ...(before.isSelectedTab === state.isSelectedTab
      ? {}
      : { tabSelected: state.isSelectedTab ? "1" : undefined }),
  });
  const inner = viewChildren(view, before, state, prefix);
  const written = joinElement(tag, view?.qualifiedName ?? `${prefix}sheetView`, inner);
  if (!views) return `<${prefix}sheetViews>${written}</${prefix}sheetViews>`;
  const others = views.children.map((item) => (item === view ? written : outerXml(item)));
  if (!view) others.unshift(written);
  return joinElement(openTag(views), views.qualifiedName, others.join(""));
}

function viewChildren(
  view: XmlElement | undefined,
  before: SheetView,
  state: SheetView,
  prefix: string
): string {
  const children = view?.children ?? [];
  const sameFrozen = JSON.stringify(before.frozen) === JSON.stringify(state.frozen);
  const sameSelection = before.selection === state.selection;
  if (sameFrozen && sameSelection) return children.map(outerXml).join("");
  if (sameFrozen) {
    return children
      .map((item) =>
        item.name === "selection" ? movedSelection(item, before, state) : outerXml(item)
      )
      .join("");
  }
  const rest = children.filter((item) => item.name !== "pane" && item.name !== "selection");
  return paneXml(state, prefix) + rest.map(outerXml).join("");
}

function movedSelection(item: XmlElement, before: SheetView, state: SheetView): string {
  if (selectionOf(item) !== before.selection) return outerXml(item);
  return withAttributes(outerXml(item), {
    activeCell: firstCell(state.selection),
    sqref: state.selection,
  });
}

function paneXml(state: SheetView, prefix: string): string {
  const { rows, columns } = state.frozen;
  const selected = { activeCell: firstCell(state.selection), sqref: state.selection };
  if (rows === 0 && columns === 0) {
    const isHome = state.selection === "A1";
    return isHome ? "" : withAttributes(`<${prefix}selection/>`, selected);
  }
  const name = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = withAttributes(`<${prefix}pane/>`, {
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: name,
    state: "frozen",
  });
  const corners =
    name === "bottomRight" ? ["topRight", "bottomLeft"].map((pane) => ({ pane })) : [];
  const others = corners.map((corner) => withAttributes(`<${prefix}selection/>`, corner)).join("");
  return `${pane}${others}${withAttributes(`<${prefix}selection/>`, { pane: name, ...selected })}`;
}

function firstCell(sqref: string): string {
  const area = parseArea(sqref.split(" ")[0] ?? "");
  return area ? cellAddress(area.rowIndex, area.columnIndex) : "A1";
}
