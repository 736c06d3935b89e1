import * as fc from "fast-check";
import { openTestWorkbook, reopenTestWorkbook } from "../../helpers/hostWorkbook";
import { applyEdit, edit, type Edit } from "./edits/edit";
import { readShown } from "./edits/readShown";

/** Refusals that Excel itself may give; anything else is a fault of the host. */
const REFUSALS = new Set([
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemNotFound",
  "ItemAlreadyExists",
  "AccessDenied",
  "RangeExceedsLimit",
  "UnsupportedOperation",
  "ConflictingOperation",
]);

async function applyAll(edits: readonly Edit[]): Promise<void> {
  for (const one of edits) {
    try {
      await Excel.run((context) => applyEdit(context, one));
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === undefined || !REFUSALS.has(code)) throw new Error(`${String(code)}: ${message}`);
    }
  }
}

test("whatever is edited through office.js is there again when the saved file is opened", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 6, maxLength: 24 }), async (edits) => {
      const runtime = openTestWorkbook();
      await applyAll(edits);
      const before = await Excel.run(readShown);
      reopenTestWorkbook(runtime);
      expect(await Excel.run(readShown)).toEqual(before);
    }),
    { numRuns: 40 }
  );
});
