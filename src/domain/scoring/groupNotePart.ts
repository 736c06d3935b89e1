/**
 * One remark 说明 beside a total. `noRows`: nothing in the ledger; of its rows `unrated` have no score yet,
 * `noWeight` no valid points 分值, `outsideCategories` a category without weight; `shared` rows name others
 * too and count for nobody; `noAppraisal`: others are appraised, this one is not.
 */
export type GroupNotePart =
  | { readonly kind: "noRows" | "noAppraisal" }
  | {
      readonly kind: "unrated" | "noWeight" | "outsideCategories" | "shared";
      readonly count: number;
    };
