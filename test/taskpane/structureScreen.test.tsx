import { screen, within } from "@testing-library/react";
import type { CellRef } from "../../src/domain/model/area";
import type { StructureOptions } from "../../src/actions/types";
import { STRUCTURE } from "./literalActions";
import { renderPane } from "./renderPane";

async function openStructure(replaced: Parameters<typeof renderPane>[0] = {}) {
  const { user } = await renderPane(replaced);
  await user.click(screen.getByRole("button", { name: "规范成表" }));
  await screen.findByRole("button", { name: "确认规范" });
  return user;
}

test("lists doubts first, with samples, field and reason in words", async () => {
  await openStructure();
  expect(screen.getByText("1 列请确认")).toBeInTheDocument();
  const items = within(screen.getByRole("list", { name: "列与字段" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent?.slice(0, 2))).toEqual(["B列"]);
  expect(items[0]).toHaveTextContent("请确认 50%");
  expect(items[0]).toHaveTextContent("例：牵头：组织一科");
  expect(items[0]).toHaveTextContent("没有牵头单位列，“责任单位”按牵头理解");
  expect(screen.getByRole("combobox", { name: "B列的字段" })).toHaveDisplayValue("牵头科室");
});

test("columns read with confidence stand in one line and open to be changed", async () => {
  const user = await openStructure();
  const sure = screen.getByRole("button", { name: /^认得有把握的 2 列/ });
  expect(sure).toHaveTextContent("A 序号、C 任务");
  expect(screen.queryByRole("combobox", { name: "A列的字段" })).toBeNull();
  await user.click(sure);
  expect(screen.getByRole("combobox", { name: "A列的字段" })).toHaveDisplayValue("序号");
});

test("says why the sheet's table was taken for one, and leads to it", async () => {
  const goneTo: CellRef[] = [];
  const user = await openStructure({
    proposeStructure: () =>
      Promise.resolve({
        ...STRUCTURE,
        candidates: STRUCTURE.candidates.map((candidate) => ({
          ...candidate,
          reasons: [{ id: "reading.recordsBelow", params: { count: 60 } }],
        })),
      }),
    goToCell: (at) => {
      goneTo.push(at);
      return Promise.resolve();
    },
  });
  expect(screen.getByText("A3:H64，60 行。像任务表 90%；下面有 60 行任务。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "在表里看" }));
  expect(goneTo).toEqual([{ sheetName: "任务清单", rowIndex: 2, columnIndex: 0 }]);
});

test("shows what will be typed and added before anything is written", async () => {
  await openStructure();
  expect(screen.getByRole("heading", { level: 3, name: "将填写的单元格（1 处）" })).toBeVisible();
  const changes = screen.getByRole("list", { name: "完成日期（1 处）" });
  expect(changes).toHaveTextContent("第5行 （空） → 2026年3月25日");
  expect(changes).toHaveTextContent("完成情况写着“已完成。3月25日”");
  expect(screen.getByText("表格右边将增加 2 列：行标识、完成时限。")).toBeInTheDocument();
});

test("a changed field is asked for again and confirmed as chosen", async () => {
  const asked: StructureOptions[] = [];
  const confirmed: StructureOptions[] = [];
  const user = await openStructure({
    proposeStructure: (_context, options) => {
      asked.push(options);
      return Promise.resolve(STRUCTURE);
    },
    runStructure: (_context, options) => {
      confirmed.push(options);
      return Promise.resolve({
        action: "structure",
        changes: 400,
        typedChanges: [],
        findings: [],
        notices: [{ id: "notice.keptMore", params: { count: 3 } }],
      });
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "B列的字段" }), "配合科室");
  const mapping = { leadDepartment: null, supportDepartments: 1 };
  expect(asked.at(-1)).toEqual({ sheetName: "任务清单", mapping });
  expect(screen.getByRole("combobox", { name: "B列的字段" })).toHaveDisplayValue("配合科室");
  await user.click(screen.getByRole("button", { name: "确认规范" }));
  expect(confirmed).toEqual([{ sheetName: "任务清单", mapping }]);
  const result = await screen.findByText("规范成表完成，改动 400 处。");
  expect(result).toBeInTheDocument();
  expect(screen.getByText("另有 3 处同样保留。")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "检查" })).toBeInTheDocument();
});

test("an unknown year must be typed before confirming", async () => {
  const asked: StructureOptions[] = [];
  const user = await openStructure({
    proposeStructure: (_context, options) => {
      asked.push(options);
      return Promise.resolve({ ...STRUCTURE, year: options.year });
    },
  });
  const confirm = screen.getByRole("button", { name: "确认规范" });
  expect(confirm).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("请先在上面填写台账年度。")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /台账年度/ }), "2026");
  expect(screen.queryByText("请先在上面填写台账年度。")).toBeNull();
  expect(asked.at(-1)).toEqual({ sheetName: "任务清单", year: 2026 });
  expect(screen.getByRole("button", { name: "确认规范" })).not.toHaveAttribute(
    "aria-disabled",
    "true"
  );
});

test("the year that would be assumed is taken with one click", async () => {
  const asked: StructureOptions[] = [];
  const user = await openStructure({
    proposeStructure: (_context, options) => {
      asked.push(options);
      return Promise.resolve({
        ...STRUCTURE,
        year: options.year,
        notices: [{ id: "notice.yearAssumed", params: { year: 2026 } }],
      });
    },
  });
  await user.click(screen.getByRole("button", { name: "按 2026 年" }));
  expect(asked.at(-1)).toEqual({ sheetName: "任务清单", year: 2026 });
  expect(screen.getByRole("textbox", { name: /台账年度/ })).toHaveValue("2026");
});

test("a year out of range is refused in words", async () => {
  const user = await openStructure({
    proposeStructure: () => Promise.resolve({ ...STRUCTURE, year: undefined }),
  });
  await user.type(screen.getByRole("textbox", { name: /台账年度/ }), "1800");
  expect(screen.getByText("请填 1990 到 2100 之间的四位年份。")).toBeInTheDocument();
});

test("of several tables another one can be chosen", async () => {
  const asked: StructureOptions[] = [];
  const second = { ...STRUCTURE.candidates[0]!, address: "K3:N20" };
  const user = await openStructure({
    proposeStructure: (_context, options) => {
      asked.push(options);
      return Promise.resolve({
        ...STRUCTURE,
        candidates: [...STRUCTURE.candidates, second],
        chosen: options.candidate ?? 0,
      });
    },
  });
  // Each says why it was taken for a table, so that a wrong choice can be seen.
  expect(screen.getByRole("radio", { name: /^K3:N20，60 行/ })).toHaveAccessibleName(
    expect.stringContaining("像任务表 90%")
  );
  await user.click(screen.getByRole("radio", { name: /^K3:N20，60 行/ }));
  expect(asked.at(-1)).toEqual({ sheetName: "任务清单", candidate: 1 });
});

test("cancelling writes nothing", async () => {
  let written = 0;
  const user = await openStructure({
    runStructure: () => {
      written++;
      return Promise.reject(new Error("must not run"));
    },
  });
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByRole("button", { name: "标色" })).toBeInTheDocument();
  expect(written).toBe(0);
});
