import type { DrawnObject } from "../../../ooxml/types";
import {
  defineObject,
  HostObject,
  type AnyDescription,
  type ObjectDescription,
} from "../../protocol/hostObject";
import type { RangeTarget } from "../model/rangeTarget";
import type { WorkbookModel } from "../model/workbookModel";

/** A sheet of the model, or something that each sheet has one of. */
export interface SheetTarget {
  readonly model: WorkbookModel;
  readonly sheetId: string;
}

/** Header and footer of some of a sheet's pages; `all` is what every page has unless the others say so. */
export interface HeaderFooterTarget extends SheetTarget {
  readonly pages: "all" | "first" | "even";
}

/** A collection of the workbook, or of one sheet. */
export interface ScopeTarget {
  readonly model: WorkbookModel;
  readonly sheetId?: string;
}

export interface TableTarget {
  readonly model: WorkbookModel;
  readonly tableId: string;
}

export interface TableColumnTarget extends TableTarget {
  readonly columnId: number;
}

export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** Tables that touch a range. */
export interface TableScopeTarget {
  readonly model: WorkbookModel;
  readonly tableIds: readonly string[];
}

export interface NameTarget {
  readonly model: WorkbookModel;
  readonly name: string;
  readonly sheetId?: string;
}

/** Several ranges of one sheet taken together (RangeAreas), or a list of ranges. */
export interface RangesTarget {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly ranges: readonly RangeTarget[];
}

export interface BorderTarget {
  readonly ranges: RangesTarget;
  readonly side: string;
}

export interface CustomXmlTarget {
  readonly model: WorkbookModel;
  readonly id: string;
}

export interface CustomXmlScopeTarget {
  readonly model: WorkbookModel;
  readonly namespaceUri: string;
}

export interface RuleTarget {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly ruleId: string;
}

export interface RuleBorderTarget extends RuleTarget {
  readonly side: "left" | "right" | "top" | "bottom";
}

/** A table style by name, the workbook's own or a built-in one. */
export interface TableStyleTarget {
  readonly model: WorkbookModel;
  readonly name: string;
}

/** Something drawn over a sheet, as it lay when it was asked for. */
export interface DrawnTarget extends SheetTarget {
  readonly drawn: DrawnObject;
}

export interface SettingTarget {
  readonly model: WorkbookModel;
  readonly key: string;
}

/** A workbook that an add-in has made. */
export interface NewWorkbookTarget {
  readonly model: WorkbookModel;
  readonly id: string;
}

/** Which data stands behind each class of the object model. */
export interface Targets {
  readonly Workbook: WorkbookModel;
  readonly Application: WorkbookModel;
  readonly WorkbookCreated: NewWorkbookTarget;
  readonly Runtime: WorkbookModel;
  readonly AddinInternalService: WorkbookModel;
  readonly AppRuntimeService: WorkbookModel;
  readonly WorksheetCollection: WorkbookModel;
  readonly CustomXmlPartCollection: WorkbookModel;
  readonly CustomXmlPartScopedCollection: CustomXmlScopeTarget;
  readonly CustomXmlPart: CustomXmlTarget;
  readonly SettingCollection: WorkbookModel;
  readonly Setting: SettingTarget;
  readonly Worksheet: SheetTarget;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly WorkbookProtection: WorkbookModel;
  readonly WorksheetProtection: SheetTarget;
  readonly AutoFilter: SheetTarget;
  readonly PageLayout: SheetTarget;
  readonly HeaderFooterGroup: SheetTarget;
  readonly HeaderFooter: HeaderFooterTarget;
  readonly TableCollection: ScopeTarget;
  readonly TableScopedCollection: TableScopeTarget;
  readonly Table: TableTarget;
  readonly TableAutoFilter: TableTarget;
  readonly TableSort: TableTarget;
  readonly ShapeCollection: SheetTarget;
  readonly Shape: DrawnTarget;
  readonly ChartCollection: SheetTarget;
  readonly Chart: DrawnTarget;
  readonly TableStyleCollection: WorkbookModel;
  readonly TableStyle: TableStyleTarget;
  readonly TableColumnCollection: TableTarget;
  readonly TableColumn: TableColumnTarget;
  readonly TableRowCollection: TableTarget;
  readonly TableRow: TableRowTarget;
  readonly NamedItemCollection: ScopeTarget;
  readonly NamedItem: NameTarget;
  readonly Range: RangeTarget;
  readonly RangeAreas: RangesTarget;
  readonly RangeCollection: RangesTarget;
  readonly RangeFormat: RangesTarget;
  readonly RangeFill: RangesTarget;
  readonly RangeFont: RangesTarget;
  readonly FormatProtection: RangesTarget;
  readonly RangeBorderCollection: RangesTarget;
  readonly RangeBorder: BorderTarget;
  readonly RangeSort: RangeTarget;
  readonly DataValidation: RangesTarget;
  readonly ConditionalFormatCollection: RangesTarget;
  readonly ConditionalFormat: RuleTarget;
  readonly CustomConditionalFormat: RuleTarget;
  readonly CellValueConditionalFormat: RuleTarget;
  readonly DataBarConditionalFormat: RuleTarget;
  readonly TextConditionalFormat: RuleTarget;
  readonly ConditionalDataBarPositiveFormat: RuleTarget;
  readonly ConditionalFormatRule: RuleTarget;
  readonly ConditionalRangeFormat: RuleTarget;
  readonly ConditionalRangeFill: RuleTarget;
  readonly ConditionalRangeFont: RuleTarget;
  readonly ConditionalRangeBorderCollection: RuleTarget;
  readonly ConditionalRangeBorder: RuleBorderTarget;
}

export type TypeName = keyof Targets;

/** An object of the model for the wire. Files name classes, not each other's code: the graph has circles. */
export function objectOf<Name extends TypeName>(name: Name, target: Targets[Name]): HostObject {
  return new HostObject(name, target);
}

/** Describes a class under its own name. */
export function describe<Name extends TypeName>(
  name: Name,
  description: Omit<ObjectDescription<Targets[Name]>, "name">
): AnyDescription {
  return defineObject<Targets[Name]>({ ...description, name });
}

/** The target of an argument that must be an object of that class; undefined for anything else. */
export function targetOf<Name extends TypeName>(
  name: Name,
  argument: unknown
): Targets[Name] | undefined {
  const isOfType = argument instanceof HostObject && argument.typeName === name;
  return isOfType ? (argument.target as Targets[Name]) : undefined;
}
