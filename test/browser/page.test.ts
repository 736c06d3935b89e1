import fs from "node:fs";
import path from "node:path";
import { conditionalBook } from "../fixtures/conditionalBook";
import { bytesOf } from "./bytesOf";
import { eventually } from "./eventually";
import { disconnect, openPage, paneReady, type LocalPage } from "./openPage";

jest.setTimeout(60_000);

const SAMPLE_SHEET = "2026年重点工作";
let local: LocalPage;

beforeEach(async () => {
  local = await openPage({ today: "2026-08-20" });
});
afterEach(async () => {
  expect(local.offsite).toEqual([]);
  await local.close();
});
afterAll(disconnect);

describe("the local workbook page", () => {
  it("opens with the sample, the manifest's ribbon and a pane that has read the sheet", async () => {
    const { page, pane, errors } = local;
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toMatch(/\.xlsx$/);
    const ribbon = page.getByRole("tabpanel", { name: "挂图台账" });
    await expect(ribbon.getByRole("button").allInnerTexts()).resolves.toEqual([
      "打开",
      "保存",
      "另存为",
      "打开面板",
      "规范成表",
      "检查",
      "标色",
      "季度得分",
      "四账",
      "恢复",
    ]);
    const tabs = page.getByRole("tablist", { name: "工作表标签" }).getByRole("tab");
    await expect(tabs.allInnerTexts()).resolves.toContain(SAMPLE_SHEET);
    await pane
      .getByText(/60\s*行/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  it("opens one file after another without waiting for the first to be drawn", async () => {
    const hurried = await openPage({ query: { sample: "none" } });
    const book = (name: string) => ({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(conditionalBook(46_218)),
    });
    for (const name of ["一.xlsx", "二.xlsx", "三.xlsx"])
      await hurried.page.getByLabel("选择工作簿文件").setInputFiles(book(name));
    await hurried.page.getByRole("heading", { name: "三.xlsx" }).waitFor();
    await paneReady(hurried.page);
    expect(hurried.errors).toEqual([]);
    await hurried.close();
  });

  it("shows the ribbon in English where the address asks for it", async () => {
    const english = await openPage({ query: { lang: "en-US" } });
    const ribbon = english.page.getByRole("tabpanel", { name: "Guatu Ledger" });
    await ribbon.getByRole("button", { name: "Quarter score" }).waitFor();
    await english.close();
  });

  it("calculates at once what is typed, and refuses what Excel refuses", async () => {
    const { page } = local;
    await local.openSheet("说明");
    await local.type("H1", "2");
    await local.type("H2", "3.5");
    await local.type("H3", "=SUM(H1:H2)*2");
    expect(await local.shown("H3")).toBe("11");
    await local.type("H1", "10%");
    expect(await local.shown("H1")).toBe("10%");
    expect(await local.shown("H3")).toBe("7.2");
    expect(await local.content("H3")).toBe("=SUM(H1:H2)*2");
    await local.type("H4", "=SUM(");
    await page.getByRole("alert").filter({ hasText: "没有写入" }).waitFor();
    expect(await local.content("H4")).toBe("");
  });

  it("takes typing and Delete in the grid itself", async () => {
    const { page } = local;
    await local.openSheet("说明");
    const grid = page.getByRole("tabpanel", { name: "工作表" });
    const place = await grid.boundingBox();
    if (place === null) throw new Error("The grid has no place");
    const selected = page.getByRole("status", { name: "选中的单元格" });
    // Twice at the same place within 300 ms would be a double click.
    const clickA1 = async (fromLeft: number) => {
      await local.goTo("C3");
      await page.mouse.click(place.x + fromLeft, place.y + 32);
      await selected.filter({ hasText: /^A1/ }).waitFor();
    };
    const contentOfA1 = () => local.content("A1");
    await expect(contentOfA1()).resolves.not.toBe("手输");
    await clickA1(60);
    await page.keyboard.type("手输");
    await page.keyboard.press("Enter");
    await selected.filter({ hasText: /^A2/ }).waitFor();
    await eventually(contentOfA1, (text) => expect(text).toBe("手输"));
    await clickA1(100);
    await page.keyboard.press("Delete");
    await eventually(contentOfA1, (text) => expect(text).toBe(""));
  });

  it("offers the words of a drop-down list beside the cell, by pointer and by keys", async () => {
    const { page } = local;
    // The sample's typed status has a list; L6 stands scrolled to, right of the frozen columns.
    await local.goTo("L6");
    await page.getByRole("button", { name: "打开下拉列表" }).click();
    const options = page.getByRole("listbox", { name: "下拉列表" }).getByRole("option");
    await eventually(
      () => options.first().evaluate((option) => option === document.activeElement),
      (isFocused) => expect(isFocused).toBe(true)
    );
    await expect(options.allInnerTexts()).resolves.toEqual(["已完成", "进行中", "未启动", "滞后"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await local.content("L6")).toBe("未启动");
    await local.goTo("C6");
    await expect(page.getByRole("button", { name: "打开下拉列表" }).count()).resolves.toBe(0);
  });

  it("says what is wrong with an address or a file in one sentence", async () => {
    const { page } = local;
    const nameBox = page.getByRole("textbox", { name: "名称框" });
    await nameBox.fill("不是地址");
    await nameBox.press("Enter");
    await page.getByRole("alert").filter({ hasText: "不是单元格地址" }).waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      local.clickRibbon("打开"),
    ]);
    await chooser.setFiles({ name: "坏.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await page.getByRole("alert").filter({ hasText: "打不开" }).waitFor();
    await expect(page.getByRole("tab", { name: SAMPLE_SHEET }).count()).resolves.toBe(1);
  });

  it("saves what was typed and opens it again, also by dropping the file", async () => {
    const { page } = local;
    await local.type("C6", "改过的任务");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      local.clickRibbon("保存"),
    ]);
    const saved = await bytesOf(download);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await local.type("C6", "又改了");
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], "拖来的.xlsx"));
        return transfer;
      },
      [...saved]
    );
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
    const question = page.getByRole("dialog", { name: "未保存" });
    await question.getByRole("button", { name: "取消" }).click();
    expect(await local.content("C6")).toBe("又改了");
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
    await question.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByRole("heading", { level: 1, name: "拖来的.xlsx" }).waitFor();
    await paneReady(page);
    expect(await local.content("C6")).toBe("改过的任务");
  });
});

describe("the local server", () => {
  const root = path.resolve(__dirname, "../..");

  it("serves every byte of the built add-in, but for one script tag before office.js", async () => {
    const { TEST_ADDRESS: address = "" } = process.env;
    const files = fs.readdirSync(path.join(root, "dist")).filter((name) => /\.\w+$/.test(name));
    expect(files).toContain("taskpane.html");
    for (const name of files) {
      const served = await (await fetch(`${address}/${name}`)).text();
      const built = fs.readFileSync(path.join(root, "dist", name), "utf8");
      const tag = '<script src="/host/pane-host.js"></script>';
      expect(served.split(tag)).toHaveLength(name === "taskpane.html" ? 2 : 1);
      expect(served.replace(tag, "") === built).toBe(true);
    }
  });

  it("serves office.js as the npm package has it, with a policy of its own origin only", async () => {
    const { TEST_ADDRESS: address = "" } = process.env;
    const answer = await fetch(`${address}/office-js/office.js`);
    const library = path.join(root, "node_modules/@microsoft/office-js/dist/office.js");
    expect((await answer.text()) === fs.readFileSync(library, "utf8")).toBe(true);
    expect(answer.headers.get("content-security-policy")).not.toMatch(/https?:/);
  });
});
