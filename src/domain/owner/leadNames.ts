import { isBlank, isErrorText, type CellValue } from "../model/cellValue";
import { comparableText } from "../text/plainText";
import { isUnitName } from "./ownerNames";
import type { OwnerUnit } from "./ownerReading";
import { ownerText } from "./ownerText";
import { parseOwner } from "./parseOwner";

/** The units that lead according to one cell, and whether each leads a part of its own. */
export interface LeadNames {
  readonly names: readonly string[];
  /** Those of them that are nobody in particular: 各科室, 有关单位. */
  readonly catchAlls: readonly string[];
}

const NOBODY: LeadNames = { names: [], catchAlls: [] };

/**
 * Who leads according to a cell of 责任单位原文, where only marked units lead unless none is marked, or of
 * 牵头科室, where everyone named who does not support does. 县(市、区) stays one name.
 */
export function leadNames(value: CellValue | undefined, cell: "units" | "lead"): LeadNames {
  if (isBlank(value) || isErrorText(value)) return NOBODY;
  const { units } = parseOwner(String(value));
  const marked = units.filter(({ role }) => role === "lead");
  const responsible = units.filter(({ role }) => role === "responsible");
  const unmarked = cell === "lead" ? responsible : responsible.slice(0, 1);
  const leads = marked.length > 0 ? marked : unmarked;
  if (isOneSpacedName(String(value), leads)) return { names: [String(value)], catchAlls: [] };
  return {
    names: leads.map(({ name, department }) => department ?? name),
    catchAlls: leads.filter(({ isCatchAll }) => isCatchAll).map(({ name }) => name),
  };
}

/** True for a 牵头科室 that is nobody in particular: 各科室, 全体. */
export function isCatchAllLead(department: string): boolean {
  const { names, catchAlls } = leadNames(department, "lead");
  return names.length > 0 && catchAlls.length === names.length;
}

/** 组织 一科: nothing but spaces parts the pieces, and not each of them is a unit. */
function isOneSpacedName(written: string, units: readonly OwnerUnit[]): boolean {
  const joined = units.map(({ name }) => comparableText(name)).join("");
  return (
    units.length > 1 &&
    joined === comparableText(written) &&
    !units.every(({ name }) => isUnitName(ownerText(name).plain))
  );
}
