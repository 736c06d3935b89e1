import { isPersonName } from "./ownerNames";
import type { OwnerUnit } from "./ownerReading";
import { ownerText } from "./ownerText";
import { parseOwner } from "./parseOwner";

/** One mixed cell taken apart into the columns of a ledger; `""` and empty lists where it does not say. */
export interface SplitOwners {
  /** 牵头科室: the marked lead, else the first named. */
  readonly lead: string;
  /** 配合科室: the others. */
  readonly support: readonly string[];
  /** 责任人 */
  readonly owners: readonly string[];
  /** B岗 */
  readonly backups: readonly string[];
  /** 分管领导 */
  readonly leaders: readonly string[];
}

const isPerson = ({ name, department }: OwnerUnit): boolean =>
  department !== undefined || isPersonName(ownerText(name).plain);

const departmentOf = (unit: OwnerUnit): string | undefined =>
  isPerson(unit) ? unit.department : unit.name;

const personOf = (unit: OwnerUnit): string | undefined =>
  isPerson(unit) ? unit.name : unit.person;

const unique = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name): name is string => name !== undefined)),
];

/**
 * Takes a cell with units and people apart: 张伟（组织一科） has its department in `lead` and the person in
 * `owners`, A牵头，B配合 its units in `lead` and `support`. Where nothing but people is named, the first of
 * them leads, as in a ledger that is kept by people.
 */
export function splitOwners(text: string): SplitOwners {
  const { units } = parseOwner(text);
  const acting = units.filter(({ role }) => role !== "leader" && role !== "addressee");
  const leaders = unique(units.filter(({ role }) => role === "leader").map(({ name }) => name));
  const inPost = acting.filter(({ post }) => post !== "B");
  const backups = unique(acting.filter(({ post }) => post === "B").map(personOf));
  const isMarked = inPost.some((unit) => unit.role === "lead" && departmentOf(unit) !== undefined);
  const leads = inPost.filter(({ role }) => role === (isMarked ? "lead" : "responsible"));
  const departments = unique([...leads, ...inPost].map(departmentOf));
  const [lead, ...support] = departments;
  if (lead === undefined) {
    const [first = "", ...others] = unique(inPost.map(({ name }) => name));
    return { lead: first, support: others, owners: [], backups, leaders };
  }
  return { lead, support, owners: unique([...leads, ...inPost].map(personOf)), backups, leaders };
}
