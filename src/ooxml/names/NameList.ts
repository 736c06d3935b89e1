import { sameName } from "../formulas/sheetPrefix";
import type { DefinedName } from "../types";
import type { ListedName } from "../workbook/WorkbookDocument";

interface HeldName {
  readonly name: DefinedName;
  readonly xml: string | undefined;
}

/** The defined names; those of a sheet follow it by id, whatever its position. */
export class NameList {
  private held: readonly HeldName[];

  constructor(listed: readonly ListedName[], sheetIdAt: (index: number) => string | undefined) {
    this.held = listed.map((entry) => ({
      name: describe(
        entry,
        entry.sheetIndex === undefined ? undefined : sheetIdAt(entry.sheetIndex)
      ),
      xml: entry.xml,
    }));
  }

  get names(): readonly DefinedName[] {
    return this.held.map((entry) => entry.name);
  }

  /** Adds the name or replaces the one of that name and scope. */
  set(name: DefinedName): void {
    const known = this.held.find((entry) => isSame(entry.name, name.name, name.sheetId));
    this.held = known
      ? this.held.map((entry) => (entry === known ? { ...entry, name } : entry))
      : [...this.held, { name, xml: undefined }];
  }

  remove(name: string, sheetId?: string): void {
    this.held = this.held.filter((entry) => !isSame(entry.name, name, sheetId));
  }

  removeOfSheet(sheetId: string): void {
    this.held = this.held.filter((entry) => entry.name.sheetId !== sheetId);
  }

  /** Changes the formulas of all names. */
  rewrite(formulaOf: (name: DefinedName) => string): void {
    this.held = this.held.map((entry) => {
      const formula = formulaOf(entry.name);
      return formula === entry.name.formula
        ? entry
        : { ...entry, name: { ...entry.name, formula } };
    });
  }

  /** The names as the workbook part lists them. */
  list(sheetIndexOf: (sheetId: string) => number): ListedName[] {
    return this.held.map(({ name, xml }) => ({
      name: name.name,
      formula: name.formula,
      sheetIndex: name.sheetId === undefined ? undefined : sheetIndexOf(name.sheetId),
      hidden: name.hidden,
      comment: name.comment,
      xml,
    }));
  }
}

function describe(entry: ListedName, sheetId: string | undefined): DefinedName {
  return {
    name: entry.name,
    formula: entry.formula,
    hidden: entry.hidden,
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(entry.comment === undefined ? {} : { comment: entry.comment }),
  };
}

function isSame(entry: DefinedName, name: string, sheetId: string | undefined): boolean {
  return sameName(entry.name, name) && entry.sheetId === sheetId;
}
