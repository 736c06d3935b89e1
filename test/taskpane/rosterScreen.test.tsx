import { screen, within } from "@testing-library/react";
import type { RosterOptions } from "../../src/actions/roster";
import type { Finding } from "../../src/domain/model/finding";
import type { Fix } from "../../src/domain/model/finding";
import type { CellRef } from "../../src/domain/model/area";
import { checkReport, ROSTER } from "./literalActions";
import { renderPane } from "./renderPane";

test("建名册 previews people and departments, and adds them to the roster of that ledger", async () => {
  const written: RosterOptions[] = [];
  const { user } = await renderPane({
    runRoster: (_context, options) => {
      written.push(options);
      return Promise.resolve({ ...ROSTER, changes: 3 });
    },
  });
  await user.click(await screen.findByRole("button", { name: "建名册" }));
  const people = await screen.findByRole("list", { name: "人员（2 人）" });
  expect(
    within(people)
      .getAllByRole("listitem")
      .map((item) => item.textContent)
  ).toEqual(["张建国组织一科、分管领导 王强、出现 12 次", "李明B岗 赵敏、出现 3 次"]);
  const departments = screen.getByRole("list", { name: "没有写到人的科室（1 个）" });
  expect(departments).toHaveTextContent("人才科出现 5 次");
  expect(written).toEqual([]);
  await user.click(screen.getByRole("button", { name: "列入这 3 行" }));
  expect(written).toEqual([{ tableName: "tblLedger" }]);
  expect(await screen.findByText("已列入人员名册，写入 3 处。")).toBeInTheDocument();
});

test("where everybody is in the roster there is nothing to confirm", async () => {
  const { user } = await renderPane({
    proposeRoster: () => Promise.resolve({ ...ROSTER, lines: [] }),
  });
  await user.click(await screen.findByRole("button", { name: "建名册" }));
  expect(await screen.findByText("台账里的人员和科室都已在名册里。")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^列入这/ })).toBeNull();
});

describe("names that the roster lacks", () => {
  const at = (rowIndex: number): CellRef => ({ sheetName: "任务清单", rowIndex, columnIndex: 3 });
  const missing = (rowIndex: number, name: string, nearest: string): Finding => ({
    ruleId: "ownerNotInRoster",
    severity: "error",
    at: at(rowIndex),
    params: { name, nearest },
    ...(nearest === ""
      ? {}
      : { fix: { at: at(rowIndex), from: name, to: nearest, safety: "confirm" as const } }),
  });
  const findings = [
    missing(4, "张建围", "张建国"),
    missing(5, "外聘专家", ""),
    missing(6, "张建围", "张建国"),
    missing(8, "张建围", "张建国"),
  ];

  async function openCheck(replaced: Parameters<typeof renderPane>[0] = {}) {
    const { user } = await renderPane({
      runCheck: () => Promise.resolve(checkReport(findings)),
      ...replaced,
    });
    await user.click(screen.getByRole("button", { name: "检查" }));
    await screen.findByText("按名字：2 个不在名册里");
    return user;
  }

  test("each name stands once, with its cells that lead there", async () => {
    const goneTo: CellRef[] = [];
    const user = await openCheck({
      goToCell: (ref) => {
        goneTo.push(ref);
        return Promise.resolve();
      },
    });
    const cells = screen.getByRole("list", { name: "“张建围”（3 处）" });
    expect(
      within(cells)
        .getAllByRole("button")
        .map((cell) => cell.textContent)
    ).toEqual(["D5", "D7", "D9"]);
    expect(screen.getByText("是否为“张建国”？", { exact: false })).toBeInTheDocument();
    expect(screen.getByRole("list", { name: "“外聘专家”（1 处）" })).toBeInTheDocument();
    await user.click(within(cells).getByRole("button", { name: "D9" }));
    expect(goneTo).toEqual([at(8)]);
  });

  test("a misspelt name is mended everywhere at once, after a preview", async () => {
    const asked: (readonly Fix[])[] = [];
    const user = await openCheck({
      proposeFixes: (_context, { fixes }) => {
        asked.push(fixes);
        return Promise.resolve({ typedChanges: [], staleCount: 0 });
      },
    });
    await user.click(screen.getByRole("button", { name: "“张建围”（3 处） 都改成“张建国”" }));
    expect(asked.map((fixes) => fixes.map((fix) => [fix.at.rowIndex, fix.to]))).toEqual([
      [
        [4, "张建国"],
        [6, "张建国"],
        [8, "张建国"],
      ],
    ]);
  });

  test("the way into the roster is beside them", async () => {
    const user = await openCheck();
    await user.click(screen.getByRole("button", { name: "列入名册…" }));
    expect(await screen.findByRole("heading", { level: 2, name: "建名册" })).toHaveFocus();
  });
});
