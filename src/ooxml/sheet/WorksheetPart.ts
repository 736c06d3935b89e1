import { areaAddress, parseArea } from "../address";
import { CellStore } from "../cells/CellStore";
import { sameScalar, type CellFormula } from "../cells/CellRecord";
import { dataTablesOf } from "../cells/dataTables";
import { scanCells } from "../cells/scanCells";
import { sameResult } from "../cells/sameResult";
import { SourceCells } from "../cells/SourceCells";
import type { SharedStrings } from "../strings/SharedStrings";
import type { StyleSheet } from "../styles/StyleSheet";
import type {
  Area,
  ConditionalFormatRule,
  DataTable,
  DataValidation,
  FrozenPanes,
  HeaderFooter,
  HeaderFooterVariants,
  NewConditionalFormatRule,
  PageMargins,
  PageSetup,
  PrintOptions,
  Scalar,
  SheetPart,
  Visibility,
} from "../types";
import { attribute, numberAttribute } from "../xml/attributes";
import { child } from "../xml/parseXml";
import { readFirstSeenCell } from "../sections/firstSeenCell";
import { readPageMargins, writePageMargins } from "../sections/pageMargins";
import { readPrintOptions, writePrintOptions } from "../sections/printOptions";
import { orderedMerges } from "../sections/merges";
import { changedPageSetup, fitsToPage } from "../sections/pageSetup";
import { ColumnSettings } from "./ColumnSettings";
import { SheetDocument } from "./SheetDocument";
import { SheetSections } from "./SheetSections";
import { writeWorksheet } from "./writeWorksheet";

/** What a sheet shares with its workbook. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  /** Whether a filter of one of the sheet's tables hides rows. */
  readonly isTableFiltered: (sheetId: string) => boolean;
}

/** Name and visibility, which stand in the workbook part. */
export interface SheetEntry {
  readonly id: string;
  name: string;
  visibility: Visibility;
}

/** Width of a column without a width: 8 characters of Calibri 11 and padding (ECMA-376 part 1, 18.3.1.13). */
const DEFAULT_PADDING_CHARS = 1.140625;
const DEFAULT_BASE_CHARS = 8;
const DEFAULT_ROW_POINTS = 15;

/** One worksheet of an opened package. */
export class WorksheetPart implements SheetPart {
  readonly document: SheetDocument;
  readonly cells: CellStore;
  readonly sections: SheetSections;
  private readonly columns: ColumnSettings;
  private hiddenChanges = 0;

  constructor(
    readonly entry: SheetEntry,
    readonly partName: string,
    readonly isGrid: boolean,
    text: string,
    private readonly context: SheetContext
  ) {
    this.document = new SheetDocument(text);
    const data = this.document.element("sheetData");
    const end = this.document.root.closeStart;
    const table = scanCells(
      text,
      data?.openEnd ?? end,
      data?.closeStart ?? end,
      this.document.prefix
    );
    const source = new SourceCells(table, context.strings, context.date1904);
    this.sections = new SheetSections(this.document, context.styles);
    this.columns = new ColumnSettings(this.sections);
    this.cells = new CellStore(source, (column) => this.columns.style(column));
  }

  get id(): string {
    return this.entry.id;
  }

  get name(): string {
    return this.entry.name;
  }

  get visibility(): Visibility {
    return this.entry.visibility;
  }

  get tabColor(): string | undefined {
    return this.sections.properties.current.tabColor || undefined;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    return this.cells.usedArea(valuesOnly);
  }

  heldRows(first: number, count: number): readonly number[] {
    return this.cells.heldRows(first, count);
  }

  value(row: number, column: number): Scalar {
    return this.cells.valueOf(this.cells.find(row, column));
  }

  hasFormula(row: number, column: number): boolean {
    return this.cells.hasFormula(this.cells.find(row, column));
  }

  formula(row: number, column: number): string | undefined {
    return this.cells.formulaOf(this.cells.find(row, column))?.text;
  }

  arrayArea(row: number, column: number): Area | undefined {
    return this.cells.formulaOf(this.cells.find(row, column))?.arrayArea;
  }

  get arrayAreas(): readonly Area[] {
    return this.cells.arrayAreas();
  }

  get dataTables(): readonly DataTable[] {
    return dataTablesOf(this.cells);
  }

