import fs from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { MANIFEST_TEXT, PROJECT } from "./manifestElements";

const SCHEMAS = path.resolve(PROJECT, "../shared/schemas");
const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";
const hasSchemas = fs.existsSync(path.join(SCHEMAS, MAIN_SCHEMA));
if (!hasSchemas) process.stdout.write(`skipped: no manifest schemas at ${SCHEMAS}\n`);

async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: fs.readFileSync(path.join(SCHEMAS, fileName), "utf8"),
  });
  const others = fs.readdirSync(SCHEMAS).filter((name) => /\.xsd$/.test(name));
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [file(MAIN_SCHEMA)],
    preload: others.filter((name) => name !== MAIN_SCHEMA).map(file),
  });
  return result.errors.map(({ message }) => message);
}

(hasSchemas ? describe : describe.skip)("manifest.xml against Microsoft's schemas", () => {
  it("is valid", async () => {
    expect(await schemaErrors(MANIFEST_TEXT)).toEqual([]);
  });

  it("would be refused with a misplaced element", async () => {
    const broken = MANIFEST_TEXT.replace("<Runtimes>", "<Runtime/><Runtimes>");
    expect((await schemaErrors(broken)).length).toBeGreaterThan(0);
  });
});
