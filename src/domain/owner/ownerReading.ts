/** What a unit or person does in a task. */
export type OwnerRole = "lead" | "responsible" | "support" | "leader" | "addressee";

/** One unit or person of an owner cell. */
export interface OwnerUnit {
  readonly role: OwnerRole;
  /** Without padding, telephone number, post and mark. */
  readonly name: string;
  /** The name with the brackets that stand behind it, as it is written: 张三（组织一科）. */
  readonly written: string;
  /** The person named beside a unit: 组织一科（张三）; several as they are written. */
  readonly person?: string;
  /** The unit named beside a person: 张三（组织一科）. */
  readonly department?: string;
  /** What else stands in brackets behind a person: 张三（科长）. */
  readonly title?: string;
  /** A or B of AB岗. */
  readonly post?: "A" | "B";
  /** 各相关科室, 有关单位: nobody in particular. */
  readonly isCatchAll?: true;
}

/** What an owner cell says. */
export interface OwnerReading {
  readonly units: readonly OwnerUnit[];
  /** 分别牵头: each lead answers for a part of its own. */
  readonly isSeparate: boolean;
  /** 同上, 〃: the owner of the row above. */
  readonly isSameAsAbove: boolean;
  /** 下同: holds for the rows below too. */
  readonly isSameBelow: boolean;
}