  *formulaCells(): Iterable<{
    row: number;
    column: number;
    formula: string;
    hasCachedValue: boolean;
    arrayArea?: Area;
  }> {
    for (const slot of this.cells.orderedSlots()) {
      const found: {
        row: number;
        column: number;
        formula: string;
        hasCachedValue: boolean;
        arrayArea?: Area;
      }[] = [];
      this.cells.eachCell(slot, (column, cell) => {
        if (!this.cells.hasFormula(cell)) return;
        const formula = this.cells.formulaOf(cell);
        if (!formula) return;
        const hasCachedValue = this.cells.hasValue(cell);
        const { text, arrayArea } = formula;
        found.push({
          row: slot.row,
          column,
          formula: text,
          hasCachedValue,
          ...(arrayArea && { arrayArea }),
        });
      });
      yield* found;
    }
  }

  styleIndex(row: number, column: number): number {
    return this.cells.styleOf(row, column);
  }

  setValue(row: number, column: number, value: Scalar): void {
    const found = this.cells.find(row, column);
    const isSame = !this.cells.hasFormula(found) && sameScalar(this.cells.valueOf(found), value);
    if (!isSame) this.cells.write(row, column, { content: { formula: undefined, value } });
  }

  setFormula(row: number, column: number, formula: string, cached: Scalar): void {
    const found = this.cells.find(row, column);
    const before = this.cells.formulaOf(found);
    if (before?.text === formula && sameResult(this.cells.valueOf(found), cached)) return;
    const content: CellFormula =
      before?.text === formula && before.arrayArea ? before : { text: formula };
    this.cells.write(row, column, { content: { formula: content, value: cached } });
    this.cells.opened.save();
  }

  setCachedValue(row: number, column: number, value: Scalar): void {
    if (sameResult(this.value(row, column), value)) return;
    this.cells.opened.save();
    this.cells.writeResult(row, column, value);
  }

  showOpenedValue(row: number, column: number, value: Scalar): void {
    if (!sameResult(this.value(row, column), value)) this.cells.opened.show(row, column, value);
  }

  keepOpenedValues(): void {
    this.cells.opened.save();
  }

  setStyleIndex(row: number, column: number, styleIndex: number): void {
    if (this.cells.styleOf(row, column) === styleIndex) return;
    this.cells.write(row, column, { style: styleIndex });
  }

  removeCell(row: number, column: number): void {
    this.cells.remove(row, column);
  }

  rowHeightPoints(row: number): number | undefined {
    return this.cells.rowState(row).heightPoints;
  }

  setRowHeightPoints(row: number, height: number | undefined, isFitted = false): void {
    const { hidden } = this.cells.rowState(row);
    this.cells.setRowState(
      row,
      height === undefined ? { hidden } : { hidden, heightPoints: height, isFitted }
    );
  }

  isRowHidden(row: number): boolean {
    return this.cells.rowState(row).hidden;
  }

  setRowHidden(row: number, hidden: boolean): void {
    const state = this.cells.rowState(row);
    if (state.hidden === hidden) return;
    this.cells.setRowState(row, { ...state, hidden });
    this.hiddenChanges++;
  }

  get hiddenRowChanges(): number {
    return this.hiddenChanges;
  }

  columnWidthChars(column: number): number | undefined {
    return this.columns.widthChars(column);
  }

  setColumnWidthChars(column: number, width: number | undefined): void {
    this.columns.setWidthChars(column, width);
  }

