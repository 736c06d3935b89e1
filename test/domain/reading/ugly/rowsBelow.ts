import type { UglySheet } from "./uglySheet";

/** 备注、图例、签字、合计 what follows a table without being part of it. */
export const ROWS_BELOW: readonly UglySheet[] = [
  {
    name: "notes in several numbered lines",
    drawing: `
序号 | 整改事项 | 整改措施 | 责任单位 | 整改时限
1 | 台账不规范 | 完善台账 | 办公室 | 3月底前
2 | 档案不完整 | 补齐档案 | 档案室 | 4月底前
3 | 制度未上墙 | 制作展板 | 宣传科 | 5月底前
注：1.整改时限以文件为准； | | | |
2.已完成的事项请附佐证材料； | | | |
3.未按期完成的请说明原因。 | | | |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "signatures in pairs of label and blank",
    drawing: `
序号 | 工作任务 | 责任人 | 完成时限 | 完成情况
1 | 修订考勤办法 | 刘洋 | @2026-3-31 | 完成
2 | 组织职工体检 | 陈静 | @2026-5-31 | 联系医院
3 | 采购办公家具 | 杨帆 | @2026-6-30 |
| | | |
主要领导签字： | | 分管领导签字： | | 经办人：
2026年3月1日 | | | |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "totals at the end, in the second column",
    drawing: `
序号 | 考核项目 | 考核内容 | 分值 | 完成时限
1 | 党建 | 组织生活规范 | 20 | 12月
2 | 业务 | 完成调研报告 | 50 | 10月
3 | 作风 | 无违纪行为 | 30 | 12月
| 合 计 | | 100 |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a legend table below",
    drawing: `
No. | Task | Owner | Due Date | Status
1 | Prepare the budget | Jane Roe | @2026-3-1 | G
2 | Hire two engineers | John Doe | @2026-4-1 | A
3 | Open the branch | Mary Poe | @2026-5-1 | R
| | | |
Legend | | | |
G | On track | | |
A | At risk | | |
R | Late | | |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a legend of status words without a heading",
    drawing: `
序号 | 任务 | 责任人 | 截止日期 | 状态
1 | 编写操作手册 | 罗敏 | @2026-4-1 | 进行中
2 | 录制培训视频 | 高原 | @2026-5-1 | 未开始
3 | 组织集中培训 | 罗敏 | @2026-6-1 | 未开始
| | | |
| | | | 未开始
| | | | 进行中
| | | | 已完成`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a sentence under the table over the full width",
    drawing: `
序号 | 重点任务 | 责任单位 | 完成时限
1 | 开工建设幼儿园 | 教育局 | 6月底
2 | 投用社区医院 | 卫健局 | 9月底
3 | 完成道路硬化 | 交通局 | 11月底
以上任务由县政府督查室负责跟踪督办，每季度通报一次，年底纳入综合考核。 | < | < | <`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
  {
    name: "counts below the columns",
    drawing: `
Item | Responsible | Deadline | Done
Draft the contract | Legal | @2026-2-1 | yes
Negotiate the price | Sales | @2026-2-15 | yes
Sign | Board | @2026-3-1 | no
| | |
Total items | 3 | |
Completed | 2 | |`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
  {
    name: "a line of contact data at the end",
    drawing: `
项次 | 列管事項 | 主辦單位 | 辦理期限 | 辦理情形
1 | 修繕活動中心屋頂 | 建設課 | 115年3月底 | 已發包
2 | 清查路燈 | 民政課 | 115年6月底 | 辦理中
3 | 更新戶政系統 | 戶政所 | 115年9月底 | 規劃中
承辦人：王小姐 | | 課長： | | 主任秘書：
聯絡電話：05-1234567 | | | |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
];
