import fc from "fast-check";
import { parseOwner } from "../../../src/domain/owner/parseOwner";

const NAMES = ["组织科", "干部科", "办公室", "财务处", "市民政局", "张伟", "李明", "王芳"] as const;
const fragment = fc.constantFrom(
  ...[
    ...NAMES,
    "、",
    "，",
    "；",
    "：",
    "（",
    "）",
    "牵头",
    "配合",
    "单位",
    "和",
    "会同",
    "除",
    "外",
  ],
  ...[
    " ",
    "\n",
    "\t",
    "各",
    "县",
    "市",
    "区",
    "等",
    "*",
    "1.",
    "①",
    "A岗",
    "13800001111",
    "·",
    "《",
  ],
  ...["牵头单位：", "责任人：", "（牵头）", "(B岗)", "Lead:", "&", "张 伟", "欧 阳 修", "下同"]
);
const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fragment, { maxLength: 16 }).map((parts) => parts.join(""))
);
const bare = (text: string): string =>
  text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, "");

test("no string makes it throw, and every name stands in the cell", () => {
  fc.assert(
    fc.property(cell, (written) => {
      for (const { name } of parseOwner(written).units) {
        expect(bare(name)).not.toBe("");
        expect(bare(written)).toContain(bare(name));
      }
    }),
    { numRuns: 2000 }
  );
});

const list = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: NAMES.length });
const names = (text: string): readonly string[] => parseOwner(text).units.map(({ name }) => name);

test("a list comes back whole and in its order, whatever separates it", () => {
  fc.assert(
    fc.property(
      list,
      fc.constantFrom("、", "，", ",", "；", ";", "/", "+", "|", "\n", "、 "),
      (all, by) => {
        expect(names(all.join(by))).toEqual(all);
      }
    )
  );
});

test("the list leads where 牵头 stands before or behind it", () => {
  fc.assert(
    fc.property(list, (all) => {
      const joined = all.join("、");
      const expected = all.map((name) => ["lead", name]);
      for (const text of [`牵头单位：${joined}`, `${joined}牵头`, `（牵头：${joined}）`]) {
        expect(parseOwner(text).units.map(({ role, name }) => [role, name])).toEqual(expected);
      }
    })
  );
});

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "/": "／",
  "+": "＋",
  " ": "　",
};

test("full-width punctuation reads as plain", () => {
  fc.assert(
    fc.property(cell, (written) => {
      const plain = written.replace(/[，；：（）]/g, (mark) => {
        const found = Object.entries(FULL_WIDTH).find(([, full]) => full === mark);
        return found?.[0] ?? mark;
      });
      const full = plain.replace(/[,;:()/+ ]/g, (mark) => FULL_WIDTH[mark] ?? mark);
      const shown = (text: string): readonly string[] =>
        parseOwner(text).units.map(
          ({ role, name }) => `${role} ${name.normalize("NFKC").replace(/\s/g, "")}`
        );
      expect(shown(full)).toEqual(shown(plain));
    })
  );
});

test("surrounding blanks and brackets change nothing", () => {
  fc.assert(
    fc.property(list, (all) => {
      const text = all.join("、");
      for (const other of [` ${text} `, `（${text}）`, `${text}。`, `\n${text}\n`]) {
        expect(names(other)).toEqual(all);
      }
    })
  );
});