  isColumnHidden(column: number): boolean {
    return this.columns.isHidden(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.columns.setHidden(column, hidden);
  }

  columnOutlineLevel(column: number): number {
    return this.columns.outlineLevel(column);
  }

  setColumnOutlineLevel(column: number, level: number): void {
    this.columns.setOutlineLevel(column, level);
  }

  get defaultColumnWidthChars(): number {
    const format = this.document.element("sheetFormatPr");
    const base = numberAttribute(format, "baseColWidth") ?? DEFAULT_BASE_CHARS;
    return numberAttribute(format, "defaultColWidth") ?? base + DEFAULT_PADDING_CHARS;
  }

  get defaultRowHeightPoints(): number {
    return (
      numberAttribute(this.document.element("sheetFormatPr"), "defaultRowHeight") ??
      DEFAULT_ROW_POINTS
    );
  }

  get merges(): readonly Area[] {
    return this.sections.merges.current;
  }

  setMerges(merges: readonly Area[]): void {
    this.sections.merges.set(orderedMerges(this.sections.merges.current, merges));
  }

  get conditionalFormats(): readonly ConditionalFormatRule[] {
    return this.sections.conditionalFormats.rules;
  }

  get extendedConditionalFormats(): readonly ConditionalFormatRule[] {
    return this.sections.conditionalFormats.extendedRules;
  }

  addConditionalFormat(rule: NewConditionalFormatRule): ConditionalFormatRule {
    return this.sections.conditionalFormats.add(rule);
  }

  updateConditionalFormat(
    id: string,
    change: Parameters<SheetPart["updateConditionalFormat"]>[1]
  ): void {
    this.sections.conditionalFormats.update(id, change);
  }

  removeConditionalFormat(id: string): void {
    this.sections.conditionalFormats.remove(id);
  }

  get dataValidations(): readonly DataValidation[] {
    return this.sections.validations.current;
  }

  setDataValidations(validations: readonly DataValidation[]): void {
    this.sections.validations.set(validations);
  }

  get frozenPanes(): FrozenPanes {
    return this.sections.view.current.frozen;
  }

  setFrozenPanes(panes: FrozenPanes): void {
    const frozen = { rows: panes.rows, columns: panes.columns };
    this.sections.view.set({ ...this.sections.view.current, frozen });
  }

  get pageSetup(): PageSetup {
    return this.sections.page.current;
  }

  setPageSetup(change: Partial<PageSetup>): void {
    const setup = changedPageSetup(this.sections.page.current, change);
    const properties = this.sections.properties.current;
    this.sections.page.set(setup);
    this.sections.properties.set({ ...properties, fitToPage: fitsToPage(setup) });
  }

  get headerFooter(): HeaderFooter {
    return this.sections.headerFooter.current;
  }

  setHeaderFooter(change: Partial<HeaderFooter>): void {
    this.sections.headerFooter.set({ ...this.sections.headerFooter.current, ...change });
  }

  setHeaderFooterVariant(pages: "first" | "even", change: Partial<HeaderFooter>): void {
    const { current } = this.sections.headerFooterVariants;
    this.sections.headerFooterVariants.set({
      ...current,
      [pages]: { ...current[pages], ...change },
    });
  }

  get headerFooterVariants(): HeaderFooterVariants {
    return this.sections.headerFooterVariants.current;
  }

  get pageMargins(): PageMargins {
    return readPageMargins(this.sections.element("pageMargins"));
  }

  setPageMargins(change: Partial<PageMargins>): void {
    const { sections, document } = this;
    const text = writePageMargins(sections.element("pageMargins"), change, document.prefix);
    sections.setText("pageMargins", text);
  }

  get printOptions(): PrintOptions {
    return readPrintOptions(this.sections.element("printOptions"));
  }

  setPrintOptions(change: Partial<PrintOptions>): void {
    const { sections, document } = this;
    const text = writePrintOptions(sections.element("printOptions"), change, document.prefix);
    sections.setText("printOptions", text);
  }

  get firstSeenCell(): { readonly row: number; readonly column: number } | undefined {
    return readFirstSeenCell(this.document.element("sheetViews"));
  }

  get showGridlines(): boolean {
    return this.sections.view.current.showGridlines;
  }

  setShowGridlines(show: boolean): void {
    this.sections.view.set({ ...this.sections.view.current, showGridlines: show });
  }

  get isProtected(): boolean {
    return this.sections.protection.current !== null;
  }

  setProtection(options: Readonly<Record<string, boolean>> | undefined): void {
    this.sections.protection.set(options ? { sheet: true, ...options } : null);
  }

  get autoFilterArea(): Area | undefined {
    const filter = this.sections.element("autoFilter");
    return filter && parseArea(attribute(filter, "ref") ?? "");
  }

  setAutoFilterArea(area: Area | undefined): void {
    const tag = `${this.document.prefix}autoFilter`;
    this.sections.setText("autoFilter", area ? `<${tag} ref="${areaAddress(area)}"/>` : "");
  }

  get isFiltered(): boolean {
    const own = child(this.sections.element("autoFilter"), "filterColumn");
    return own !== undefined || this.context.isTableFiltered(this.id);
  }

  get selection(): string {
    return this.sections.view.current.selection;
  }

  get isSelectedTab(): boolean {
    return this.sections.view.current.isSelectedTab;
  }

  /** Whether the file has the tab selected. */
  get wasSelectedTab(): boolean {
    return this.sections.view.original.isSelectedTab;
  }

  setSelectedTab(isSelectedTab: boolean): void {
    this.sections.view.set({ ...this.sections.view.current, isSelectedTab });
  }

  setTabColor(color: string | undefined): void {
    const properties = this.sections.properties.current;
    this.sections.properties.set({ ...properties, tabColor: color?.toUpperCase() ?? "" });
  }

  /** The part's text as it must be saved. */
  write(): string {
    const { strings, styles } = this.context;
    if (!this.isGrid) return this.document.source;
    return writeWorksheet(this, strings, (style) => styles.fileIndex(style));
  }
}
