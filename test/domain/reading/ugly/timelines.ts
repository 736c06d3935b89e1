import type { UglySheet } from "./uglySheet";

/** 日、周、月 columns to the right, drawn or typed. */
export const TIMELINES: readonly UglySheet[] = [
  {
    name: "day serials under a month band, bars by colour only",
    drawing: `
任务 | 负责人 | 开始 | 结束 | 3月 | < | < | < | <
^ | ^ | ^ | ^ | @2026-3-1 | @2026-3-2 | @2026-3-3 | @2026-3-4 | @2026-3-5
场地布置 | 贺军 | @2026-3-1 | @2026-3-2 | | | | |
设备调试 | 赖明 | @2026-3-2 | @2026-3-4 | | | | |
正式演出 | 贺军 | @2026-3-5 | @2026-3-5 | | | | |`,
    tables: ["A1:D5 header 1-2 data 3-5"],
  },
  {
    name: "weeks with bars typed as squares go with their rows",
    drawing: `
序号 | 工作内容 | 责任人 | 第1周 | 第2周 | 第3周 | 第4周 | 第5周
1 | 摸底调查 | 龚平 | ■ | ■ | | |
2 | 制定方案 | 文静 | | ■ | ■ | |
3 | 组织实施 | 龚平 | | | | ■ | ■`,
    tables: ["A1:H4 header 1 data 2-4"],
  },
  {
    name: "months with typed milestones belong to the table",
    drawing: `
序号 | 重点项目 | 责任单位 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
1 | 高铁站前广场 | 住建局 | 完成招标 | 进场施工 | 基础完工 | 主体施工 | 主体封顶 | 装饰
2 | 县医院二期 | 卫健局 | 立项 | 设计 | 评审 | 招标 | 开工 | 基础`,
    tables: ["A1:I3 header 1 data 2-3"],
  },
  {
    name: "the year's months in English, blank",
    drawing: `
Activity | Responsible | Start | Finish | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec
Survey | Team A | @2026-1-5 | @2026-2-1 | | | | | | | | | | | |
Design | Team B | @2026-2-2 | @2026-4-1 | | | | | | | | | | | |
Build | Team C | @2026-4-2 | @2026-11-1 | | | | | | | | | | | |`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
  {
    name: "a week label row above single days",
    drawing: `
| | | | Week 1 | < | < | < | < | Week 2 | < | < | < | <
TASK | ASSIGNED TO | START | END | M | T | W | T | F | M | T | W | T | F
Phase 1 | | | | | | | | | | | | |
Write the outline | Gus | @2026-3-2 | @2026-3-4 | | | | | | | | | |
Review the outline | Ida | @2026-3-5 | @2026-3-9 | | | | | | | | | |`,
    tables: ["A2:D5 header 2 data 3-5"],
  },
  {
    name: "dates over weekday letters",
    drawing: `
Project schedule | | | | | | | | |
| | | | @2026-3-2 | @2026-3-3 | @2026-3-4 | @2026-3-5 | @2026-3-6 | @2026-3-7
TASK | PROGRESS | START | END | M | T | W | T | F | S
Dig the trench | 0.5 | @2026-3-2 | @2026-3-4 | | | | | |
Lay the pipe | 0 | @2026-3-5 | @2026-3-6 | | | | | |`,
    tables: ["A3:D5 header 3 data 4-5"],
  },
  {
    name: "the calendar is ticked month by month",
    drawing: `
序号 | 工作事项 | 责任科室 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 备注
1 | 支部学习 | 党办 | √ | √ | √ | √ | √ | √ | √ | √ | √ | √ | √ | √ |
2 | 民主评议党员 | 党办 | | | | | | | | | | | √ | |
3 | 半年总结 | 办公室 | | | | | | √ | | | | | | |`,
    tables: ["A1:P4 header 1 data 2-4"],
  },
];
