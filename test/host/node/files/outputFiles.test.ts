import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSameFile, outputPaths, writeOutput } from "../../../../src/host/node/files/outputFiles";
import { scratchFolder } from "../../../helpers/builtRunner";

const folder = scratchFolder();
const within = (...names: string[]): string => path.join(folder, ...names);

test.each([
  [["a/台账.xlsx"], ["台账.xlsx"]],
  [
    ["a/台账.xlsx", "b/台账.xlsx", "c/台账.xlsx"],
    ["台账.xlsx", "台账 (2).xlsx", "台账 (3).xlsx"],
  ],
  [
    ["A.xlsx", "b/a.XLSX"],
    ["A.xlsx", "a (2).XLSX"],
  ],
  [
    ["a (2).xlsx", "a.xlsx", "b/a.xlsx"],
    ["a (2).xlsx", "a.xlsx", "a (3).xlsx"],
  ],
  [
    ["无后缀", "b/无后缀"],
    ["无后缀", "无后缀 (2)"],
  ],
])("results of %j", (inputs, names) => {
  expect(outputPaths(inputs, "out")).toEqual(names.map((name) => path.join("out", name)));
});

test("a result is written with its folders, over an older one, and leaves nothing beside it", () => {
  const file = within("新", "文件夹", "a.xlsx");
  writeOutput(file, new Uint8Array([1, 2]));
  writeOutput(file, new Uint8Array([3]));
  expect([...readFileSync(file)]).toEqual([3]);
  expect(readdirSync(path.dirname(file))).toEqual(["a.xlsx"]);
});

test("a device is written to and stays what it is", () => {
  writeOutput("/dev/null", new Uint8Array([1]));
  expect(readFileSync("/dev/null").length).toBe(0);
});

test.each([
  ["a folder", () => (mkdirSync(within("ordner")), within("ordner")), "EISDIR"],
  ["a path below a file", () => (writeFileSync(within("f"), ""), within("f", "a.xlsx")), /E\w+/],
])("%s cannot be the result", (_what, make, reason) => {
  const out = make();
  let thrown: unknown;
  try {
    writeOutput(out, new Uint8Array([1]));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({
    code: "unwritable",
    params: { out, reason: expect.stringMatching(reason) as string },
  });
});

test("one file under two names is the same file", () => {
  writeFileSync(within("x.xlsx"), "");
  symlinkSync(within("x.xlsx"), within("link.xlsx"));
  expect(isSameFile(within("x.xlsx"), within(".", "x.xlsx"))).toBe(true);
  expect(isSameFile(within("x.xlsx"), within("link.xlsx"))).toBe(true);
  expect(isSameFile(within("x.xlsx"), within("absent.xlsx"))).toBe(false);
});
