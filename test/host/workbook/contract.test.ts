import { runContract } from "../contract";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

describe.each(["1.13", "1.15"])(
  "the contract of ordinary Office.js code under ExcelApi %s",
  (requirement) => {
    test("holds in Node", async () => {
      const runtime = openTestWorkbook(undefined, { requirement });
      const seen = await runContract(
        runtime.Excel,
        runtime.OfficeExtension,
        (condition, message) => {
          if (!condition) throw new Error(message);
        }
      );
      expect(seen).toHaveLength(23);
      expect(runtime.Office.context.requirements.isSetSupported("ExcelApi", requirement)).toBe(
        true
      );
      expect(runtime.Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    });
  }
);
