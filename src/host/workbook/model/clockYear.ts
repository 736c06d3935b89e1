import type { WorkbookModel } from "./workbookModel";

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** The year of the model's own today: dates typed without a year belong to it. */
export function currentYear(model: WorkbookModel): number {
  return new Date(EPOCH_1900 + model.clock.nowSerial() * MS_PER_DAY).getUTCFullYear();
}
