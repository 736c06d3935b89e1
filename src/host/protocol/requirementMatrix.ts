/** Requirement sets of Office by name with the newest version that is supported. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * What a desktop Excel with the given ExcelApi set reports, as far as an add-in with a task pane, ribbon
 * buttons and a shared runtime asks for it.
 */
export function requirementMatrix(excelApi: string): RequirementMatrix {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    AddinCommands: "1.1",
    DialogApi: "1.2",
    DialogOrigin: "1.1",
    Settings: "1.1",
    KeyboardShortcuts: "1.1",
    RichApiRuntime: "1.1",
    DocumentEvents: "1.1",
    BindingEvents: "1.1",
    MatrixCoercion: "1.1",
    TableCoercion: "1.1",
    TextCoercion: "1.1",
    Selection: "1.1",
    DelayForCellEdit: "1.1",
  };
}

/** The version of the add-in's baseline (DESIGN, "Real Excel"). */
export const BASELINE_EXCEL_API = "1.13";
