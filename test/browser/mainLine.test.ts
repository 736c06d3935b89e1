import { eventually } from "./eventually";
import { columnsOf, reopen, runAction } from "./ledgerHands";
import { disconnect, openPage } from "./openPage";

jest.setTimeout(180_000);
afterAll(disconnect);

const TASK = "整顿软弱涣散村党组织";
const TASK_ROW = 7;

test("the sample becomes a coloured, scored ledger; an edit counts at once; saved, reopened, restored", async () => {
  const local = await openPage({ today: "2026-08-20" });
  const { page } = local;
  const tabs = page.getByRole("tablist", { name: "工作表标签" }).getByRole("tab");
  const tabsBefore = await tabs.allInnerTexts();

  await runAction(local, "规范成表", "确认规范", /规范成表完成/);
  await runAction(local, "标色", "标色", /标色完成/);
  await runAction(local, "季度得分", "计算得分", /季度得分已算好/);
  expect(await tabs.allInnerTexts()).toEqual([
    ...tabsBefore,
    ...["设置", "人员名册", "得分", "个人得分", "领导得分"],
  ]);

  const columns = await columnsOf(local, ["二季完成", "二季得分", "系统状态", "灯", "年度得分"]);
  const at = (heading: string) => `${columns.get(heading) ?? ""}${TASK_ROW}`;
  expect(await local.content(`C${TASK_ROW}`)).toBe(TASK);
  expect(await local.shown(at("系统状态"))).toBe("逾期");
  expect(await local.shown(at("灯"))).toBe("红");

  const scoreBefore = Number(await local.shown(at("二季得分")));
  const doneBefore = await local.shown(at("二季完成"));
  const yearBefore = await local.shown(at("年度得分"));
  expect(doneBefore).not.toBe("37%");
  await local.type(at("二季完成"), "37%");
  expect(await local.shown(at("二季完成"))).toBe("37%");
  // Due on 30 June: the plan at the end of the quarter is 100 %, so the progress itself is the score.
  const score = Number(await local.shown(at("二季得分")));
  expect(score).toBe(37);
  expect(scoreBefore).not.toBe(score);
  expect(await local.shown(at("年度得分"))).not.toBe(yearBefore);

  await reopen(local);
  expect(await local.shown(at("二季得分"))).toBe("37.00");
  expect(await local.shown(at("系统状态"))).toBe("逾期");

  await runAction(
    local,
    "恢复",
    "恢复上一步",
    /已恢复：\S+ \S+ 季度得分[^]*1 处在操作之后又改过[^]*二季完成/
  );
  await eventually(
    () => tabs.allInnerTexts(),
    (names) => expect(names).toEqual([...tabsBefore, "设置", "人员名册"])
  );
  await runAction(local, "恢复", "恢复上一步", /已恢复：\S+ \S+ 标色/);
  await runAction(local, "恢复", "恢复上一步", /已恢复：\S+ \S+ 规范成表/);
  await eventually(
    () => tabs.allInnerTexts(),
    (names) => expect(names).toEqual(tabsBefore)
  );
  expect(await local.content(`C${TASK_ROW - 1}`)).toBe(TASK);
  expect([local.errors, local.offsite]).toEqual([[], []]);
  await local.close();
});
