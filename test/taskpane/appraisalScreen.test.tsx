import { screen } from "@testing-library/react";
import type { AppraisalOptions } from "../../src/actions/appraisal";
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
  expect(made).toEqual([{ tableName: "tblLedger" }, { tableName: "tblLedger", kind: "person" }]);
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
