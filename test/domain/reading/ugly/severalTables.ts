import type { UglySheet } from "./uglySheet";

/** Several tables on one sheet, one below the other and side by side. */
export const SEVERAL_TABLES: readonly UglySheet[] = [
  {
    name: "this week and next week, stacked",
    drawing: `
工作周报 | < | < | < | <
一、本周工作完成情况 | < | < | < | <
序号 | 工作内容 | 责任人 | 完成时间 | 完成情况
1 | 完成数据迁移 | 莫言 | @2026-3-6 | 已完成
2 | 编写测试用例 | 庞统 | @2026-3-6 | 80%
3 | 修复缺陷12个 | 庞统 | @2026-3-6 | 已完成
二、下周工作计划 | < | < | < | <
序号 | 工作内容 | 责任人 | 计划完成时间 | 备注
1 | 上线预发布环境 | 莫言 | @2026-3-13 |
2 | 性能测试 | 庞统 | @2026-3-13 |`,
    tables: ["A3:E6 header 3 data 4-6", "A8:E10 header 8 data 9-10"],
  },
  {
    name: "stacked with the same header, a title between",
    drawing: `
表一 重点任务 | | | |
序号 | 任务 | 责任单位 | 时限 | 备注
1 | 完成征地拆迁 | 自然资源局 | 5月 |
2 | 建成安置房 | 住建局 | 12月 |
3 | 配套学校开工 | 教育局 | 9月 |
| | | |
表二 日常任务 | | | |
序号 | 任务 | 责任单位 | 时限 | 备注
1 | 日常巡查 | 城管局 | 长期 |
2 | 投诉处理 | 信访局 | 长期 |`,
    tables: ["A2:E5 header 2 data 3-5", "A8:E10 header 8 data 9-10"],
  },
  {
    name: "side by side, a blank column between",
    drawing: `
办公室任务 | < | < | | 财务科任务 | < | <
任务 | 责任人 | 时限 | | 任务 | 责任人 | 时限
文件起草 | 覃勇 | 3月 | | 预算编制 | 左岸 | 3月
会议组织 | 覃勇 | 4月 | | 决算公开 | 左岸 | 7月
档案移交 | 凌云 | 6月 | | |  |`,
    tables: ["A2:C5 header 2 data 3-5", "E2:G4 header 2 data 3-4"],
  },
  {
    name: "side by side without a blank column: the same headings begin again",
    drawing: `
序号 | 任务 | 时限 | 序号 | 任务 | 时限
1 | 清查固定资产 | 3月 | 4 | 盘点库存 | 6月
2 | 编制采购计划 | 4月 | 5 | 处置报废车辆 | 7月
3 | 签订服务合同 | 5月 | 6 | 年终决算 | 12月`,
    tables: ["A1:C4 header 1 data 2-4", "D1:F4 header 1 data 2-4"],
  },
  {
    name: "a small list of drop-down words beside the table",
    drawing: `
序号 | 任务 | 责任人 | 截止日期 | 状态 | | 状态选项 | 说明
1 | 更换门禁 | 柯南 | @2026-3-3 | 进行中 | | 未开始 | 灰
2 | 安装监控 | 柯南 | @2026-4-3 | 未开始 | | 进行中 | 黄
3 | 修补围墙 | 康乐 | @2026-5-3 | 未开始 | | 已完成 | 绿`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a statistics table under the task list",
    drawing: `
序号 | 任务 | 责任部门 | 完成时限 | 状态
1 | 党员冬训 | 党办 | @2026-2-1 | 完成
2 | 消防检查 | 安办 | @2026-3-1 | 完成
3 | 春耕督导 | 农办 | @2026-4-1 | 推进
4 | 防汛演练 | 安办 | @2026-5-1 | 推进
| | | |
部门 | 任务数 | 完成数 | 完成率 |
党办 | 1 | 1 | 1 |
安办 | 2 | 1 | 0.5 |
农办 | 1 | 0 | 0 |`,
    tables: ["A1:E5 header 1 data 2-5"],
  },
  {
    name: "three tables: actions, risks, decisions",
    drawing: `
RAID LOG | | | |
Actions | | | |
ID | Action | Owner | Due Date | Status
A1 | Confirm the venue | Ned | @2026-3-1 | Open
A2 | Print badges | Ola | @2026-3-4 | Open
| | | |
Risks | | | |
ID | Risk | Impact | Owner | Mitigation
R1 | Rain | High | Ned | Rent a tent
| | | |
Decisions | | | |
ID | Decision | Date | Made By |
D1 | Cancel the dinner | @2026-2-1 | Pia |`,
    tables: ["A3:E5 header 3 data 4-5"],
  },
];
