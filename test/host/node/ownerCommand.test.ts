import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildRunner } from "../../helpers/builtRunner";

const RUNNER = path.resolve(__dirname, "../../../dist-host/ledger.js");

/** Calls the built runner with cells on stdin, as `npm run -s ledger -- owner` does. */
function owners(input: string, ...args: readonly string[]) {
  const child = spawnSync(process.execPath, [RUNNER, "owner", "--json", ...args], {
    input,
    encoding: "utf8",
  });
  const lines = child.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
  return { status: child.status, stderr: child.stderr, lines };
}

beforeAll(buildRunner, 300_000);

test("a JSON string a line: the names with their roles, in their order", () => {
  const cells = [
    "组织科牵头，干部科、人才科配合",
    "责任领导：王建国\n责任单位：各县（市、区）、市直有关部门",
    "张伟（组织一科）",
    "办公室 王 芳 13800001111",
    "待定",
  ];
  const { status, lines } = owners(cells.map((cell) => `${JSON.stringify(cell)}\n`).join(""));
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      text: cells[0],
      units: [
        { role: "lead", name: "组织科" },
        { role: "support", name: "干部科" },
        { role: "support", name: "人才科" },
      ],
    },
    {
      text: cells[1],
      units: [
        { role: "leader", name: "王建国" },
        { role: "responsible", name: "各县（市、区）" },
        { role: "responsible", name: "市直有关部门" },
      ],
    },
    {
      text: cells[2],
      units: [
        { role: "responsible", name: "张伟（组织一科）", person: "张伟", department: "组织一科" },
      ],
    },
    {
      text: cells[3],
      units: [
        { role: "responsible", name: "办公室" },
        { role: "responsible", name: "王芳" },
      ],
    },
    { text: cells[4], units: [] },
  ]);
});

test("a thousand cells are answered one for one; names on the command line are a wrong call", () => {
  const { lines } = owners(`"干部科、人才科"\n`.repeat(1000));
  expect(lines).toHaveLength(1000);
  const wrong = owners("", "干部科");
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("owner reads its cells from stdin");
});

test("a broken JSON string is told on stderr; every line still has its answer", () => {
  const { status, stderr, lines } = owners('"组织科"\n"组织科\\、干部科"\n宣传科\n');
  expect(status).toBe(0);
  expect(lines).toHaveLength(3);
  expect(stderr).toMatch(/^第 2 行.* Line 2 .*\n$/);
});
