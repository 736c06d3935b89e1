import { rangeOf, withColumn } from "../sections/columnRanges";
import type { SheetSections } from "./SheetSections";

/** Widths, visibility, outline levels and styles of a sheet's columns, one column at a time. */
export class ColumnSettings {
  constructor(private readonly sections: SheetSections) {}

  private attribute(column: number, name: string): string | undefined {
    return rangeOf(this.sections.columns, column)?.attributes[name];
  }

  private change(column: number, changes: Readonly<Record<string, string | undefined>>): void {
    this.sections.columns = withColumn(this.sections.columns, column, changes);
  }

  style(column: number): number {
    return Number(this.attribute(column, "style") ?? 0);
  }

  widthChars(column: number): number | undefined {
    const text = this.attribute(column, "width");
    return text === undefined ? undefined : Number(text);
  }

  setWidthChars(column: number, width: number | undefined): void {
    if (this.widthChars(column) === width) return;
    this.change(column, {
      width: width === undefined ? undefined : String(width),
      customWidth: width === undefined ? undefined : "1",
      bestFit: undefined,
    });
  }

  isHidden(column: number): boolean {
    const text = this.attribute(column, "hidden");
    return text === "1" || text === "true";
  }

  setHidden(column: number, hidden: boolean): void {
    if (this.isHidden(column) !== hidden) this.change(column, { hidden: hidden ? "1" : undefined });
  }

  outlineLevel(column: number): number {
    return Number(this.attribute(column, "outlineLevel") ?? 0);
  }

  setOutlineLevel(column: number, level: number): void {
    if (this.outlineLevel(column) === level) return;
    this.change(column, { outlineLevel: level === 0 ? undefined : String(level) });
  }
}
