import type { ConditionalResult } from "../calc/types";
import { areaAddress } from "../workbook/model/address";
import type { Area, HostWorkbook } from "../workbook/hostWorkbook";

/** Data bars and icons of conditional formats by A1 address; absent where the range has none. */
export interface DrawnMarks {
  readonly bars?: Readonly<Record<string, NonNullable<ConditionalResult["dataBar"]>>>;
  readonly icons?: Readonly<Record<string, NonNullable<ConditionalResult["icon"]>>>;
}

/** The bars and icons in an area of a sheet, as they are drawn on the screen. */
export function drawnMarks(workbook: HostWorkbook, sheetId: string, area: Area): DrawnMarks {
  const bars: Record<string, NonNullable<ConditionalResult["dataBar"]>> = {};
  const icons: Record<string, NonNullable<ConditionalResult["icon"]>> = {};
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      const column = area.columnIndex + offset;
      const { dataBar, icon } = workbook.conditional(sheetId, row, column) ?? {};
      if (dataBar === undefined && icon === undefined) continue;
      const at = areaAddress({ rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 });
      if (dataBar !== undefined) bars[at] = dataBar;
      if (icon !== undefined) icons[at] = icon;
    }
  }
  return {
    ...(Object.keys(bars).length === 0 ? {} : { bars }),
    ...(Object.keys(icons).length === 0 ? {} : { icons }),
  };
}
