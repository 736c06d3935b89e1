import type { UglySheet } from "./uglySheet";

/** 标题、参数、审批栏 title, parameter and approval blocks above the table. */
export const BLOCKS_ABOVE: readonly UglySheet[] = [
  {
    name: "附件 line, title over the width, unit and date line",
    drawing: `
附件2 | | | | |
2026年全县重点工作任务分解表 | < | < | < | < | <
填报单位（盖章）：县发改局 | < | < | 填报时间：2026年3月5日 | < | <
序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 | 备注
1 | 推进园区标准厂房建设 | 县发改局 | 县住建局、县自然资源局 | 6月底 |
2 | 完成老旧小区改造 | 县住建局 | 县财政局 | 9月底 |
3 | 建成智慧停车系统 | 县城管局 | 县公安局 | 12月底 |`,
    tables: ["A4:F7 header 4 data 5-7"],
  },
  {
    name: "an approval block of labels and blanks",
    drawing: `
督办事项登记表 | < | < | < | < | <
编制 | 刘芳 | 审核 | 陈明 | 批准 | 赵强
日期 | @2026-3-1 | 日期 | @2026-3-2 | 日期 | @2026-3-3
| | | | |
编号 | 督办事项 | 承办单位 | 承办人 | 办结时限 | 办理情况
DB-01 | 协调解决供水管网问题 | 水务局 | 周涛 | @2026-4-10 | 已办结
DB-02 | 答复政协提案 | 民政局 | 孙丽 | @2026-5-10 | 正在办理
DB-03 | 整改消防隐患 | 应急局 | 吴刚 | @2026-6-10 | 正在办理`,
    tables: ["A5:F8 header 5 data 6-8"],
  },
  {
    name: "a parameter block whose labels are headings of tables elsewhere",
    drawing: `
项目名称 | 办公楼改造 | | 项目编号 | P-2026-07
负责人 | 李娜 | | 部门 | 后勤科
开始时间 | @2026-3-1 | | 完成时间 | @2026-9-30
状态 | 进行中 | | 完成率 | 0.4
| | | |
序号 | 工作内容 | 负责人 | 开始时间 | 完成时间
1 | 编制施工方案 | 王军 | @2026-3-1 | @2026-3-20
2 | 组织招标 | 张敏 | @2026-3-21 | @2026-4-30
3 | 进场施工 | 王军 | @2026-5-1 | @2026-8-31
4 | 竣工验收 | 李娜 | @2026-9-1 | @2026-9-30`,
    tables: ["A6:E10 header 6 data 7-10"],
  },
  {
    name: "a parameter block right above, no blank row",
    drawing: `
Project: | Office move | | Manager: | J. Smith
Start date: | @2026-3-2 | | Today: | @2026-3-15
Task | Assigned To | Start | End | % Complete
Find a new office | Jane Brown | @2026-3-2 | @2026-3-20 | 0.5
Sign the lease | Tom Green | @2026-3-21 | @2026-3-31 | 0
Move the furniture | Ann White | @2026-4-1 | @2026-4-15 | 0`,
    tables: ["A3:E6 header 3 data 4-6"],
  },
  {
    name: "summary figures above in a grid of their own",
    drawing: `
重点任务推进情况统计 | < | < | < | <
任务总数 | 已完成 | 推进中 | 逾期 | 完成率
3 | 1 | 1 | 1 | 0.33
| | | |
序号 | 任务名称 | 责任部门 | 完成时限 | 状态
1 | 修订内控制度 | 财务科 | @2026-3-31 | 已完成
2 | 开展资产清查 | 资产科 | @2026-6-30 | 推进中
3 | 上线报销系统 | 信息科 | @2026-2-28 | 逾期`,
    tables: ["A5:E8 header 5 data 6-8"],
  },
  {
    name: "instructions in several rows above",
    drawing: `
填表说明： | | | | |
1.本表由各科室填写，每月25日前报办公室； | < | < | < | < | <
2.“完成情况”请写明已完成的工作量； | < | < | < | < | <
3.“状态”从下拉列表中选择。 | < | < | < | < | <
序号 | 事项 | 科室 | 责任人 | 完成时间 | 完成情况
1 | 开展春季植树 | 绿化科 | 何伟 | 3月12日前 | 已完成
2 | 检查防汛物资 | 防汛办 | 林峰 | 5月底 |
3 | 组织安全演练 | 安监科 | 郑凯 | 6月 |`,
    tables: ["A5:F8 header 5 data 6-8"],
  },
  {
    name: "a legend of colours beside the title",
    drawing: `
工作台账 | | | 绿灯：按期 | 黄灯：滞后 | 红灯：逾期
序号 | 重点工作 | 责任领导 | 责任科室 | 时限 | 进展
1 | 机关党建品牌创建 | 副书记 | 机关党委 | 长期坚持 | 按计划推进
2 | 年轻干部调研 | 副部长 | 干部一科 | 上半年 | 已开展三轮
3 | 人才公寓分配 | 副部长 | 人才科 | 三季度 | 方案报审`,
    tables: ["A2:F5 header 2 data 3-5"],
  },
  {
    name: "a company head with address and telephone",
    drawing: `
ACME Consulting Ltd. | | | | Phone: | 555-0100
12 Main Street | | | | Fax: | 555-0101
| | | | |
PROJECT ACTION LOG | < | < | < | < | <
Project name: | Data centre | | Date: | @2026-2-1 |
| | | | |
ID | Action | Raised By | Owner | Due Date | Status
A1 | Order the racks | Ann Lee | Bob King | @2026-2-20 | Open
A2 | Book the electrician | Ann Lee | Carl Ray | @2026-2-25 | Closed
A3 | Write the test plan | Dan Moe | Eve Fox | @2026-3-5 | Open`,
    tables: ["A7:F10 header 7 data 8-10"],
  },
];
