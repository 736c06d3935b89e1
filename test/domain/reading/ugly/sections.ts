import type { UglySheet } from "./uglySheet";

/** 分节行 section bands and numbered empty rows inside the body. */
export const SECTIONS: readonly UglySheet[] = [
  {
    name: "two levels: 一、 and （一）",
    drawing: `
序号 | 工作任务 | 责任单位 | 完成时限
一、经济发展 | < | < | <
（一）工业 | < | < | <
1 | 新增规上企业10家 | 工信局 | 12月底
2 | 亩均税收增长8% | 税务局 | 12月底
（二）农业 | < | < | <
3 | 粮食播种60万亩 | 农业农村局 | 9月底
二、民生保障 | < | < | <
4 | 新增公办学位2000个 | 教育局 | 8月底`,
    tables: ["A1:D9 header 1 data 2-9"],
    skipped: ["2 section", "3 section", "6 section", "8 section"],
  },
  {
    name: "bands not merged, in the first column",
    drawing: `
序号 | 工作任务 | 责任单位 | 完成时限
一、党的建设 | | |
1 | 开展主题教育 | 组织科 | 6月底
2 | 发展党员5名 | 组织科 | 12月底
二、业务工作 | | |
3 | 办理提案20件 | 提案科 | 10月底`,
    tables: ["A1:D6 header 1 data 2-6"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "the numeral and the name of the band in two cells",
    drawing: `
序号 | 考核内容 | 责任科室 | 分值 | 完成时限
一 | 党建工作 | | 30 |
1 | 落实三会一课 | 党办 | 15 | 全年
2 | 规范党费收缴 | 党办 | 15 | 每季度
二 | 业务工作 | | 70 |
3 | 完成检查100家 | 监管科 | 40 | 11月底
4 | 办结投诉举报 | 投诉科 | 30 | 全年`,
    tables: ["A1:E7 header 1 data 2-7"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "a band with points in the same string",
    drawing: `
序号 | 考核内容 | 分值 | 责任科室 | 完成时限
一、通用考核项目……40 | < | < | < | <
1 | 出勤 | 20 | 人事科 | 全年
2 | 学习 | 20 | 党办 | 全年
二、业务考核项目……60 | < | < | < | <
3 | 执法检查 | 60 | 执法队 | 全年`,
    tables: ["A1:E6 header 1 data 2-6"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "English phases as band rows",
    drawing: `
ID | Task Name | Resource | Start | Finish
Phase 1: Initiation | | | |
1 | Write the charter | PM | @2026-1-5 | @2026-1-9
2 | Appoint the team | PM | @2026-1-12 | @2026-1-16
Phase 2: Planning | | | |
3 | Plan the resources | PM | @2026-1-19 | @2026-1-23
4 | Plan the budget | PMO | @2026-1-26 | @2026-1-30`,
    tables: ["A1:E7 header 1 data 2-7"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "bands that are merged over the middle of the table",
    drawing: `
序号 | 任务 | 责任人 | 时限 | 备注
| 第一阶段 筹备 | < | < |
1 | 成立专班 | 尹志 | 2月 |
2 | 制定方案 | 尹志 | 3月 |
| 第二阶段 实施 | < | < |
3 | 全面摸排 | 常乐 | 5月 |
4 | 集中整治 | 常乐 | 8月 |`,
    tables: ["A1:E7 header 1 data 2-7"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "numbered rows without content inside and at the end",
    drawing: `
序号 | 任务 | 责任人 | 时限
1 | 采集数据 | 万里 | 3月
2 | | |
3 | 分析数据 | 万里 | 5月
4 | | |
5 | | |
6 | | |`,
    tables: ["A1:D4 header 1 data 2-4"],
    skipped: ["3 blankNumbered"],
  },
  {
    name: "empty rows with defaults in the status column",
    drawing: `
序号 | 任务 | 责任人 | 时限 | 状态 | 完成率
1 | 采集数据 | 万里 | @2026-3-1 | 进行中 | 0.5
2 | 分析数据 | 万里 | @2026-5-1 | 未开始 | 0
3 | | | | 未开始 | 0
4 | | | | 未开始 | 0
5 | | | | 未开始 | 0`,
    tables: ["A1:F3 header 1 data 2-3"],
  },
  {
    name: "the numbering restarts in every section",
    drawing: `
序号 | 任务 | 牵头单位 | 时限
一、产业项目（2项） | < | < | <
1 | 光伏产业园 | 发改局 | 10月
2 | 冷链物流园 | 商务局 | 12月
二、基础设施（2项） | < | < | <
1 | 城区二环路 | 交通局 | 9月
2 | 天然气管网 | 住建局 | 11月`,
    tables: ["A1:D7 header 1 data 2-7"],
    skipped: ["2 section", "5 section"],
  },
  {
    name: "projects in their own rows, tasks numbered 1.1 below",
    drawing: `
序号 | 项目/任务 | 责任人 | 开始 | 完成 | 进度
1 | 机房改造 | 阎涛 | @2026-3-1 | @2026-6-30 | 0.5
1.1 | 设备采购 | 阎涛 | @2026-3-1 | @2026-4-15 | 1
1.2 | 综合布线 | 褚健 | @2026-4-16 | @2026-5-31 | 0.3
2 | 网络升级 | 褚健 | @2026-5-1 | @2026-8-31 | 0
2.1 | 核心交换机更换 | 褚健 | @2026-5-1 | @2026-6-30 | 0`,
    tables: ["A1:F6 header 1 data 2-6"],
    skipped: [],
  },
  {
    name: "the header again on the second page",
    drawing: `
2026年工作台账 | < | < | <
序号 | 任务 | 责任人 | 时限
1 | 登记造册 | 乔木 | 3月
2 | 张榜公示 | 乔木 | 4月
2026年工作台账 | < | < | <
序号 | 任务 | 责任人 | 时限
3 | 资金发放 | 乔木 | 5月
4 | 抽查回访 | 乔木 | 6月`,
    tables: ["A2:D8 header 2 data 3-8"],
    skipped: ["5 section", "6 repeatedHeader"],
  },
];
