import fs from "node:fs";
import path from "node:path";
import { ACTION_IDS } from "../../src/actions/types";
import { manifestElements, MANIFEST_TEXT, PROJECT } from "./manifestElements";

const elements = manifestElements(MANIFEST_TEXT);
const named = (name: string) => elements.filter((element) => element.name === name);
const resources = [
  ...named("bt:Image").filter(({ attributes }) => "id" in attributes),
  ...named("bt:Url"),
  ...named("bt:String"),
];
const BASE_URL = "https://localhost:3443";

describe("manifest.xml", () => {
  it("describes a task pane for workbooks in a shared runtime on ExcelApi 1.13", () => {
    expect(named("Host").map(({ attributes }) => attributes)).toEqual([
      { Name: "Workbook" },
      { "xsi:type": "Workbook" },
    ]);
    expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([
      { resid: "Taskpane.Url", lifetime: "long" },
    ]);
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.13" },
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
    expect(named("DefaultLocale")[0]?.text).toBe("zh-CN");
  });

  it("defines every resid once and uses every resource", () => {
    const defined = resources.map(({ attributes }) => attributes.id);
    const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("keeps resource ids within 32 characters and texts within Office's limits", () => {
    for (const { attributes, path: around } of resources) {
      expect((attributes.id ?? "").length).toBeLessThanOrEqual(32);
      const limit = around.includes("bt:LongStrings") ? 250 : 125;
      if (around.includes("bt:LongStrings") || around.includes("bt:ShortStrings"))
        expect((attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(limit);
    }
    for (const { attributes, path: around } of named("bt:Override")) {
      const limit = around.includes("bt:LongStrings") ? 250 : 125;
      expect((attributes.Value ?? "").length).toBeLessThanOrEqual(limit);
    }
  });

  it.each(["en-US", "zh-TW"])("has every text in %s too", (locale) => {
    const texts = [...named("bt:String"), ...named("DisplayName"), ...named("Description")].filter(
      ({ attributes }) => "DefaultValue" in attributes
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const { attributes, children } of texts) {
      const overrides = children.filter((one) => one.attributes.Locale === locale);
      expect([attributes.DefaultValue, overrides.length]).toEqual([attributes.DefaultValue, 1]);
      expect(overrides[0]?.attributes.Value).toMatch(/\S/);
    }
  });

  it("names each button's four icons, which exist in their sizes", () => {
    const addresses = new Map(
      resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""])
    );
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual([16, 32, 64, 80]);
      for (const { attributes } of icon.children)
        expect(pixelSize(addresses.get(attributes.resid) ?? "")).toEqual([
          Number(attributes.size),
          Number(attributes.size),
        ]);
    }
    expect(pixelSize(named("IconUrl")[0]?.attributes.DefaultValue ?? "")).toEqual([32, 32]);
    expect(pixelSize(named("HighResolutionIconUrl")[0]?.attributes.DefaultValue ?? "")).toEqual([
      64, 64,
    ]);
  });

  it("runs exactly the functions that the commands associate, in the order of the actions", () => {
    const commands = fs.readFileSync(path.join(PROJECT, "src/commands/index.ts"), "utf8");
    // The entry point associates every action id; a handwritten list there would not match.
    expect(commands).toMatch(
      /for \(const action of ACTION_IDS\) \{\s*Office\.actions\.associate\(action,/
    );
    expect(named("FunctionName").map(({ text }) => text)).toEqual([...ACTION_IDS]);
  });

  it("points to one place only", () => {
    const addresses = MANIFEST_TEXT.match(/https?:\/\/[^"<]+/g) ?? [];
    const places = addresses.filter((address) => !/schemas\.microsoft|www\.w3\.org/.test(address));
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((address) => !address.startsWith(BASE_URL))).toEqual([]);
  });
});

/** Width and height from a PNG's header (PNG specification, 11.2.2 IHDR). */
function pixelSize(address: string): readonly number[] {
  const bytes = fs.readFileSync(path.join(PROJECT, address.replace(BASE_URL, "")));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
