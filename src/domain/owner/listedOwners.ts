import type { OwnerRole, OwnerUnit } from "./ownerReading";
import { parseOwner } from "./parseOwner";

/** One name of an owner cell and what it does; who and where where the brackets behind it say so. */
export interface ListedOwner {
  readonly role: OwnerRole;
  /** With the brackets that belong to it: 市发改委（代建办）, 张伟（组织一科）. */
  readonly name: string;
  readonly person?: string;
  readonly department?: string;
}

/** 组织一科 张伟 stand beside each other, 组织一科（张伟） is one name with its bracket. */
function namesOf(unit: OwnerUnit): readonly ListedOwner[] {
  const { role, name, written, person, department, title } = unit;
  const beside = person ?? department;
  if (beside === undefined) {
    const isTitled = title !== undefined && written !== name;
    return [{ role, name: written, ...(isTitled && { person: name }) }];
  }
  if (!written.includes(beside)) {
    return [
      { role, name },
      { role, name: beside },
    ];
  }
  return [{ role, name: written, person: person ?? name, department: department ?? name }];
}

/** The names of an owner cell one after the other, split at their true boundaries, in the cell's order. */
export function listedOwners(text: string): readonly ListedOwner[] {
  return parseOwner(text).units.flatMap(namesOf);
}
