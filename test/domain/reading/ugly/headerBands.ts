import type { UglySheet } from "./uglySheet";

/** 两行、三行表头 headers of two and three rows, hints and a second language. */
export const HEADER_BANDS: readonly UglySheet[] = [
  {
    name: "plan and actual over the same headings",
    drawing: `
项目进度计划表 | < | < | < | < | < | <
序号 | 任务名称 | 负责人 | 计划时间 | < | 实际时间 | <
^ | ^ | ^ | 开始 | 结束 | 开始 | 结束
1 | 需求调研 | 秦岚 | @2026-3-1 | @2026-3-10 | @2026-3-1 | @2026-3-12
2 | 系统设计 | 魏东 | @2026-3-11 | @2026-3-31 | @2026-3-13 |
3 | 系统开发 | 魏东 | @2026-4-1 | @2026-6-30 | |`,
    tables: ["A2:G6 header 2-3 data 4-6"],
  },
  {
    name: "three rows: quarters over months",
    drawing: `
序号 | 工作任务 | 责任科室 | 时序进度 | < | < | < | < | <
^ | ^ | ^ | 一季度 | < | < | 二季度 | < | <
^ | ^ | ^ | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 编制规划 | 规划科 | 启动 | 调研 | 初稿 | 征求意见 | 修改 | 印发
2 | 招商活动 | 招商科 | 方案 | 筹备 | 举办 | 跟踪 | 签约 | 落地`,
    tables: ["A1:I5 header 1-3 data 4-5"],
  },
  {
    name: "bands without merges, plain headings in the upper row",
    drawing: `
序号 | 整改问题 | 责任 | | 时限 | | 备注
| | 单位 | 人员 | 开始 | 完成 |
1 | 制度不健全 | 办公室 | 邓超 | 3月 | 4月 |
2 | 账目不清 | 财务科 | 胡静 | 3月 | 5月 |
3 | 公章管理松散 | 办公室 | 邓超 | 3月 | 3月 |`,
    tables: ["A1:G5 header 1-2 data 3-5"],
  },
  {
    name: "the plain headings stand in the lower row",
    drawing: `
| | 责任分工 | < | 计划安排 | < |
序号 | 重点工作 | 牵头单位 | 责任人 | 启动时间 | 完成时限 | 备注
1 | 建设数字档案馆 | 档案局 | 曹阳 | @2026-1-5 | @2026-12-20 |
2 | 修编县志 | 史志办 | 彭飞 | @2026-2-1 | @2026-11-30 |
3 | 举办读书月 | 图书馆 | 董洁 | @2026-4-1 | @2026-4-30 |`,
    tables: ["A1:G5 header 1-2 data 3-5"],
  },
  {
    name: "an English row below the Chinese one",
    drawing: `
序号 | 任务描述 | 负责人 | 开始日期 | 截止日期 | 状态 | 备注
No. | Description | Owner | Start Date | Due Date | Status | Remarks
1 | 准备启动会 | 苏珊 | @2026-3-1 | @2026-3-3 | Open |
2 | 编写章程 | 蒋伟 | @2026-3-4 | @2026-3-9 | Open |`,
    tables: ["A1:G4 header 1-2 data 3-4"],
  },
  {
    name: "a row of what may be typed",
    drawing: `
序号 | 工作事项 | 责任人 | 完成时限 | 完成状态
（自动） | （必填） | （必填，姓名） | （格式：2026/1/1） | （选填：是/否）
1 | 发布招标公告 | 蔡明 | @2026-3-8 | 是
2 | 组织开标 | 蔡明 | @2026-3-29 | 否`,
    tables: ["A1:E4 header 1-2 data 3-4"],
  },
  {
    name: "a row of options under a few columns",
    drawing: `
序号 | 任务 | 类别 | 责任人 | 时限 | 进度
| | 重点/日常/专项 | | 年月日 | 未启动/推进中/已完成
1 | 更新官网 | 日常 | 潘悦 | @2026-3-8 | 推进中
2 | 迁移机房 | 专项 | 田野 | @2026-7-29 | 未启动
3 | 采购服务器 | 重点 | 田野 | @2026-5-1 | 推进中`,
    tables: ["A1:F5 header 1-2 data 3-5"],
  },
  {
    name: "a row of column numbers under the header",
    drawing: `
序号 | 督查事项 | 责任单位 | 完成时限 | 办理情况
甲 | 1 | 2 | 3 | 4
1 | 规范校外培训机构 | 教育局 | 6月底前 | 已检查120家
2 | 治理占道经营 | 城管局 | 长期 | 常态化巡查
3 | 公示政务服务清单 | 审批局 | 3月底前 | 已公示`,
    tables: ["A1:E5 header 1-2 data 3-5"],
  },
  {
    name: "headings merged over two rows each, no band at all",
    drawing: `
序号 | 任务 | 责任人 | 时限
^ | ^ | ^ | ^
1 | 开展巡察 | 程勇 | 4月
2 | 反馈意见 | 程勇 | 6月`,
    tables: ["A1:D4 header 1-2 data 3-4"],
  },
  {
    name: "headings merged over several columns each",
    drawing: `
序号 | 工作内容 | < | < | 责任部门 | < | 完成时间 | <
1 | 完善应急预案 | < | < | 应急科 | < | @2026-4-1 | <
2 | 组织应急演练 | < | < | 应急科 | < | @2026-6-1 | <
3 | 更新救援设备 | < | < | 装备科 | < | @2026-9-1 | <`,
    tables: ["A1:H4 header 1 data 2-4"],
  },
  {
    name: "quarter bands over plan and result",
    drawing: `
序号 | 重点任务 | 牵头部门 | 一季度 | < | 二季度 | <
^ | ^ | ^ | 计划 | 完成 | 计划 | 完成
1 | 固定资产投资 | 发改局 | 0.25 | 0.28 | 0.5 | 0.45
2 | 规上工业增加值 | 工信局 | 0.2 | 0.2 | 0.5 | 0.5`,
    tables: ["A1:G4 header 1-2 data 3-4"],
  },
  {
    name: "the band row lies above a full header of its own",
    drawing: `
PLAN | < | < | TRACKING | < | <
Task Name | Owner | Due Date | Status | Complete | Comments
Kick-off meeting | Amy Wu | @2026-1-5 | Done | 1 |
Stakeholder interviews | Ben Ito | @2026-1-30 | In progress | 0.5 |`,
    tables: ["A1:F4 header 1-2 data 3-4"],
  },
];
