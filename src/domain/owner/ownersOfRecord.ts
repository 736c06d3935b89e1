import { isErrorText, type CellValue } from "../model/cellValue";
import type { FieldId } from "../model/fields";
import { isCatchAll, isPersonName, isUnitName } from "./ownerNames";
import type { OwnerUnit } from "./ownerReading";
import { ownerText } from "./ownerText";
import { parseOwner } from "./parseOwner";

/** A person or department that a row names, with what the row says of them. */
export interface NamedOwner {
  /** Blank for a department alone. */
  readonly person: string;
  /** `""` where the row names none. */
  readonly department: string;
  /** The department stands beside the person, not only in the row's 牵头科室. */
  readonly isStated: boolean;
  /** 分管领导 and B岗 of the row. */
  readonly leader: string;
  readonly backup: string;
}

type Cells = Readonly<Partial<Record<FieldId, CellValue>>>;

function unitsIn(values: Cells, field: FieldId): readonly OwnerUnit[] {
  const value = values[field];
  if (value === undefined || value === "" || isErrorText(value)) return [];
  return parseOwner(String(value)).units.filter(({ isCatchAll: isNobody }) => !isNobody);
}

const isLeader = ({ role }: OwnerUnit): boolean => role === "leader";
const isNoLeader = ({ role }: OwnerUnit): boolean => role !== "leader";
const plain = (name: string): string => ownerText(name).plain;

/** 张伟、李明 of 组织一科（张伟、李明）. */
const peopleOf = (names: string): readonly string[] =>
  names
    .split(/[、，,/／\s]+/)
    .map((name) => name.replace(/\d{7,}$/, ""))
    .filter((name) => name !== "");

interface Found {
  readonly person: string;
  readonly department: string;
  readonly post?: "A" | "B";
}

/** In 责任人 whatever is no unit is a person; elsewhere only what looks like a person's name. */
function foundIn(units: readonly OwnerUnit[], isPersonCell: boolean): readonly Found[] {
  return units.flatMap(({ name, person, department, post }): readonly Found[] => {
    const ofPost = post ? { post } : {};
    if (person !== undefined) {
      return peopleOf(person).map((each) => ({ person: each, department: name, ...ofPost }));
    }
    if (department !== undefined) return [{ person: name, department, ...ofPost }];
    const isUnit = isUnitName(plain(name)) || isCatchAll(plain(name));
    const isPerson = isPersonName(plain(name)) || (isPersonCell && !isUnit);
    return [
      isPerson ? { person: name, department: "", ...ofPost } : { person: "", department: name },
    ];
  });
}

/**
 * The people and departments that one row names, in the order of its cells: those of 责任人 and B岗 with their
 * department (the row's own 牵头科室 where none stands beside them), those of the unit cells as they are.
 */
export function ownersOfRecord(values: Cells): readonly NamedOwner[] {
  const unitCells = (["leadDepartment", "unitsText", "supportDepartments"] as const).map((field) =>
    unitsIn(values, field)
  );
  const leading = [...unitsIn(values, "leader"), ...unitCells.flat().filter(isLeader)];
  const leader = leading[0]?.name ?? "";
  const inUnits = unitCells.map((units) => foundIn(units.filter(isNoLeader), false));
  const lead = inUnits.flat().find(({ department }) => department !== "")?.department ?? "";
  const inOwner = foundIn(unitsIn(values, "owner").filter(isNoLeader), true);
  const backups = [
    ...inOwner.filter(({ post }) => post === "B"),
    ...foundIn(unitsIn(values, "backup"), true).filter(({ person }) => person !== ""),
  ];
  const firstLine = inUnits.flat().filter(({ post }) => post !== "B");
  const owners = [...inOwner.filter(({ post }) => post !== "B"), ...firstLine];
  const named = ({ person, department }: Found, backup: string): NamedOwner => ({
    person,
    department: department === "" ? lead : department,
    isStated: department !== "",
    leader: person !== "" && person !== leader ? leader : "",
    backup,
  });
  return [
    ...owners.map((owner, index) =>
      named(owner, index === 0 && owner.person !== "" ? (backups[0]?.person ?? "") : "")
    ),
    ...backups.map((backup) => named(backup, "")),
  ];
}
