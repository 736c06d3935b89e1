import type { WorkbookModel } from "./workbookModel";

/**
 * Add-in settings (Excel.SettingCollection). Excel keeps them in the file per add-in; this host keeps them
 * as long as the workbook is open, and nothing that matters is stored there (DESIGN, decision 1).
 */
const settingsOfModels = new WeakMap<WorkbookModel, Map<string, unknown>>();

/** The settings of one open workbook, by key. */
export function settingsOf(model: WorkbookModel): Map<string, unknown> {
  const settings = settingsOfModels.get(model) ?? new Map<string, unknown>();
  settingsOfModels.set(model, settings);
  return settings;
}
