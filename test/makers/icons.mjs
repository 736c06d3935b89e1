// Draws assets/icons/*.png: node test/makers/icons.mjs. Each picture is an SVG on a 32 × 32 grid with
// strokes of 2 on odd coordinates, so that 16, 32 and 64 pixels come out crisp; the test Chromium
// renders it.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const { testChromium } = require("../helpers/chromium.js");

const SIZES = [16, 32, 64, 80];
const INK = "#3b3a39";
const PAPER = "#ffffff";
const BLUE = "#0f6cbd";
const PALE = "#cfe4fa";
const RED = "#d13438";
const AMBER = "#f7a500";
const GREEN = "#13a10e";

const line = (d, stroke = INK, width = 2) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
const box = (x, y, width, height, fill, stroke = INK) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
const block = (x, y, width, height, fill) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
const lamp = (x, y, fill, radius = 3) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

const PICTURES = {
  /** The add-in: a wall chart 挂图 hanging from its rod, with lights and lines. */
  app:
    line("M7 7 L16 1.5 L25 7", INK) +
    box(5, 9, 22, 20, PAPER) +
    block(2, 6, 28, 4, BLUE) +
    lamp(10, 14.5, RED, 2.2) +
    lamp(10, 20, AMBER, 2.2) +
    lamp(10, 25.5, GREEN, 2.2) +
    line("M15 15 H24 M15 20 H24 M15 25 H21"),
  /** 打开面板: a window whose right pane is open. */
  pane:
    box(3, 5, 26, 22, PAPER) +
    block(4, 6, 24, 4, PALE) +
    block(18, 10, 10, 16, BLUE) +
    line("M7 15 H14 M7 21 H14") +
    line("M21 15 H26 M21 21 H26", PAPER),
  /** 规范成表: a table with a strong header. */
  structure:
    box(3, 5, 26, 22, PAPER) + block(2, 4, 28, 8, BLUE) + line("M11 12 V27 M21 12 V27 M3 19 H29"),
  /** 检查: a list with a tick. */
  check:
    box(5, 3, 18, 26, PAPER) +
    line("M9 9 H19 M9 15 H19 M9 21 H13") +
    `<circle cx="22" cy="23" r="8" fill="${GREEN}"/>` +
    line("M18 23 L21 26 L26.5 20", PAPER, 2.4),
  /** 标色: rows with red, amber and green lights. */
  colour:
    lamp(7, 7, RED, 4) +
    lamp(7, 16, AMBER, 4) +
    lamp(7, 25, GREEN, 4) +
    line("M14 7 H29 M14 16 H29 M14 25 H24"),
  /** 季度得分: four quarters growing. */
  score:
    block(4, 20, 5, 8, PALE) +
    block(11, 15, 5, 13, "#77b7f7") +
    block(18, 10, 5, 18, "#2886de") +
    block(25, 4, 5, 24, BLUE) +
    line("M1 29 H31"),
  /** 四账: four ledgers, sealed. */
  ledgers:
    box(3, 3, 11, 11, PAPER) +
    box(18, 3, 11, 11, PAPER) +
    box(3, 18, 11, 11, PAPER) +
    box(18, 18, 11, 11, PALE, BLUE) +
    line("M6 7 H11 M6 10 H11 M21 7 H26 M21 10 H26 M6 22 H11 M6 25 H11") +
    line("M21 23.5 L23 25.5 L26.5 21.5", BLUE),
  /** 恢复: an arrow going back. */
  restore:
    line("M9 11 H19 A8 8 0 0 1 19 27 H11", BLUE, 3) +
    `<path d="M12 3 L3 11 L12 19 Z" fill="${BLUE}"/>`,
};

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../assets/icons");
fs.mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await testChromium());
const page = await browser.newPage();
for (const [name, picture] of Object.entries(PICTURES))
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${picture}</svg>`
    );
    await page.screenshot({
      path: path.join(folder, `${name}-${size}.png`),
      omitBackground: true,
    });
  }
await browser.close();
