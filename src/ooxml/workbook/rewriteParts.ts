import { readRelationships } from "../package/relationships";
import type { PartStore } from "../package/PartStore";
import { encodeAttribute, decodeXml, encodeXmlLike } from "../xml/escape";
import type { FormulaRewriter } from "./rewriteFormulas";
import type { WorkbookContents } from "./WorkbookContents";

type Rewrite = (formula: string) => string;

/** Elements of charts that hold a formula, and attributes and elements of shapes and form controls. */
const CHART_ELEMENTS = "(?:\\w+:)?(?:f|sqref)";
const NOTE_ELEMENTS = "x:Fmla(?:Link|Range|Group|Txbx|Pict)";
const SHAPE_ATTRIBUTES = "textlink";
const CONTROL_ATTRIBUTES = "fmla(?:Link|Range|Group|Txbx)";

/** Changes the formulas of charts, shapes and form controls; those of a sheet may name cells without it. */
export function rewriteParts(contents: WorkbookContents, rewrite: FormulaRewriter): void {
  const { store } = contents;
  for (const name of store.names()) {
    if (!/\/charts\/chart[^/]*\.xml$/i.test(name)) continue;
    const text = store.text(name);
    store.setText(
      name,
      rewriteElements(text, CHART_ELEMENTS, (formula) => rewrite(formula, undefined))
    );
  }
  for (const { part } of contents.sheets) {
    rewriteOwned(store, part.partName, (formula) => rewrite(formula, part.name));
  }
}

/** Changes the formulas of the charts in a sheet's drawing. */
export function rewriteOwnCharts(store: PartStore, sheetPart: string, rewrite: Rewrite): void {
  for (const drawing of readRelationships(store, sheetPart)) {
    if (drawing.kind !== "drawing") continue;
    for (const { kind, target } of readRelationships(store, drawing.target)) {
      if (!kind.startsWith("chart") || !store.has(target)) continue;
      store.setText(target, rewriteElements(store.text(target), CHART_ELEMENTS, rewrite));
    }
  }
}

/** Changes the formulas of the shapes and form controls of a sheet. */
export function rewriteOwned(store: PartStore, sheetPart: string, rewrite: Rewrite): void {
  for (const { kind, target, external } of readRelationships(store, sheetPart)) {
    if (external || !store.has(target)) continue;
    const change = (changed: (text: string) => string) =>
      store.setText(target, changed(store.text(target)));
    if (kind === "drawing") change((text) => rewriteAttributes(text, SHAPE_ATTRIBUTES, rewrite));
    if (kind === "vmlDrawing") change((text) => rewriteElements(text, NOTE_ELEMENTS, rewrite));
    if (kind === "ctrlProp") change((text) => rewriteAttributes(text, CONTROL_ATTRIBUTES, rewrite));
  }
}

/** Changes the text of elements that hold a formula; `qualifiedName` is a pattern. */
export function rewriteElements(text: string, qualifiedName: string, rewrite: Rewrite): string {
  const pattern = new RegExp(`(<(${qualifiedName})(?:\\s[^>]*)?>)([^<]+)(</\\2>)`, "g");
  return text.replace(
    pattern,
    (whole, open: string, _name: string, inner: string, close: string) => {
      const before = decodeXml(inner);
      const after = rewrite(before);
      return after === before ? whole : open + encodeXmlLike(inner, after) + close;
    }
  );
}

/** Changes attributes that hold a formula; `name` is a pattern. */
function rewriteAttributes(text: string, name: string, rewrite: Rewrite): string {
  const pattern = new RegExp(`(\\s(?:${name})=")([^"]+)(")`, "g");
  return text.replace(pattern, (whole, open: string, inner: string, close: string) => {
    const before = decodeXml(inner);
    const after = rewrite(before);
    return after === before ? whole : open + encodeAttribute(after) + close;
  });
}
