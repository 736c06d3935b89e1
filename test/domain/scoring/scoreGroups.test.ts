import * as fc from "fast-check";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import { scoreGroups } from "../../../src/domain/scoring/scoreGroups";
import { scoreRow } from "../../../src/domain/scoring/scoreRow";
import { scoringSettings } from "../../../src/domain/scoring/scoringSettings";
import { words } from "../../../src/i18n/zhCN/words";

const settings = scoringSettings({ year: 2026 });
const due = daySerial(2026, 6, 30);

/** On its due day a row scores 100 times what it reports. */
function rowOf(name: string | undefined, reported: number, points = 1) {
  const record = { task: "甲", deadline: due, done2: reported, points };
  return { name, row: scoreRow(record, settings, due, words.deadlineKinds) };
}

test("equal totals share a rank and the next one is left out: 1, 2, 2, 4", () => {
  const groups = scoreGroups(
    [rowOf("甲科", 0.8), rowOf("乙科", 0.9), rowOf("丙科", 0.8), rowOf("丁科", 0.7)],
    settings
  );
  expect(groups.map(({ name, rank, isTied }) => [name, rank, isTied])).toEqual([
    ["甲科", 2, true],
    ["乙科", 1, false],
    ["丙科", 2, true],
    ["丁科", 4, false],
  ]);
});

test.each([
  [0.9, "excellent"],
  [0.8999, "good"],
  [0.8, "good"],
  [0.7999, "pass"],
  [0.6, "pass"],
  [0.5999, "fail"],
] as const)(
  "a department at %d of 1 is %s: lower bounds belong to their band",
  (reported, band) => {
    expect(scoreGroups([rowOf("甲科", reported)], settings)[0]?.band).toBe(band);
  }
);

test("a department whose rows weigh nothing is not rated", () => {
  const [group] = scoreGroups([rowOf("甲科", 1, 0)], settings);
  expect(group).toMatchObject({ rows: 1, rated: 1, points: 0, ledger: undefined, rank: undefined });
});

test("the order of the rows changes no figure", () => {
  const row = fc
    .tuple(fc.constantFrom("甲科", "乙科", undefined), fc.integer({ min: 0, max: 20 }))
    .map(([name, twentieths]) => rowOf(name, twentieths / 20, (twentieths % 3) + 1));
  const byName = (rows: Parameters<typeof scoreGroups>[0]) =>
    new Map(scoreGroups(rows, settings).map((group) => [group.name, group]));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      expect(byName([...rows].reverse())).toEqual(byName(rows));
    })
  );
});

test("a cell that names somebody among others is counted as the wildcards of the formula count it", () => {
  const part = fc.constantFrom("甲科", "乙科", "丙", "");
  const list = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("、"));
  const names = ["甲科", "乙科", "甲科、乙科"];
  fc.assert(
    fc.property(fc.array(list, { maxLength: 8 }), (lists) => {
      const rows = [
        ...names.map((name) => rowOf(name, 1)),
        ...lists.map((written) => ({ ...rowOf(undefined, 1), written })),
      ];
      const cells = [...names, ...lists];
      for (const { name, note } of scoreGroups(rows, settings)) {
        const expected = cells.reduce(
          (sum, cell) =>
            sum +
            Number(cell.startsWith(`${name}、`)) +
            Number(cell.endsWith(`、${name}`)) +
            Number(cell.includes(`、${name}、`)),
          0
        );
        const shared = note.find(({ kind }) => kind === "shared");
        expect(shared && "count" in shared ? shared.count : 0).toBe(expected);
      }
    })
  );
});
