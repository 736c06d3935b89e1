import { renameInTable } from "../formulas/renameInTable";
import { renameSheet } from "../formulas/renameSheet";
import { sameName } from "../formulas/sheetPrefix";
import { addContentType, contentType } from "../package/contentTypes";
import type { PartStore } from "../package/PartStore";
import { readRelationships, relationshipsPart } from "../package/relationships";
import { relativeTarget } from "../package/resolveTarget";
import type { WorksheetPart } from "../sheet/WorksheetPart";
import type { HeldTable } from "../tables/TableList";
import { withAttributes } from "../xml/attributes";
import { applyEdits } from "../xml/editXml";
import { childrenNamed, openTag, parseXml } from "../xml/parseXml";
import { replaceElements } from "../xml/replaceElements";
import { attribute } from "../xml/attributes";
import { rewriteSheet } from "./rewriteFormulas";
import { rewriteOwnCharts, rewriteOwned } from "./rewriteParts";
import { insertSheet } from "./sheetList";
import type { WorkbookContents } from "./WorkbookContents";

/** Kinds of related parts that belong to one sheet alone and are copied with it, where they are text. */
const OWN_KINDS = new Set([
  "drawing",
  "vmlDrawing",
  "comments",
  "chart",
  "chartEx",
  "chartStyle",
  "chartColorStyle",
  "chartUserShapes",
  "ctrlProp",
]);
/** Kinds that a copy does without: their parts name the sheet or may exist only once for it. */
const LEFT_OUT = new Set([
  "pivotTable",
  "table",
  "tableSingleCells",
  "threadedComment",
  "queryTable",
  "slicer",
  "timeline",
]);

/**
 * Copies a sheet with cells, formats, rules, print settings, drawings, local names and tables; tables get
 * new names. References of the copy to its own sheet then mean the copy, as in Excel.
 */
export function copySheet(
  contents: WorkbookContents,
  sheetId: string,
  name: string,
  position?: number
): WorksheetPart {
  const { part } = contents.sheet(sheetId);
  contents.styles.pin();
  const text = withoutUnique(part.write());
  contents.strings.pin();
  const copy = insertSheet(contents, name, position, text);
  copyRelationships(contents.store, part.partName, copy.partName);
  copy.sections.setText("tableParts", "");
  copy.setSelectedTab(false);
  const renamings = contents.tables
    .ofSheet(sheetId)
    .map((table) => copyTable(contents, table, copy));
  const rewrite = (formula: string): string =>
    renamings.reduce(
      (text_, [table, newTable]) =>
        renameInTable(text_, { table, newTable, columns: new Map() }, false),
      renameSheet(formula, part.name, name)
    );
  rewriteSheet(copy, rewrite);
  rewriteOwned(contents.store, copy.partName, rewrite);
  rewriteOwnCharts(contents.store, copy.partName, rewrite);
  for (const defined of contents.names.names.filter((item) => item.sheetId === sheetId)) {
    const formula = renameSheet(defined.formula, part.name, name);
    contents.names.set({ ...defined, formula, sheetId: copy.id });
  }
  return copy;
}

/** A sheet's text without what a second sheet cannot have: its name for macros, its slicers. */
function withoutUnique(text: string): string {
  return text
    .replace(/(<(?:\w+:)?sheetPr\b[^>]*?)\s+codeName="[^"]*"/, "$1")
    .replace(/<((?:\w+:)?ext)\s[^>]*>\s*<\w+:(?:slicerList|timelineRefs)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<((?:\w+:)?extLst)>\s*<\/\1>/g, "");
}

/** The same of a drawing. */
function withoutSlicers(text: string): string {
  return replaceElements(text, "(?:\\w+:)?(?:twoCell|oneCell|absolute)Anchor", (anchor) =>
    /<\w+:(?:slicer|timeslicer)\s/.test(anchor) ? "" : anchor
  );
}

function copyTable(
  contents: WorkbookContents,
  { part }: HeldTable,
  copy: WorksheetPart
): readonly [string, string] {
  const name = freeTableName(contents, part.name);
  const columns = part.columns.map((column) =>
    column.calculatedColumnFormula === undefined
      ? column
      : {
          ...column,
          calculatedColumnFormula: renameInTable(
            column.calculatedColumnFormula,
            { table: part.name, newTable: name, columns: new Map() },
            true
          ),
        }
  );
  contents.tables.add(copy, { ...part, name, columns });
  return [part.name, name];
}

function freeTableName(contents: WorkbookContents, name: string): string {
  const taken = [
    ...contents.tables.parts.map((table) => table.name),
    ...contents.names.names.map((defined) => defined.name),
  ];
  for (let number = 2; ; number++) {
    const candidate = `${name}${number}`;
    if (!taken.some((other) => sameName(other, candidate))) return candidate;
  }
}

/** Gives a copied part the relationships of the original under the same ids; own parts are copied too. */
function copyRelationships(store: PartStore, from: string, to: string): void {
  const name = relationshipsPart(from);
  if (!store.has(name)) return;
  const text = store.text(name);
  const byId = new Map(readRelationships(store, from).map((item) => [item.id, item]));
  const edits = childrenNamed(parseXml(text), "Relationship").map((element) => {
    const item = byId.get(attribute(element, "Id") ?? "");
    if (!item || LEFT_OUT.has(item.kind))
      return { start: element.start, end: element.end, text: "" };
    const copied =
      OWN_KINDS.has(item.kind) && store.has(item.target)
        ? copyPart(store, item.target)
        : item.target;
    const target = item.external ? item.target : relativeTarget(to, copied);
    const tag = withAttributes(openTag(element), { Target: target });
    return { start: element.start, end: element.openEnd, text: tag };
  });
  store.setText(relationshipsPart(to), applyEdits(text, edits));
}

function copyPart(store: PartStore, from: string): string {
  const match = /^(.*?)(\d*)(\.\w+)$/.exec(from);
  let number = Number(match?.[2] ?? 0) + 1;
  const nameOf = () => `${match?.[1] ?? from}${number}${match?.[3] ?? ""}`;
  while (store.has(nameOf())) number++;
  const to = nameOf();
  store.setText(to, withoutSlicers(store.text(from)));
  const type = contentType(store, from);
  if (type !== undefined && contentType(store, to) !== type) addContentType(store, to, type);
  copyRelationships(store, from, to);
  return to;
}
