/** One line of the roster 人员名册: a person, or a department alone (then `name` is blank). */
export interface RosterEntry {
  readonly name: string;
  readonly department: string;
  readonly post: string;
  /** 分管领导 */
  readonly leader: string;
  /** B岗 */
  readonly backup: string;
  readonly aliases: readonly string[];
  /** 在岗 */
  readonly isActive: boolean;
}

/** People and departments, in the order in which they are compared. */
export type Roster = readonly RosterEntry[];
