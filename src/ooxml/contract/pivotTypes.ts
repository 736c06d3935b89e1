import type { Area, Scalar } from "./cellTypes";

/** An item of a pivot field 数据透视表项: what it stands for, and the caption it was given where it has one. */
export interface PivotItem {
  readonly value: Scalar;
  readonly caption?: string;
  /** Of dates grouped by month, quarter, day …: which one, as GETPIVOTDATA asks for it. */
  readonly groupNumber?: number;
}

/** A field of the source 数据透视表字段. */
export interface PivotField {
  /** The source's heading, and the caption it was given where it has one. */
  readonly names: readonly string[];
  /** In the order of the pivot table. */
  readonly items: readonly PivotItem[];
  /** Which item a report filter 报表筛选 on this field shows; absent for all of them. */
  readonly pageItem?: number;
  readonly isPage: boolean;
}

/** A row or column of results as it is laid out on the sheet. */
export interface PivotLine {
  /** Row or column of the sheet, 0-based. */
  readonly index: number;
  /** What the results in it are of: item by field; empty for grand totals 总计. */
  readonly items: ReadonlyMap<number, number>;
  /** Index into the data fields; undefined where this axis does not tell them apart. */
  readonly dataField: number | undefined;
}

/** A pivot table 数据透视表 as the file lays it out. */
export interface PivotTablePart {
  readonly sheetId: string;
  readonly name: string;
  /** Headings and totals included, report filters not. */
  readonly area: Area;
  readonly fields: readonly PivotField[];
  /** Names by which each result is known: its own and those of its source field. */
  readonly dataFields: readonly (readonly string[])[];
  /** Undefined where the layout is of a kind that is not read (OLAP cubes, subtotals of several kinds). */
  readonly layout:
    { readonly rows: readonly PivotLine[]; readonly columns: readonly PivotLine[] } | undefined;
}
