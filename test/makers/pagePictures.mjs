// Takes pictures of the built local workbook page for the README and for looking at:
//   node .ci/build.mjs --local && node test/makers/pagePictures.mjs FOLDER [--dark] [--width=1360]
// before.png is the sample as opened, after.png the same sheet coloured and scored, scores.png the 得分 sheet.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const { testChromium } = require("../helpers/chromium.js");

const TODAY = "2026-08-20";
const ACTIONS = [
  ["规范成表", "确认规范"],
  ["标色", "标色"],
  ["季度得分", "计算得分"],
];

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("node test/makers/pagePictures.mjs FOLDER [--dark] [--width=1360]\n");
  process.exit(1);
}
const width = Number(/--width=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 1360);
const colorScheme = process.argv.includes("--dark") ? "dark" : "light";
fs.mkdirSync(folder, { recursive: true });

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const server = spawn(process.execPath, [path.join(root, "dist-host/serve.js")], {
  env: { ...process.env, PORT: "3950", CI: "1" },
  stdio: ["ignore", "pipe", "inherit"],
});
const address = await new Promise((resolve) =>
  server.stdout.on("data", (chunk) => resolve(/http:\/\/\S+/.exec(String(chunk))?.[0]))
);
const browser = await chromium.launch(await testChromium());
try {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: "zh-CN",
    colorScheme,
  });
  const pane = page.frameLocator("iframe");
  const picture = async (name) => {
    // Fonts and the grid's scrolling need a moment that nothing announces.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  await page.goto(`${address}/?today=${TODAY}`);
  await page.getByRole("status", { name: "状态" }).filter({ hasText: "就绪" }).waitFor();
  await picture("before");
  for (const [action, confirm] of ACTIONS) {
    await page
      .getByRole("tabpanel", { name: "挂图台账" })
      .getByRole("button", { name: action, exact: true })
      .click();
    await pane.getByRole("heading", { name: action, exact: true }).waitFor();
    await pane.getByRole("button", { name: confirm, exact: true }).last().click();
    await pane.getByRole("heading", { name: "当前工作表" }).waitFor();
  }
  await picture("after");
  await page.getByRole("tab", { name: "得分", exact: true }).click();
  await picture("scores");
} finally {
  await browser.close();
  server.kill();
}
