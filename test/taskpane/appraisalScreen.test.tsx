import { screen } from "@testing-library/react";
import type { AppraisalOptions } from "../../src/actions/appraisal";
import type { TypedChange } from "../../src/actions/types";
import type { RankingOptions } from "../../src/actions/ranking";
import { APPRAISAL, rankingReport } from "./literalActions";
import { renderPane } from "./renderPane";

test("测评 and 分类排位 preview their sheets and make them for that ledger", async () => {
  const made: (AppraisalOptions | RankingOptions)[] = [];
  const { user } = await renderPane({
    runAppraisal: (_context, options) => {
      made.push(options);
      return Promise.resolve(APPRAISAL);
    },
    runRanking: (_context, options) => {
      made.push(options);
      return Promise.resolve(rankingReport(options.kind));
    },
  });
  await user.click(await screen.findByRole("button", { name: "测评和分类排位" }));
  expect(
    await screen.findByText("将新建工作表：社会调查、测评。每个单位一行，共 7 个单位。")
  ).toBeInTheDocument();
  expect(screen.getByText("将新建工作表“分类排位”，列出 7 个单位。")).toBeInTheDocument();
  expect(made).toEqual([]);
  // Neither comes before the other: no button stands out, and 返回 leaves.
  expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "建评分表" }));
  expect(await screen.findByText("测评表已建好，改动 9 处。")).toBeInTheDocument();
  await user.click(await screen.findByRole("radio", { name: "人员" }));
  expect(await screen.findByText("将新建工作表“分类排位”，列出 7 人。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "建排位表" }));
  expect(await screen.findByText("分类排位表已建好，改动 1 处。")).toBeInTheDocument();
  expect(made).toEqual([
    { tableName: "tblLedger", raters: { survey: 10 } },
    { tableName: "tblLedger", kind: "person" },
  ]);
});

test("where everything is there already, there is nothing to confirm", async () => {
  const nothing = [{ id: "notice.nothingToDo" as const, params: {} }];
  const { user } = await renderPane({
    proposeAppraisal: () => Promise.resolve({ ...APPRAISAL, changes: 0, notices: nothing }),
    proposeRanking: () => Promise.resolve({ ...rankingReport(), changes: 0, notices: nothing }),
  });
  await user.click(await screen.findByRole("button", { name: "测评和分类排位" }));
  expect(await screen.findAllByText("没有需要改动的地方。")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /^建/ })).toBeNull();
});

test("how many people mark is asked for tables that are made, and told of those that stand", async () => {
  const made: AppraisalOptions[] = [];
  const { user } = await renderPane({
    runAppraisal: (_context, options) => {
      made.push(options);
      return Promise.resolve(APPRAISAL);
    },
  });
  await user.click(await screen.findByRole("button", { name: "测评和分类排位" }));
  expect(
    await screen.findByText("“群众评价”已有12列评分；要增减，在评分表里插入或删除列。")
  ).toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: "群众评价份数" })).toBeNull();
  const field = screen.getByRole("textbox", { name: "社会调查份数" });
  expect(field).toHaveValue("10");
  await user.clear(field);
  await user.type(field, "0");
  expect(screen.getByText("请填1至500的整数。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "建评分表" }));
  expect(made).toEqual([]);
  await user.clear(field);
  await user.type(field, "30");
  await user.click(screen.getByRole("button", { name: "建评分表" }));
  expect(await screen.findByText("测评表已建好，改动 9 处。")).toBeInTheDocument();
  expect(made).toEqual([{ tableName: "tblLedger", raters: { survey: 30 } }]);
});

test("figures typed over formulas are listed before the formulas come back", async () => {
  const change: TypedChange = {
    at: { sheetName: "测评", rowIndex: 5, columnIndex: 5 },
    ...{ field: undefined, from: 95, to: '=IF(1=1,"","")' },
    reason: { id: "reason.formulaBack", params: {} },
  };
  const { user } = await renderPane({
    proposeAppraisal: () => Promise.resolve({ ...APPRAISAL, typedChanges: [change] }),
  });
  await user.click(await screen.findByRole("button", { name: "测评和分类排位" }));
  expect(
    await screen.findByRole("heading", { name: /被手工改写的公式，将恢复/ })
  ).toBeInTheDocument();
});
