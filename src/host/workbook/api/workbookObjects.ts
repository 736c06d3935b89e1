import type { AnyDescription } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { invalidArgument } from "../model/excelErrors";
import { eventRange } from "../model/eventRanges";
import { selectedRange } from "../model/selection";
import { cellArea } from "../model/area";
import { booleanArgument, optionalText, textArgument, wordArgument } from "./arguments";
import { describe, objectOf } from "./targets";

/** Excel.Workbook, Application and the runtime of a request context. */
export const workbookObjects: readonly AnyDescription[] = [
  describe("Workbook", {
    scalars: { Name: readOnly((model) => model.fileName) },
    navigations: {
      Worksheets: (model) => objectOf("WorksheetCollection", model),
      Tables: (model) => objectOf("TableCollection", { model }),
      TableStyles: (model) => objectOf("TableStyleCollection", model),
      Names: (model) => objectOf("NamedItemCollection", { model }),
      CustomXmlParts: (model) => objectOf("CustomXmlPartCollection", model),
      Application: (model) => objectOf("Application", model),
      Protection: (model) => objectOf("WorkbookProtection", model),
      Settings: (model) => objectOf("SettingCollection", model),
      _Runtime: (model) => objectOf("Runtime", model),
    },
    methods: {
      GetSelectedRange: (model) => objectOf("Range", selectedRange(model)),
      GetActiveCell: (model) => {
        const selected = selectedRange(model);
        const { rowIndex, columnIndex } = selected.area;
        return objectOf("Range", selected.at(cellArea(rowIndex, columnIndex)));
      },
      _GetRangeForEventByReferenceId: (model, [id]) => {
        const range = eventRange(model, String(id));
        if (range === undefined) throw invalidArgument("event range");
        return objectOf("Range", range);
      },
      _GetRangeOrNullObjectForEventByReferenceId: (model, [id]) => {
        const range = eventRange(model, String(id));
        return range === undefined ? null : objectOf("Range", range);
      },
    },
  }),
  describe("WorkbookProtection", {
    scalars: { Protected: readOnly((model) => model.package.isStructureProtected) },
  }),
  describe("Application", {
    scalars: {
      CalculationMode: {
        get: (model) => model.state.calculationMode,
        set: (model, value) => {
          const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
          model.state.calculationMode = wordArgument(value, modes);
        },
      },
    },
    methods: {
      // Excel.createWorkbook; the web's WacWorkbook is another host's way.
      CreateWorkbook: (model, [base64]) =>
        objectOf("WorkbookCreated", {
          model,
          id: model.newWorkbooks.create(optionalText(base64)),
        }),
      _GetWorkbookCreatedById: (model, [key]) => {
        const id = textArgument(key);
        model.newWorkbooks.assertKnown(id);
        return objectOf("WorkbookCreated", { model, id });
      },
      Calculate: (model, [type]) =>
        model.structureChanged(type === "Recalculate" ? "formulasMoved" : "everything"),
      // Nothing is drawn and everything is calculated at the next read anyway.
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  }),
  describe("WorkbookCreated", {
    id: ({ id }) => id,
    scalars: { Id: readOnly(({ id }) => id) },
    methods: { Open: ({ model, id }) => model.newWorkbooks.open(id) },
  }),
  // Told that ribbon actions can be received now; the page raises them anyway.
  describe("AddinInternalService", { methods: { NotifyActionHandlerReady: () => undefined } }),
  // Office.addin.showAsTaskpane and hide; the page shows or closes the pane accordingly.
  describe("AppRuntimeService", {
    methods: {
      GetAppRuntimeState: (model) => model.state.paneState,
      SetAppRuntimeState: (model, [state]) => {
        model.state.paneState = wordArgument(state, ["Inactive", "Background", "Visible"]);
      },
    },
  }),
  describe("Runtime", {
    scalars: {
      EnableEvents: {
        get: (model) => model.state.eventsEnabled,
        set: (model, value) => {
          model.state.eventsEnabled = booleanArgument(value);
        },
      },
    },
  }),
];
