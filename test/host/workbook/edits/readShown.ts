const LOOK: Excel.CellPropertiesLoadOptions = {
  address: true,
  format: {
    fill: { color: true },
    font: { name: true, bold: true, color: true },
    borders: { style: true, color: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

/** Everything of the open workbook that these edits can change, read through office.js. */
export async function readShown(context: Excel.RequestContext): Promise<object> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/value");
  await context.sync();
  const sheets = worksheets.items.map(loadSheet);
  await context.sync();
  return {
    names: names.items.map(({ name, formula, value }) => [name, formula, value as unknown]),
    sheets: sheets.map(shownOf),
  };
}

type Loaded = ReturnType<typeof loadSheet>;

function loadSheet(sheet: Excel.Worksheet) {
  // A fixed window, not the used range: what lies beyond it is found by its address.
  const window = sheet.getRange("A1:P24");
  sheet.tables.load("items/name,items/showHeaders,items/style,items/columns/items/name");
  sheet.names.load("items/name,items/formula");
  return {
    sheet,
    window: window.load("values,formulas,text,numberFormat,valueTypes"),
    looks: window.getCellProperties(LOOK),
    rows: window.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: window.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    rules: window.conditionalFormats.load("items/type,items/priority,items/stopIfTrue"),
    choices: sheet.getRange("B2").dataValidation.load("rule,type"),
    places: {
      used: sheet.getUsedRangeOrNullObject(true).load("address"),
      merged: window.getMergedAreasOrNullObject().load("address"),
      frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
      printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    },
  };
}

function shownOf({ sheet, window, looks, rows, columns, rules, choices, places }: Loaded): object {
  return {
    name: sheet.name,
    cells: [window.values, window.formulas, window.text, window.numberFormat, window.valueTypes],
    looks: looks.value,
    rows: rows.value,
    columns: columns.value,
    places: Object.entries(places).map(([place, range]) => [place, addressOf(range)]),
    tables: sheet.tables.items.map(({ name, showHeaders, style, columns: tableColumns }) => ({
      name,
      showHeaders,
      style,
      columns: tableColumns.items.map((column) => column.name),
    })),
    names: sheet.names.items.map(({ name, formula }) => [name, formula]),
    rules: rules.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
    choices: [choices.type, choices.rule],
  };
}

function addressOf(range: { readonly isNullObject: boolean; readonly address: string }): string {
  return range.isNullObject ? "" : range.address;
}
