import { FIELD_IDS } from "../../src/domain/model/fields";
import { SETTING_IDS } from "../../src/domain/model/settings";
import { CATALOGUES } from "../../src/i18n/catalogues";
import { LANGUAGES, type Language } from "../../src/i18n/languages";
import { workbookWords } from "../../src/i18n/workbookWords";

/** Every text below a value with its path: `headings.task` → 任务. */
function texts(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) =>
    texts(child, path === "" ? key : `${path}.${key}`)
  );
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

const source = texts(CATALOGUES["zh-CN"]);
const others = LANGUAGES.filter((language) => language !== "zh-CN");

describe.each(others)("%s", (language: Language) => {
  const translated = new Map(texts(CATALOGUES[language]));

  test("has exactly the texts of zh-CN", () => {
    expect([...translated.keys()].sort()).toEqual(source.map(([path]) => path).sort());
  });

  test("fills the same placeholders", () => {
    const differing = source.filter(
      ([path, text]) =>
        placeholders(text).join() !== placeholders(translated.get(path) ?? "").join()
    );
    expect(differing).toEqual([]);
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  test("has no empty text", () => {
    const empty = texts(CATALOGUES[language]).filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  // A table's headings must be unique (Excel compares them without case).
  test.each(["settings", "fields", "lights", "roster", "scores"] as const)(
    "the headings of table %s are unique",
    (table) => {
      const headings = workbookWords(language).tables[table].map((text) => text.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  );

  test("field headings, statuses and lights are unique and fit a heading", () => {
    const words = workbookWords(language);
    for (const list of [words.headings, words.statuses, words.lights, words.deadlineKinds]) {
      const lower = Object.values(list).map((text) => text.toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
      expect(lower.every((text) => text === text.trim() && text.length <= 255)).toBe(true);
    }
    expect(Object.keys(words.headings).sort()).toEqual([...FIELD_IDS].sort());
    expect(Object.keys(words.settingLabels).sort()).toEqual([...SETTING_IDS].sort());
  });

  // Excel refuses sheet names over 31 characters or with : \ / ? * [ ].
  test("sheet names are names that Excel takes", () => {
    for (const name of Object.values(workbookWords(language).sheets)) {
      expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    }
  });
});

test("the traditional texts hold no character that exists only in simplified writing", () => {
  const simplifiedOnly =
    /[们这时对说过为样经发动还进现没见问题将务单写数据计划检错标红绿蓝节认读页图缩权归责]/;
  const found = texts(CATALOGUES["zh-TW"]).filter(([, text]) => simplifiedOnly.test(text));
  expect(found).toEqual([]);
});
