/** A corner of something drawn: a cell, 0-based, and points from its top left. */
export interface DrawnCorner {
  readonly column: number;
  readonly columnOffsetPoints: number;
  readonly row: number;
  readonly rowOffsetPoints: number;
}

/** Where something drawn lies: between two corners, from a corner on, or apart from the cells. */
export type DrawnPlace =
  | { readonly kind: "corners"; readonly from: DrawnCorner; readonly to: DrawnCorner }
  | {
      readonly kind: "sized";
      readonly from: DrawnCorner;
      readonly widthPoints: number;
      readonly heightPoints: number;
    }
  | {
      readonly kind: "absolute";
      readonly leftPoints: number;
      readonly topPoints: number;
      readonly widthPoints: number;
      readonly heightPoints: number;
    };

/** Something drawn over the cells of a sheet 图形对象: chart, picture, shape, embedded object. */
export interface DrawnObject {
  /** cNvPr@id, unique on its sheet. */
  readonly id: string;
  readonly name: string;
  readonly kind: "chart" | "picture" | "shape" | "group" | "line" | "other";
  readonly isHidden: boolean;
  readonly place: DrawnPlace;
}
