import { keepDrawnSizes } from "../drawings/keepDrawnSizes";
import { addContentType } from "../package/contentTypes";
import { dropPart } from "../package/dropPart";
import { inNamespaceOf } from "../package/inNamespaceOf";
import { PART_TYPES } from "../package/minimalParts";
import type { PartStore } from "../package/PartStore";
import type { Use } from "../styles/writeStyleSheet";
import { addRelationship, readRelationships, removeRelationship } from "../package/relationships";
import { relativeTarget } from "../package/resolveTarget";
import { writeDocumentProperties } from "./documentProperties";
import { formulaPlacesChanged } from "./formulaPlacesChanged";
import { differentialUse, formatUse } from "./styleUse";
import { stringUse } from "./stringUse";
import type { WorkbookContents } from "./WorkbookContents";

/**
 * Brings every part up to date in the store, lets `use` read it there, and puts the store back: what only
 * saving adds (shared strings, the dropped calculation chain) leaves no trace in the open package.
 */
export function assemble<T>(contents: WorkbookContents, use: (store: PartStore) => T): T {
  const { store } = contents;
  const before = store.snapshot();
  try {
    writeParts(contents);
    return use(store);
  } finally {
    store.restore(before);
  }
}

function writeParts(contents: WorkbookContents): void {
  const { store, strings, styles, sheets } = contents;
  const formats = formatUse(contents);
  strings.beginSave();
  const rules = contents.grids().map((part) => part.sections.conditionalFormats);
  styles.beginSave(formats.now, new Set(rules.flatMap((list) => list.differentialsInUse())));
  for (const part of contents.grids()) store.setText(part.partName, part.write());
  for (const part of contents.grids()) keepDrawnSizes(store, part);
  contents.tables.flush();
  writeStrings(contents);
  writeStyles(contents, formats);
  const indexOf = (id: string) => sheets.findIndex((sheet) => sheet.part.id === id);
  const text = contents.document.write({
    sheets: sheets.map(({ part, sheetId, relationshipId, tag }) => ({
      name: part.name,
      sheetId,
      relationshipId,
      visibility: part.visibility,
      tag,
    })),
    names: contents.names.list(indexOf),
    activeIndex: Math.max(0, indexOf(contents.activeSheetId)),
  });
  store.setText(contents.workbookPart, text);
  writeDocumentProperties(contents);
  if (formulaPlacesChanged(contents)) dropCalcChain(contents);
}

function writeStrings(contents: WorkbookContents): void {
  const { store, strings, stringsPart } = contents;
  const write = () => strings.write(stringUse(contents));
  if (stringsPart !== undefined) store.setText(stringsPart, write());
  else if (strings.hasAdded) addPart(contents, "sharedStrings", write());
}

function writeStyles(contents: WorkbookContents, { before, now }: Use): void {
  const { store, styles, stylesPart } = contents;
  const written = new Set([...now].map((index) => styles.fileIndex(index)));
  const formats = { before, now: written };
  const text = styles.write({ formats, differentials: differentialUse(contents) });
  if (stylesPart !== undefined) store.setText(stylesPart, text);
  else if (text !== styles.root.source) addPart(contents, "styles", text);
}

/** Adds a part that the file was made without. */
function addPart(contents: WorkbookContents, kind: "sharedStrings" | "styles", text: string): void {
  const { store, workbookPart, relationshipNamespace } = contents;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const partName = `${folder}${kind}.xml`;
  store.setText(partName, inNamespaceOf(relationshipNamespace, text));
  addContentType(store, partName, PART_TYPES[kind]);
  addRelationship(store, workbookPart, {
    type: `${relationshipNamespace}/${kind}`,
    target: relativeTarget(workbookPart, partName),
  });
}

/** Excel makes the calculation chain anew; a wrong one makes it report a damaged file. */
function dropCalcChain(contents: WorkbookContents): void {
  const { store, workbookPart, calcChainPart } = contents;
  if (calcChainPart === undefined) return;
  const found = readRelationships(store, workbookPart).find((item) => item.kind === "calcChain");
  if (found) removeRelationship(store, workbookPart, found.id);
  dropPart(store, calcChainPart);
}
