import { derivedNames, lightName } from "../../../src/domain/formulas/derivedNames";
import { lightRuleFormula } from "../../../src/domain/formulas/lightRuleFormula";
import { SETTING_IDS, settingName } from "../../../src/domain/model/settings";
import { LIGHTS } from "../../../src/domain/model/statuses";
import { words } from "../../../src/i18n/zhCN/words";

const names = derivedNames(words).map(({ name }) => name);

test("no name twice, none that a setting's cell already has", () => {
  const all = [...names, ...SETTING_IDS.map(settingName)].map((name) => name.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

test.each([...names, ...SETTING_IDS.map(settingName)])("%s is no cell reference", (name) => {
  expect(name).toMatch(/^[A-Za-z]\w*$/);
  // A1 style up to XFD1048576, and R1C1 style.
  expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
  expect(name).not.toMatch(/^(?:r\d*)?(?:c\d*)?$/i);
});

test("every formula reads names that stand before it or belong to settings", () => {
  const known = new Set([...SETTING_IDS.map(settingName), "tblCategories"]);
  const functions = new Set([
    "IF",
    "ISNUMBER",
    "INT",
    "TODAY",
    "YEAR",
    "DATE",
    "CHOOSE",
    "MAX",
    "SUM",
  ]);
  for (const { name, formula } of derivedNames(words)) {
    const read = formula.replace(/"[^"]*"/g, "").match(/[A-Za-z]\w*/g) ?? [];
    expect(read.filter((word) => !functions.has(word) && !known.has(word))).toEqual([]);
    known.add(name);
  }
});

test.each(LIGHTS)("the rule of %s compares with a name that exists", (light) => {
  expect(lightRuleFormula(light, "AB", 6)).toBe(`=$AB6=${lightName(light)}`);
  expect(names).toContain(lightName(light));
});

test("a quotation mark in a light's word is doubled", () => {
  const lights = { ...words.lights, red: 'say "red"' };
  expect(derivedNames({ ...words, lights })).toContainEqual({
    name: "LightRed",
    formula: '="say ""red"""',
  });
});
