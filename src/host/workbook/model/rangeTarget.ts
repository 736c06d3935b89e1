import type { Area, SheetPart } from "../../../ooxml/types";
import { areaAddress, quoteSheetName } from "./address";
import type { WorkbookModel } from "./workbookModel";

/**
 * A range that an add-in holds. It has identity because Excel moves it along when rows, columns or cells
 * are inserted or deleted above or left of it.
 */
export class RangeTarget {
  constructor(
    readonly model: WorkbookModel,
    readonly sheetId: string,
    /** Only the model's shifting of ranges sets this. */
    public area: Area
  ) {
    model.ranges.add(this);
  }

  get sheet(): SheetPart {
    return this.model.sheet(this.sheetId);
  }

  /** `'my sheet'!A1:C3` */
  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeTarget {
    return new RangeTarget(this.model, this.sheetId, area);
  }
}
