import type { UglySheet } from "./uglySheet";

/** A second round of whole sheets, again written down before they were read. */
export const MORE_SHEETS: readonly UglySheet[] = [
  {
    name: "an inspection ledger with photographs' columns left blank",
    drawing: `
2026年安全生产隐患排查整改台账 | < | < | < | < | < | < | <
填报单位：某某镇 | < | < | < | 单位：处 | < | < | <
序号 | 检查时间 | 被检查单位 | 存在问题 | 整改措施 | 整改前照片 | 整改时限 | 是否销号
1 | @2026-3-1 | 宏达化工 | 通道堵塞 | 立即清理 | | 3月3日 | 是
2 | @2026-3-2 | 顺发超市 | 灭火器过期 | 更换 | | 3月9日 | 否`,
    tables: ["A3:H5 header 3 data 4-5"],
  },
  {
    name: "RACI matrix",
    drawing: `
Task | Project Manager | Analyst | Developer | Sponsor
Define scope | A | R | C | I
Write code | I | C | R | I
Approve release | R | I | I | A`,
    tables: ["A1:E4 header 1 data 2-4"],
  },
  {
    name: "a communication plan under a block of version data",
    drawing: `
Document: | Communication plan | Version: | 1.2
Author: | K. Lang | Date: | @2026-1-4

Stakeholder | Message | Channel | Frequency | Owner
Board | Progress | Report | Monthly | PM
Staff | Changes | E-mail | Weekly | HR`,
    tables: ["A4:E6 header 4 data 5-6"],
  },
  {
    name: "sprint backlog with points and a burndown to the right",
    drawing: `
Story | Task | Assignee | Status | Estimate | Day 1 | Day 2 | Day 3 | Day 4 | Day 5
Login | Build form | Ed | Done | 8 | 8 | 6 | 2 | 0 | 0
Login | Write tests | Flo | Doing | 5 | 5 | 5 | 4 | 3 | 2`,
    tables: ["A1:J3 header 1 data 2-3"],
  },
  {
    name: "meeting minutes: attendees above, actions below",
    drawing: `
项目例会纪要 | < | < | <
时间 | @2026-3-2 | 地点 | 301会议室
主持人 | 周洋 | 记录人 | 黄蓉
参会人员 | 周洋、黄蓉、郭靖 | < | <
待办事项 | < | < | <
序号 | 事项 | 责任人 | 完成时间
1 | 确认接口文档 | 郭靖 | @2026-3-6
2 | 准备演示环境 | 黄蓉 | @2026-3-9`,
    tables: ["A6:D8 header 6 data 7-8"],
  },
  {
    name: "party building list: leaders merged over several tasks, three columns of units",
    drawing: `
序号 | 重点任务 | 具体举措 | 牵头领导 | 牵头单位 | 责任单位 | 完成时限
1 | 强化政治建设 | 开展集中轮训 | 李书记 | 组织部 | 党校、各单位 | 6月底
2 | 建强基层组织 | 整顿软弱涣散村 | ^ | 组织部 | 各乡镇 | 9月底
3 | 锻造干部队伍 | 选派驻村干部 | 王部长 | 组织部 | 各单位 | 3月底
4 | ^ | 开展年度考核 | ^ | 组织部 | 各单位 | 12月底`,
    tables: ["A1:G5 header 1 data 2-5"],
    skipped: [],
  },
  {
    name: "two blocks for two years side by side with a blank column",
    drawing: `
2025年 | < | < | | 2026年 | < | <
项目 | 负责人 | 完成时间 | | 项目 | 负责人 | 完成时间
管网改造 | 甲 | 2025年底 | | 泵站扩建 | 丙 | 6月
路灯更新 | 乙 | 2025年底 | | 绿道建设 | 丁 | 9月
公园提升 | 甲 | 2025年底 | | 停车场 | 丙 | 12月`,
    tables: ["A2:C5 header 2 data 3-5", "E2:G5 header 2 data 3-5"],
  },
  {
    name: "a plan starting at D7 with stray notes at the far right",
    drawing: `
| | | | | | | | | | 内部资料
| | | | | | | | | |
| | | 2026年培训计划 | | | | | | |
| | | | | | | | | |
| | | 序号 | 培训内容 | 主办部门 | 培训对象 | 时间 | | |
| | | 1 | 公文写作 | 办公室 | 全体 | 4月 | | |
| | | 2 | 保密知识 | 保密办 | 涉密人员 | 5月 | | | 待定
| | | 3 | 消防安全 | 安保科 | 全体 | 6月 | | |`,
    tables: ["D5:H8 header 5 data 6-8"],
  },
  {
    name: "issues with a row of column filters typed as 全部",
    drawing: `
编号 | 问题描述 | 提出人 | 责任人 | 状态 | 计划解决日期
1 | 打印机卡纸 | 前台 | 运维 | 已解决 | @2026-3-1
2 | 网络中断 | 财务 | 运维 | 处理中 | @2026-3-2
3 | | | | |
4 | | | | |
合计：2项 | | | | |`,
    tables: ["A1:F3 header 1 data 2-3"],
  },
  {
    name: "HR onboarding: phases in a merged first column",
    drawing: `
Phase | Task | Responsible | Due | Done
Before day 1 | Send contract | HR | @2026-4-1 | ✓
^ | Order laptop | IT | @2026-4-5 | ✓
Day 1 | Welcome tour | Buddy | @2026-4-15 |
^ | Hand over keys | Facility | @2026-4-15 |`,
    tables: ["A1:E5 header 1 data 2-5"],
    skipped: [],
  },
  {
    name: "research project with budget rows below",
    drawing: `
任务编号 | 研究内容 | 承担单位 | 负责人 | 起止时间 | 考核指标
T1 | 数据采集 | 甲大学 | 章某 | 2026.1-2026.6 | 样本1000份
T2 | 模型构建 | 乙研究所 | 宋某 | 2026.7-2026.12 | 精度90%

经费预算 | | | | |
科目 | 金额（万元） | 说明 | | |
设备费 | 20 | 服务器 | | |
差旅费 | 5 | 调研 | | |`,
    tables: ["A1:F3 header 1 data 2-3"],
  },
  {
    name: "a quarter table whose bands are merged downward and right",
    drawing: `
类别 | 指标名称 | 单位 | 全年目标 | 时序进度 | < | 完成情况 | < | 责任单位
^ | ^ | ^ | ^ | 上半年 | 三季度 | 上半年 | 三季度 | ^
经济 | 地区生产总值增速 | % | 6.5 | 6.5 | 6.5 | 6.3 | | 统计局
^ | 工业投资 | 亿元 | 80 | 40 | 60 | 42 | | 工信局
民生 | 城镇新增就业 | 人 | 5000 | 2500 | 3800 | 2600 | | 人社局`,
    tables: ["A1:I5 header 1-2 data 3-5"],
    skipped: [],
  },
  {
    name: "purchase follow-up in English with an empty first column and double header spacing",
    drawing: `
|  Item  | Supplier | Person   in   charge | Order date | Expected  date | Remark
| Chairs | Alpha | Kim | @2026-2-1 | @2026-3-1 |
| Desks | Beta | Kim | @2026-2-3 | @2026-3-9 | late`,
    tables: ["B1:G3 header 1 data 2-3"],
  },
  {
    name: "a list that ends with 以下空白",
    drawing: `
序号 | 事项 | 经办人 | 期限
1 | 换发营业执照 | 孔明 | 4月
2 | 变更法人 | 孔明 | 5月
以下空白 | < | < | <`,
    tables: ["A1:D3 header 1 data 2-3"],
  },
  {
    name: "school plan by weeks: one record a week, the week is the number",
    drawing: `
周次 | 日期 | 工作内容 | 责任部门
第一周 | 2.16-2.20 | 开学报到；收费检查 | 教务处
第二周 | 2.23-2.27 | 召开家长会 | 德育处
第三周 | 3.2-3.6 | 学雷锋活动 | 团委`,
    tables: ["A1:D4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "the hand-over list: header in row 1, a second list of other kind after ten blank rows",
    drawing: `
交接事项 | 交接人 | 接收人 | 交接日期 | 状态
合同台账 | 甲 | 乙 | @2026-3-1 | 完成
印章 | 甲 | 乙 | @2026-3-2 | 完成
 | | | |
 | | | |
 | | | |
 | | | |
 | | | |
物品名称 | 数量 | 存放位置 | |
电脑 | 2 | 301室 | |
投影仪 | 1 | 302室 | |`,
    tables: ["A1:E3 header 1 data 2-3"],
  },
  {
    name: "a wall chart: header of months under one band, ticks and a remark column",
    drawing: `
工作项目 | 责任人 | 实施月份 | < | < | < | < | < | 备注
^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | ^
宣传发动 | 石某 | ★ | ★ | | | | | 含入户
排查登记 | 江某 | | ★ | ★ | | | |
集中整治 | 江某 | | | | ★ | ★ | ★ |`,
    tables: ["A1:I5 header 1-2 data 3-5"],
  },
  {
    name: "numbers as text, full-width digits, 、 behind the number",
    drawing: `
序号 | 主要任务 | 责任单位 | 完成时间
１、 | 修订完善应急预案 | 应急办 | ６月
２、 | 组织应急演练两次 | 应急办 | １１月
３、 | 补充应急救援物资 | 物资科 | 年底前`,
    tables: ["A1:D4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "all tasks numbered （一）（二）（三）: they are records, not bands",
    drawing: `
编号 | 工作内容 | 责任人 | 时限
（一） | 制定年度学习计划 | 柳某 | 1月
（二） | 组织中心组学习12次 | 柳某 | 12月
（三） | 撰写调研报告2篇 | 孟某 | 11月`,
    tables: ["A1:D4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "English list with totals row in the middle labelled Subtotal and Grand total",
    drawing: `
Work package | Lead | Start | End | Cost
WP1 Research | Uni A | @2026-1-1 | @2026-6-30 | 100
WP2 Design | Uni B | @2026-3-1 | @2026-8-31 | 80
Subtotal | | | | 180
WP3 Testing | Uni C | @2026-7-1 | @2026-12-31 | 60
Grand total | | | | 240`,
    tables: ["A1:E5 header 1 data 2-5"],
    skipped: ["4 total"],
  },
];
