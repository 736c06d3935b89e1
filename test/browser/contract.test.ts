import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { disconnect, openPage } from "./openPage";

jest.setTimeout(120_000);

const CONTRACT = path.resolve(__dirname, "../host/contract.ts");

/** The contract script as one JavaScript expression that gives `runContract`. */
function contractExpression(): string {
  const { outputText } = ts.transpileModule(fs.readFileSync(CONTRACT, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return `(() => { const exports = {}; ${outputText}; return exports.runContract; })()`;
}

afterAll(disconnect);

test.each(["1.13", "1.15"])(
  "the contract script passes in the pane's window on ExcelApi %s",
  async (excelApi) => {
    const local = await openPage({ query: { excelApi } });
    const frame = local.page.frames().find((one) => one.url().endsWith("/taskpane.html"));
    const seen = await frame?.evaluate<readonly string[]>(
      `(${contractExpression()})(Excel, OfficeExtension, (condition, message) => {
        if (!condition) throw new Error(message);
      })`
    );
    expect(seen?.length).toBeGreaterThan(15);
    const isSupported = await frame?.evaluate<readonly boolean[]>(
      `["1.13", "1.14", "1.15", "1.16"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version))`
    );
    expect(isSupported).toEqual([true, excelApi === "1.15", excelApi === "1.15", false]);
    await local.close();
  }
);
