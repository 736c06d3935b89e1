import { screen, within } from "@testing-library/react";
import type { ColourOptions, ScoreOptions } from "../../src/actions/types";
import { COLOUR, report } from "./literalActions";
import { renderPane } from "./renderPane";

test("colour says beforehand what will happen, with and without the offers", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(
    await screen.findByText("将有 43 行标为逾期，其中 38 行没有填完成情况。")
  ).toBeInTheDocument();
  expect(screen.getByRole("list", { name: "各状态行数" })).toHaveTextContent("按期完成 5 行");
  await user.click(screen.getByRole("checkbox", { name: /从完成情况/ }));
  expect(screen.getByText("将有 48 行标为逾期，其中 38 行没有填完成情况。")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^完成日期/ })).toBeNull();
});

test("long lists open step by step", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "标色" }));
  await user.click(await screen.findByRole("button", { name: "完成日期（70 处）" }));
  const list = screen.getByRole("list", { name: "完成日期（70 处）" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(10);
  expect(screen.getByText(/另有 60 条/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "再显示 50 条" }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(60);
  await user.click(screen.getByRole("button", { name: "再显示 10 条" }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(70);
  expect(screen.queryByText(/另有/)).toBeNull();
});

test("colour runs with the choices made", async () => {
  const taken: ColourOptions[] = [];
  const { user } = await renderPane({
    runColour: (_context, options) => {
      taken.push(options);
      return Promise.resolve(report("colour", 0));
    },
  });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await user.click(await screen.findByRole("checkbox", { name: "整行标色" }));
  await user.click(screen.getByRole("checkbox", { name: /从完成情况/ }));
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(taken).toEqual([{ wholeRow: true, readCompletion: false, tableName: "tblLedger" }]);
  expect(await screen.findByText("标色：没有需要改动的地方。")).toBeInTheDocument();
});

test("no overdue row is said in words", async () => {
  const { user } = await renderPane({
    proposeColour: () =>
      Promise.resolve({
        ...COLOUR,
        statusCountsWithOffers: { ...COLOUR.statusCountsWithOffers, overdue: 0 },
      }),
  });
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(await screen.findByText("没有逾期的行。")).toBeInTheDocument();
});

test("score offers plans and completion, and runs with what is left ticked", async () => {
  const taken: ScoreOptions[] = [];
  const { user } = await renderPane({
    runScore: (_context, options) => {
      taken.push(options);
      return Promise.resolve(report("score", 90));
    },
  });
  await user.click(screen.getByRole("button", { name: "季度得分" }));
  const plans = await screen.findByRole("list", { name: "计划进度（1 处）" });
  expect(plans).toHaveTextContent("第5行 （空） → 25%");
  expect(plans).toHaveTextContent("从2026年1月1日到2026年12月31日按天倒排，取整到 5 个百分点");
  await user.click(screen.getByRole("checkbox", { name: /按倒排工期写入/ }));
  await user.click(screen.getByRole("button", { name: "计算得分" }));
  expect(taken).toEqual([{ backSchedule: false, readCompletion: true, tableName: "tblLedger" }]);
  expect(await screen.findByText("季度得分已算好，改动 90 处。")).toBeInTheDocument();
});
