import { act, screen, waitFor } from "@testing-library/react";
import { ActionError, type ActionContext, type ActionErrorCode } from "../../src/actions/types";
import { zhCN } from "../../src/i18n/zhCN";
import { COLOUR } from "./literalActions";
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
  expect(screen.getByText("正在计算：20/60")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "停止" }));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("已停止"));
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("reading that was left behind is stopped and tells nothing any more", async () => {
  const { user } = await renderPane({ proposeColour: untilStopped });
  await user.click(screen.getByRole("button", { name: "标色" }));
  await user.click(screen.getByRole("button", { name: "返回" }));
  await screen.findByText("可恢复 2 步，最近一步是标色。");
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
