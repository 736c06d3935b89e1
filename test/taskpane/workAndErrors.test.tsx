import { act, screen, waitFor } from "@testing-library/react";
import {
  ActionError,
  type ActionContext,
  type ActionErrorCode,
  type LedgerOverview,
} from "../../src/actions/types";
import { zhCN } from "../../src/i18n/zhCN";
import { COLOUR, LEDGER_OVERVIEW } from "./literalActions";
import { renderPane } from "./renderPane";

/** Work that is told to stop by its signal, as the actions do. */
function untilStopped(context: ActionContext): Promise<never> {
  return new Promise((_resolve, reject) => {
    context.signal?.addEventListener("abort", () => reject(new ActionError("cancelled")));
  });
}

test.each<ActionErrorCode>(["noLedger", "protectedSheet", "cellEditMode", "columnsBlocked"])(
  "the refusal %s is one sentence with what to do, and can be dismissed",
  async (code) => {
    const { user } = await renderPane({
      proposeColour: () => Promise.reject(new ActionError(code)),
    });
    await user.click(screen.getByRole("button", { name: "标色" }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(zhCN.messages[`error.${code}`])
    );
    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  }
);

test("what nobody foresaw is shown, not swallowed", async () => {
  const { user } = await renderPane({
    proposeScore: () => Promise.reject(new TypeError("undefined is not iterable")),
  });
  await user.click(screen.getByRole("button", { name: "季度得分" }));
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("undefined is not iterable")
  );
});

test("progress is shown in words and work can be stopped", async () => {
  const started: ActionContext[] = [];
  const { user } = await renderPane({
    proposeColour: (context) => {
      started.push(context);
      return untilStopped(context);
    },
  });
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(await screen.findByRole("progressbar", { name: "正在读取" })).toBeInTheDocument();
  act(() => started[0]?.onProgress?.({ phase: "compute", done: 20, total: 60 }));
  expect(await screen.findByText("正在计算：20/60")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "停止" }));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("已停止"));
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a failure of Excel has details to be copied for help; a refusal has none", async () => {
  const failure = new ActionError("excel", { code: "GeneralException" });
  failure.cause = new Error("The request failed at range.values");
  const { user } = await renderPane({ proposeColour: () => Promise.reject(failure) });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await user.click(await screen.findByRole("button", { name: "详情" }));
  const details = screen.getByRole("region", { name: "详情" });
  expect(details).toHaveTextContent("caused by: Error: The request failed at range.values");
  await user.click(screen.getByRole("button", { name: "复制详情" }));
  expect(await navigator.clipboard.readText()).toBe(details.textContent);
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.queryByRole("button", { name: "详情" })).toBeNull();
});

test("the pane never goes blank: what fails to be drawn is a sentence with a way on", async () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const overview: { readonly sheetName: string } = { sheetName: "坏" };
  const answers = [overview as LedgerOverview, LEDGER_OVERVIEW];
  const { user } = await renderPane({
    readWorkbookState: () => Promise.resolve(answers.shift() ?? LEDGER_OVERVIEW),
  });
  expect(await screen.findByText(/面板出了问题，表格没有受影响/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新载入面板" }));
  expect(await screen.findByText("“任务清单”是台账，共 60 行任务。")).toBeInTheDocument();
  silence.mockRestore();
});

test("a second click on the writing button writes nothing twice", async () => {
  let written = 0;
  const { user } = await renderPane({
    runColour: (context) => {
      written += 1;
      return untilStopped(context);
    },
  });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await screen.findByRole("checkbox", { name: "整行标色" });
  await user.dblClick(screen.getByRole("button", { name: "标色" }));
  expect(written).toBe(1);
});

test("what is being written cannot be stopped, and says so", async () => {
  const started: ActionContext[] = [];
  const { user } = await renderPane({
    runColour: (context) => {
      started.push(context);
      return untilStopped(context);
    },
  });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await screen.findByRole("checkbox", { name: "整行标色" });
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(await screen.findByRole("button", { name: "停止" })).toBeInTheDocument();
  act(() => started[0]?.onProgress?.({ phase: "write", done: 0, total: 1 }));
  expect(screen.getByText("正在写入，写完之前不能停止。")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "停止" })).toBeNull();
});

test("reading that was left behind is stopped and tells nothing any more", async () => {
  const { user } = await renderPane({ proposeColour: untilStopped });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await user.click(screen.getByRole("button", { name: "返回" }));
  await screen.findByText("“任务清单”是台账，共 60 行任务。");
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("while something is written neither the ribbon nor a button leads away", async () => {
  const { user, requests } = await renderPane({ runColour: untilStopped });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await screen.findByText(
    `将有 ${COLOUR.statusCountsWithOffers.overdue} 行标为逾期，其中 38 行没有填完成情况。`
  );
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(await screen.findByRole("progressbar", { name: "正在写入" })).toBeInTheDocument();
  act(() => requests.publish({ action: "restore" }));
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByRole("heading", { level: 2, name: "标色" })).toBeInTheDocument();
});

test("the context carries the clock, the words and the language", async () => {
  const contexts: ActionContext[] = [];
  const { user } = await renderPane({
    runCheck: (context) => {
      contexts.push(context);
      return untilStopped(context);
    },
  });
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(contexts[0]).toMatchObject({
    today: 46347,
    timestamp: "2026-11-21T09:30",
    language: "zh-CN",
    words: zhCN.words,
  });
});

test("a result stays on the home screen and is not mixed into another preview", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "标色" }));
  await screen.findByRole("checkbox", { name: "整行标色" });
  await user.click(screen.getByRole("button", { name: "标色" }));
  expect(await screen.findByText("标色完成，改动 130 处。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "季度得分" }));
  expect(screen.queryByText("标色完成，改动 130 处。")).toBeNull();
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByText("标色完成，改动 130 处。")).toBeInTheDocument();
});
