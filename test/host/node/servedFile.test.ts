import path from "node:path";
import { servedFile, servedFolders } from "../../../src/host/node/servedFile";

const folders = servedFolders(path.resolve("/project"));

describe("servedFile", () => {
  test.each([
    ["/", "/project/dist-host/page/index.html", "the page"],
    ["/host/page.js", "/project/dist-host/page/page.js", "the page's files"],
    ["/taskpane.html", "/project/dist/taskpane.html", "the add-in"],
    ["/assets/icons/app-16.png", "/project/dist/assets/icons/app-16.png", "the add-in's icons"],
    [
      "/office-js/office.js",
      "/project/node_modules/@microsoft/office-js/dist/office.js",
      "the unmodified library",
    ],
    ["/samples/%E8%A1%A8.xlsx", "/project/assets/samples/表.xlsx", "a Chinese name"],
  ])("%s is %s (%s)", (urlPath, file) => {
    expect(servedFile(folders, urlPath)).toBe(path.resolve(file));
  });

  test.each([
    ["/../package.json", "leads out"],
    ["/host/..%2f..%2fpackage.json", "leads out, escaped"],
    ["/samples/../../package.json", "leads out of one folder"],
    ["/%E8%A1", "cannot be decoded"],
    ["/a%00.js", "holds a NUL"],
  ])("%s is no file: %s", (urlPath) => {
    expect(servedFile(folders, urlPath)).toBeUndefined();
  });
});
