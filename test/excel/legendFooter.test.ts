import { LIGHTS, DEFAULT_LIGHTS, STATUSES } from "../../src/domain/model/statuses";
import { isLegendFooter, legendFooter } from "../../src/excel/write/legendFooter";
import { LANGUAGES } from "../../src/i18n/languages";
import { workbookWords } from "../../src/i18n/workbookWords";

test.each(LANGUAGES)("the default legend in %s fits a footer with its colours", (language) => {
  const words = workbookWords(language);
  const lines = STATUSES.map((status) => ({
    status: words.statuses[status],
    lightWord: words.lights[DEFAULT_LIGHTS[status]],
  }));
  const text = legendFooter(lines, (word) => LIGHTS.find((light) => words.lights[light] === word));
  expect(text.length).toBeLessThanOrEqual(255);
  expect(text.match(/&K[0-9A-F]{6}■/g)).toHaveLength(6);
  expect(isLegendFooter(text)).toBe(true);
});

test.each([
  ["a light of another name has a black square", [["逾期", "紫"]], "&8■ 紫: 逾期"],
  ["& is doubled", [["A&B", "红"]], "&8&KFF0000■&K000000 红: A&&B"],
  ["no status carries a light", [["逾期", ""]], ""],
  ["too long with colours", [["逾".repeat(240), "红"]], `&8■ 红: ${"逾".repeat(240)}`],
  ["too long without them", [["逾".repeat(255), "红"]], ""],
])("%s", (_case, lines, expected) => {
  const legend = lines.map(([status = "", lightWord = ""]) => ({ status, lightWord }));
  expect(legendFooter(legend, (word) => (word === "红" ? "red" : undefined))).toBe(expected);
});

test.each(["", "第 &P 页，共 &N 页", "&8图例", "■ 红: 逾期"])("%j is nobody's legend", (text) => {
  expect(isLegendFooter(text)).toBe(false);
});
