import { areaAddress } from "../address";
import { offsetFormula, offsetPieces } from "../formulas/offsetFormula";
import type { Area } from "../types";
import { withAttributes } from "../xml/attributes";
import { joinElement } from "../xml/editXml";
import { encodeExcelText, encodeXmlLike } from "../xml/escape";
import { nameEnd, tagEnd } from "../xml/scan";
import { AS_SOURCE } from "./CellRecord";
import type { CellStore } from "./CellStore";
import type { SharedGroup } from "./CellTable";

/** How shared formulas are written whose cells moved or whose first cell holds something else. */
export interface SharedPlan {
  /** Groups that cannot be written as the file has them. */
  readonly groups: ReadonlySet<SharedGroup>;
  /** `<f>` element of the cells that stay in such a group, by cell index; the others get their own. */
  readonly elements: ReadonlyMap<number, string>;
}

interface Member {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Finds the groups that an edit broke and puts their cells together again as far as they still read as
 * one formula filled down or right (ECMA-376 part 1, 18.3.1.40).
 */
export function planSharedFormulas(cells: CellStore): SharedPlan {
  const elements = new Map<number, string>();
  const all = new Set(cells.source.table.sharedGroups.values());
  const hasMoved = all.size > 0 && cellsMoved(cells);
  const groups = new Set([...all].filter((group) => hasMoved || !isMasterInPlace(cells, group)));
  if (groups.size === 0) return { groups, elements };
  for (const [group, members] of membersNow(cells, groups)) {
    for (const [index, xml] of writeGroup(cells, group, members)) elements.set(index, xml);
  }
  return { groups, elements };
}

function isMasterInPlace(cells: CellStore, group: SharedGroup): boolean {
  const found = cells.find(group.masterRow, group.masterColumn);
  return found.source === group.master && (!found.record || found.record.formula === AS_SOURCE);
}

/** Whether any cell of the file stands elsewhere now. */
function cellsMoved(cells: CellStore): boolean {
  return cells.orderedSlots().some(({ row, source, changes }) => {
    if (source && source.row !== row) return true;
    for (const [column, { source: index }] of changes ?? []) {
      if (index >= 0 && cells.source.column(index) !== column) return true;
    }
    return false;
  });
}

function membersNow(
  cells: CellStore,
  groups: ReadonlySet<SharedGroup>
): Map<SharedGroup, Member[]> {
  const members = new Map<SharedGroup, Member[]>();
  for (const slot of cells.orderedSlots()) {
    cells.eachCell(slot, (column, cell) => {
      const group = cell.source < 0 ? undefined : cells.source.sharedGroup(cell.source);
      const formula = group && groups.has(group) ? cells.formulaOf(cell) : undefined;
      if (!group || !formula || formula.arrayArea) return;
      const member = { index: cell.source, row: slot.row, column, text: formula.text };
      const known = members.get(group);
      if (known) known.push(member);
      else members.set(group, [member]);
    });
  }
  return members;
}

function writeGroup(
  cells: CellStore,
  group: SharedGroup,
  members: readonly Member[]
): [number, string][] {
  const master = members.find(({ index }) => index === group.master) ?? members[0];
  if (!master) return [];
  const pieces = offsetPieces(master.text);
  const shared = members.filter(
    ({ row, column, text }) =>
      text === offsetFormula(pieces, row - master.row, column - master.column)
  );
  if (shared.length < 2) return [];
  const before = innerOf(cells.source.formulaXml(group.master));
  const text = encodeXmlLike(before, encodeExcelText(master.text));
  return shared.map((member) => {
    const xml = cells.source.formulaXml(member.index);
    const isMaster = member === master;
    const tag = withAttributes(xml.slice(0, tagEnd(xml, 0) + 1), {
      ref: isMaster ? areaAddress(areaOf(shared)) : undefined,
    });
    const isSame =
      tag === xml || (isMaster && `${tag}${text}` === xml.slice(0, xml.lastIndexOf("<")));
    if (isSame) return [member.index, xml];
    return [member.index, joinElement(tag, xml.slice(1, nameEnd(xml, 1)), isMaster ? text : "")];
  });
}

function innerOf(xml: string): string {
  return xml.slice(tagEnd(xml, 0) + 1, Math.max(0, xml.lastIndexOf("<")));
}

function areaOf(members: readonly Member[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of members) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
