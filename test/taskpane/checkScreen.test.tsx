import { screen } from "@testing-library/react";
import type { CellRef } from "../../src/domain/model/area";
import type { Finding } from "../../src/domain/model/finding";
import { report } from "./literalActions";
import { renderPane } from "./renderPane";

const FINDINGS: readonly Finding[] = [
  {
    ruleId: "aRuleWithoutWords",
    severity: "warning",
    at: { sheetName: "任务清单", rowIndex: 8, columnIndex: 2 },
    params: {},
  },
  {
    ruleId: "anotherRule",
    severity: "error",
    at: { sheetName: "任务清单", rowIndex: 6, columnIndex: 1 },
    params: {},
  },
];

async function openCheck(findings: readonly Finding[], goneTo: CellRef[] = []) {
  const { user } = await renderPane({
    runCheck: () => Promise.resolve({ ...report("check", 0), findings }),
    goToCell: (at) => {
      goneTo.push(at);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "再检查一次" });
  return user;
}

test("nothing wrong is said in words", async () => {
  await openCheck([]);
  expect(screen.getByText("没有发现问题。")).toBeInTheDocument();
});

test("findings stand under their severity, the gravest first, and lead to their cells", async () => {
  const goneTo: CellRef[] = [];
  const user = await openCheck(FINDINGS, goneTo);
  const titles = screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
  expect(titles).toEqual(["必须改（1）", "请核对（1）"]);
  await user.click(screen.getByRole("button", { name: /^B7 / }));
  expect(goneTo).toEqual([FINDINGS[1]?.at]);
});

test("the filter finds cells and words", async () => {
  const user = await openCheck(FINDINGS);
  await user.type(screen.getByRole("searchbox", { name: "筛选" }), "c9");
  expect(screen.getByRole("button", { name: /^C9 / })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^B7 / })).toBeNull();
  await user.type(screen.getByRole("searchbox", { name: "筛选" }), "x");
  expect(screen.getByText("没有符合筛选的问题。")).toBeInTheDocument();
});

test("all findings are copied as lines of text", async () => {
  const user = await openCheck(FINDINGS);
  await user.click(screen.getByRole("button", { name: "复制全部问题" }));
  expect(await screen.findByText("已复制 2 条，可粘贴到别处。")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe("C9 aRuleWithoutWords\nB7 anotherRule");
});

test("where copying is refused the text is shown", async () => {
  const user = await openCheck(FINDINGS);
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
  });
  await user.click(screen.getByRole("button", { name: "复制全部问题" }));
  expect(await screen.findByRole("textbox", { name: "问题清单" })).toHaveValue(
    "C9 aRuleWithoutWords\nB7 anotherRule"
  );
});
