import type { WorkbookWords } from "../../domain/model/workbookWords";
import { headings } from "./headings";
import { settingLabels } from "./settingLabels";

/** The words that a ledger written in Simplified Chinese holds. */
export const words: WorkbookWords = {
  headings,
  statuses: {
    doneLate: "逾期完成",
    doneOnTime: "按期完成",
    unclear: "不明",
    overdue: "逾期",
    severelyBehind: "严重滞后",
    behind: "滞后",
    dueSoon: "临期",
    notStarted: "未开始",
    onCourse: "推进中",
  },
  lights: { red: "红", orange: "橙", yellow: "黄", green: "绿", blue: "蓝", grey: "灰" },
  deadlineKinds: {
    dated: "定期",
    periodic: "周期",
    standing: "长期",
    immediate: "立即",
    unclear: "不明",
  },
  quarters: ["一季", "二季", "三季", "四季"],
  unrated: "不参评",
  notReported: "未填报",
  bands: { excellent: "优秀", good: "良好", pass: "合格", fail: "不合格" },
  sheets: { settings: "设置", roster: "人员名册", scores: "得分" },
  // {done} and {plan} are bare percentages (40), {points} and {n} bare numbers: signs and units stand here.
  scoreNote: {
    score: "{points}分",
    late: "逾期{n}天扣{points}分",
    behind: "进度{done}%低于计划{plan}%",
    bonus: "全年加{points}分",
    chase: "催办{n}次扣{points}分",
    separator: "；",
  },
  settingLabels,
  tables: {
    settings: ["编号", "名称", "值", "单位", "说明"],
    fields: ["台账", "字段", "名称", "列名", "依据"],
    derived: ["名称", "正在采用"],
    lights: ["系统状态", "灯", "含义"],
    roster: ["姓名", "科室", "职务", "分管领导", "B岗", "别名", "在岗"],
    scores: [
      "科室",
      "任务数",
      "参评数",
      "分值",
      "已完成",
      "逾期完成",
      "逾期",
      "一季",
      "二季",
      "三季",
      "四季",
      "台账得分",
      "加分",
      "扣分",
      "总分",
      "等次",
      "排名",
    ],
  },
};
