import { runExcel } from "./runExcel";

/** Stops what a subscription began. Round trips: 1. */
export type Unsubscribe = () => Promise<void>;

/**
 * Calls `onSwitched` whenever another worksheet comes to the front, by hand or by code, until the function
 * that comes back is called. Round trips: 1.
 */
export function watchSheets(onSwitched: () => void): Promise<Unsubscribe> {
  return runExcel("watch sheets", async (context) => {
    const registration = context.workbook.worksheets.onActivated.add(() => {
      onSwitched();
      return Promise.resolve();
    });
    await context.sync(); // sync 1/1: registered
    return () => remove(registration);
  });
}

/** A registration can be taken away only in the context that made it (learn.microsoft.com, "Excel events"). */
async function remove(
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>
): Promise<void> {
  await Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync(); // sync 1/1: gone
  });
}
