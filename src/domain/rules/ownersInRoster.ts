import { isBlank } from "../model/cellValue";
import { matchRoster, type RosterMatch } from "../owner/matchRoster";
import { ownersOfRecord } from "../owner/ownersOfRecord";
import type { CheckedRecord, RuleContext } from "./rule";

/** A person of 责任人 with what the roster says of the name. */
export interface OwnerInRoster {
  readonly name: string;
  readonly match: RosterMatch;
}

/**
 * The people that 责任人 names and the roster; the department beside a name, else the row's lead department,
 * decides between people of one name.
 */
export function ownersInRoster(
  { values }: CheckedRecord,
  { roster }: RuleContext
): readonly OwnerInRoster[] {
  const { owner } = values;
  if (roster.length === 0 || isBlank(owner)) return [];
  const { leadDepartment = "" } = values;
  return ownersOfRecord({ owner: owner ?? "", leadDepartment })
    .filter(({ person }) => person !== "")
    .map(({ person, department }) => ({
      name: person,
      match: matchRoster(person, roster, department),
    }));
}
