import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildRunner } from "../../helpers/builtRunner";

const ROWS = 5000;
const MINUTES = 60_000;

interface Answer {
  readonly rowFormulas: number;
  /** Formulas of 得分 by department, person and leader. */
  readonly groupFormulas: number;
  readonly departments: number;
  /** Formula cells calculated for each edit. */
  readonly computed: Readonly<Record<string, number>>;
  readonly everything: number;
  readonly compared: number;
  readonly differing: readonly unknown[];
}

let answer: Answer;

beforeAll(() => {
  buildRunner();
  const script = path.join(__dirname, "../../helpers/editLargeLedger.js");
  const child = spawnSync(process.execPath, [script, String(ROWS)], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  answer = JSON.parse(child.stdout) as Answer;
}, 5 * MINUTES);

test("an edit in a scored ledger of 5,000 rows calculates its row and the sums of 得分, nothing else", () => {
  const { rowFormulas, groupFormulas, departments, computed, everything } = answer;
  expect(everything).toBeGreaterThan(ROWS * rowFormulas);
  // Everybody's sum reads the edited column; TODAY is always calculated.
  const atMost = rowFormulas + groupFormulas + 1;
  expect(atMost).toBeLessThan(everything / 100);
  const { 备注: remark, ...others } = computed;
  expect(remark).toBe(1);
  expect(Object.keys(others)).toHaveLength(5);
  for (const [heading, cells] of Object.entries(others)) {
    expect(`${heading} ${cells > departments && cells <= atMost}`).toBe(`${heading} true`);
  }
});

test("after the edits every formula holds what calculating everything anew gives", () => {
  expect(answer.compared).toBe(answer.everything);
  expect(answer.differing).toEqual([]);
});
