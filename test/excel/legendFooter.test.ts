import { LIGHTS, DEFAULT_LIGHTS, STATUSES } from "../../src/domain/model/statuses";
import {
  footerWithLegend,
  footerWithoutLegend,
  hasLegend,
} from "../../src/excel/write/legendFooter";
import { LANGUAGES } from "../../src/i18n/languages";
import { workbookWords } from "../../src/i18n/workbookWords";

const EMPTY = { pages: "all", left: "", center: "", right: "" } as const;
/** Excel's normal margins: 0.75 − 0.3 inch. */
const ROOM = { roomPoints: 32.4, usualPoints: 11 };
const RED = [{ status: "逾期", lightWord: "红" }];
const LEGEND = "&8&KFF0000■&K000000 红: 逾期";
const isRed = (word: string) => (word === "红" ? "red" : undefined);
const OWN = "第 &P 页，共 &N 页";

test.each(LANGUAGES)("the default legend in %s fits a footer with its colours", (language) => {
  const words = workbookWords(language);
  const lines = STATUSES.map((status) => ({
    status: words.statuses[status],
    lightWord: words.lights[DEFAULT_LIGHTS[status]],
  }));
  const center =
    footerWithLegend(EMPTY, ROOM, lines, (word) =>
      LIGHTS.find((light) => words.lights[light] === word)
    ) ?? "";
  expect(center.length).toBeLessThanOrEqual(253);
  expect(center.match(/&K[0-9A-F]{6}■/g)).toHaveLength(6);
  expect(hasLegend({ center })).toBe(true);
});

test.each([
  ["a light of another name has a black square", [["逾期", "紫"]], "&8■ 紫: 逾期"],
  ["& is doubled", [["A&B", "红"]], "&8&KFF0000■&K000000 红: A&&B"],
  ["too long with colours", [["逾".repeat(240), "红"]], `&8■ 红: ${"逾".repeat(240)}`],
  ["too long without them", [["逾".repeat(255), "红"]], undefined],
])("%s", (_case, lines, expected) => {
  const legend = lines.map(([status = "", lightWord = ""]) => ({ status, lightWord }));
  expect(footerWithLegend(EMPTY, ROOM, legend, isRed)).toBe(expected);
});

test.each([
  ["page numbers keep their size below it", { center: OWN }, `${LEGEND}\n&11&K000000${OWN}`],
  ["a number that comes first is no size", { center: "2026年" }, `${LEGEND}\n&11&K0000002026年`],
  [
    "text that names its size is left alone",
    { center: `&"宋体,常规"&10${OWN}` },
    `${LEGEND}\n&"宋体,常规"&10${OWN}`,
  ],
  ["beside it something stands on the left", { left: "组织部" }, `${LEGEND}\n&11&K000000\u00a0`],
  ["two lines on the right and one in the centre", { center: OWN, right: "&8密级\n&D" }, undefined],
  [
    "an earlier legend gives way, the rest stays",
    { center: `&8■ 红: 逾期/滞后\n&11&K000000${OWN}` },
    `${LEGEND}\n&11&K000000${OWN}`,
  ],
  ["somebody put it below", { center: `${OWN}\n&8■ 红: 滞后` }, `${OWN}\n${LEGEND}`],
  ["too large a text for the room", { center: `&20${OWN}` }, undefined],
])("%s", (_case, footer, expected) => {
  expect(footerWithLegend({ ...EMPTY, ...footer }, ROOM, RED, isRed)).toBe(expected);
});

test("with more room it stands above both lines on the right", () => {
  const footer = { ...EMPTY, center: OWN, right: "&8密级\n&D" };
  expect(footerWithLegend(footer, { roomPoints: 60, usualPoints: 11 }, RED, isRed)).toBe(
    `${LEGEND}\n&11&K000000\u00a0\n${OWN}`
  );
});

test("the three parts together hold 255 characters with their codes", () => {
  const left = (length: number) => ({ ...EMPTY, left: "左".repeat(length) });
  const center = `${LEGEND}\n&11&K000000\u00a0`;
  const free = 255 - (center.length + 2) - 2;
  expect(footerWithLegend(left(free), ROOM, RED, isRed)).toBe(center);
  expect(footerWithLegend(left(free + 1), ROOM, RED, isRed)).toBe(
    "&8■ 红: 逾期\n&11&K000000\u00a0"
  );
  expect(footerWithLegend(left(free + 30), ROOM, RED, isRed)).toBeUndefined();
});

test.each(["", OWN, "&8图例", "■ 红: 逾期"])("%j is nobody's legend", (center) => {
  expect(hasLegend({ center })).toBe(false);
  expect(footerWithoutLegend({ center })).toBe(center);
});
