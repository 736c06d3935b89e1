import type { UglySheet } from "./uglySheet";

/** Headings that are symbols, misspelt, spaced out or missing; several languages. */
export const ODD_HEADINGS: readonly UglySheet[] = [
  {
    name: "spaced and broken over lines",
    drawing: `
序　号 | 工 作\\n任 务 | 分 管 县领导 | 牵 头\\n责任单位 | 完 成\\n时 限
1 | 推进城乡供水一体化 | 李某 | 水利局 | 12月
2 | 实施雨污分流 | 王某 | 住建局 | 10月
3 | 建设充电桩200个 | 张某 | 发改局 | 9月`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "symbols for headings",
    drawing: `
# | Task | ☺ | ⏰ | ✔
1 | Call the supplier | Tom | @2026-3-1 | x
2 | Send the offer | Ann | @2026-3-5 |
3 | Book the hall | Tom | @2026-3-9 |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "misspelt headings",
    drawing: `
序号 | 工作任各 | 责仼人 | 完成时问 | 备注
1 | 起草年度总结 | 叶青 | 12月20日 |
2 | 整理会议纪要 | 白雪 | 每周五 |
3 | 更新通讯录 | 叶青 | 3月底 |`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "no headings at all",
    drawing: `
1 | 完成经济普查登记 | 统计局 | 邹凯 | @2026-4-30
2 | 建设文化礼堂 | 文广旅局 | 熊伟 | @2026-8-31
3 | 治理黑臭水体 | 生态环境局 | 孟瑶 | @2026-10-31
4 | 改造农村危房 | 住建局 | 龙飞 | @2026-11-30`,
    tables: ["A1:E4 header none data 1-4"],
  },
  {
    name: "the task's heading is missing",
    drawing: `
编号 | | 负责人 | 完成时间 | 状态
1 | 收集样本 | 江河 | @2026-3-1 | 完成
2 | 数据清洗 | 江河 | @2026-3-15 | 进行
3 | 撰写论文 | 江河 | @2026-5-1 | 未开始`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "an unnumbered first column without heading",
    drawing: `
 | 任务 | 责任人 | 完成日期
一 | 校园安全检查 | 石磊 | @2026-3-10
二 | 食堂卫生整治 | 崔健 | @2026-3-20
三 | 校车年检 | 石磊 | @2026-4-1`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
  {
    name: "only two known headings among many unknown",
    drawing: `
批次 | 镇街 | 点位 | 问题现状 | 交办 | 回复 | 销号时限
1 | 城关镇 | 东门桥下 | 垃圾堆放 | 3月1日 | 3月5日 | @2026-3-31
1 | 河口乡 | 码头西侧 | 污水直排 | 3月1日 | 3月6日 | @2026-4-30
2 | 大王镇 | 工业园北门 | 扬尘 | 3月8日 | | @2026-4-15`,
    tables: ["A1:G4 header 1 data 2-4"],
  },
  {
    name: "full-width and bracketed headings",
    drawing: `
Ｎｏ． | 【任务】 | 责任人（签字） | 完成时限* | 进度（％）
1 | 建立项目库 | 方圆 | 3月底 | 30
2 | 申报专项债 | 方圆 | 4月底 | 0
3 | 对接银行 | 柳叶 | 5月底 | 0`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a Taiwanese list",
    drawing: `
○○市政府列管案件追蹤表 | < | < | < | < | <
項次 | 案由 | 主辦機關 | 協辦機關 | 完成期限 | 辦理情形
1 | 中山路人行道改善 | 工務局 | 交通局 | 115/6/30 | 施工中
2 | 公有零售市場整建 | 經發局 | 建管處 | 115/9/30 | 設計審查
3 | 老人共餐據點 | 社會局 | 衛生局 | 115/12/31 | 已設置8處`,
    tables: ["A2:F5 header 2 data 3-5"],
  },
  {
    name: "a Japanese issue list",
    drawing: `
課題管理表 | | | | | |
| | | | | |
No. | 課題内容 | 担当者 | 起票日 | 期限 | 状況 | 備考
1 | 帳票の出力が遅い | 佐藤 | @2026-3-1 | @2026-3-15 | 対応中 |
2 | 権限設定が不足 | 鈴木 | @2026-3-2 | @2026-3-20 | 未着手 |`,
    tables: ["A3:G5 header 3 data 4-5"],
  },
  {
    name: "capital headings with slashes",
    drawing: `
S/N | ACTION ITEM / ISSUE | RESP. | TARGET DATE | REMARKS/STATUS
1 | Install the pump | MEP | @2026-3-3 | ongoing
2 | Submit shop drawings | Civil | @2026-3-9 | submitted
3 | Repair leak at roof | Civil | @2026-3-12 | open`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "the header is a formula row",
    drawing: `
事项 | 责任人 | 截止 | 完成
备考电脑 | 钟灵 | @2026-3-3 | 是
报名考试 | 钟灵 | @2026-3-9 | 否
预订酒店 | 毛宁 | @2026-3-12 | 否`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
];
