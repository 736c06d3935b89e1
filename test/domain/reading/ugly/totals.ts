import type { UglySheet } from "./uglySheet";

/** 合计、小计 totals right under the header, between the records and at the end. */
export const TOTALS: readonly UglySheet[] = [
  {
    name: "the total stands under a header of two rows",
    drawing: `
序号 | 考核项目 | < | 分值 | 责任单位 | 完成时限
^ | 一级指标 | 二级指标 | ^ | ^ | ^
总计 | | | 100 | |
1 | 项目建设 | 新开工项目5个 | 40 | 发改科 | 6月底
2 | 项目建设 | 竣工项目3个 | 30 | 发改科 | 12月底
3 | 招商引资 | 签约10亿元 | 30 | 招商科 | 12月底`,
    tables: ["A1:F6 header 1-2 data 4-6"],
    skipped: ["3 total"],
  },
  {
    name: "subtotals between the sections, the grand total last",
    drawing: `
序号 | 任务 | 牵头科室 | 分值 | 时限
一、共性目标 | < | < | < | <
1 | 党风廉政建设 | 纪检组 | 10 | 全年
2 | 意识形态工作 | 宣传科 | 10 | 全年
小计 | | | 20 |
二、个性目标 | < | < | < | <
3 | 完成投资5亿元 | 投资科 | 60 | 12月底
4 | 新增就业800人 | 就业科 | 20 | 11月底
小计 | | | 80 |
合计 | | | 100 |`,
    tables: ["A1:E8 header 1 data 2-8"],
    skipped: ["2 section", "5 total", "6 section"],
  },
  {
    name: "the total's word stands merged over the first columns",
    drawing: `
序号 | 项目名称 | 责任部门 | 计划投资 | 完成时间
合    计 | < | < | 900 |
1 | 污水处理厂扩建 | 水务局 | 500 | @2026-10-31
2 | 垃圾分拣中心 | 城管局 | 300 | @2026-9-30
3 | 口袋公园 | 园林局 | 100 | @2026-6-30`,
    tables: ["A1:E5 header 1 data 3-5"],
    skipped: ["2 total"],
  },
  {
    name: "a record whose text begins with 总 is no total",
    drawing: `
序号 | 任务 | 责任人 | 时限
1 | 总结上年工作 | 马超 | 1月
2 | 总体规划编制 | 许强 | 6月
3 | 合同归档 | 韩梅 | 12月`,
    tables: ["A1:D4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "percent done of the whole under an English header",
    drawing: `
Task | Assigned To | Start | Due | % Complete
TOTAL | | @2026-1-5 | @2026-3-31 | 0.35
Collect requirements | Mia | @2026-1-5 | @2026-1-20 | 1
Design screens | Leo | @2026-1-21 | @2026-2-10 | 0.4
Build and test | Kim | @2026-2-11 | @2026-3-31 | 0`,
    tables: ["A1:E5 header 1 data 3-5"],
    skipped: ["2 total"],
  },
];
