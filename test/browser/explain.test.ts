import { runAction } from "./ledgerHands";
import { disconnect, openPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(disconnect);

test("a task and a department are explained, copied as text, and recomputed without writing", async () => {
  const local = await openPage({ today: "2026-08-20" });
  const { page, pane } = local;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (): Promise<string> => {
    await pane.getByRole("button", { name: "复制全文" }).click();
    await pane.getByText("已复制，可以粘贴到答复里。").waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await runAction(local, "规范成表", "确认规范", /规范成表完成/);
  await runAction(local, "季度得分", "计算得分", /季度得分已算好/);
  await local.goTo("C7");
  await pane.getByRole("button", { name: "得分依据", exact: true }).click();
  await pane.getByRole("button", { name: /^第7行 整顿软弱涣散村党组织/ }).waitFor();
  const before = await copied();
  expect(before.split("\n").slice(0, 2)).toEqual([
    "第7行 整顿软弱涣散村党组织（组织一科）",
    "按截止日2026年8月20日",
  ]);
  expect(before).toMatch(/系统状态：逾期[^]*应于2026年6月30日完成/);

  await page.getByRole("status", { name: "状态" }).filter({ hasText: "就绪" }).waitFor();
  const cells = await local.content("C7");
  await pane.getByLabel("若于这一天完成").fill("2026-07-10");
  await pane.getByRole("heading", { name: "系统状态：逾期完成" }).waitFor();
  expect(await copied()).toMatch(/假设2026年7月10日完成[^]*逾期10天/);
  await pane.getByRole("button", { name: "不再假设" }).click();
  await pane.getByRole("heading", { name: "系统状态：逾期", exact: true }).waitFor();
  expect(await copied()).toBe(before);
  expect(await local.content("C7")).toBe(cells);

  await pane.getByRole("tab", { name: "科室" }).click();
  await pane.getByRole("combobox", { name: "选择" }).selectOption({ index: 0 });
  expect(await copied()).toMatch(/^组织一科\n按截止日2026年8月20日\n[^]*总分：[^]*一季得分：/);
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
