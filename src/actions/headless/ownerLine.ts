import { listedOwners, type ListedOwner } from "../../domain/owner/listedOwners";

/** One owner cell as it was read. */
export interface OwnerLine {
  readonly text: string;
  /** In the order of the cell. */
  readonly units: readonly ListedOwner[];
}

/** Reads one owner cell as the checks and 规范成表 would. */
export function ownerLine(text: string): OwnerLine {
  return { text, units: listedOwners(text) };
}
