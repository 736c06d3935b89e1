import type { UglySheet } from "./uglySheet";

/** 一项多行 records that are several rows high, categories merged downward. */
export const TALL_RECORDS: readonly UglySheet[] = [
  {
    name: "categories merged downward",
    drawing: `
类别 | 序号 | 任务 | 责任单位 | 时限
重点工作 | 1 | 新建标准厂房 | 开发区 | 6月底
^ | 2 | 引进企业5家 | 招商局 | 12月底
^ | 3 | 技改投资增长10% | 工信局 | 12月底
日常工作 | 4 | 信访接待 | 信访局 | 长期
^ | 5 | 值班值守 | 政府办 | 长期`,
    tables: ["A1:E6 header 1 data 2-6"],
    skipped: [],
  },
  {
    name: "every cell of a record merged over two rows",
    drawing: `
序号 | 任务 | 责任人 | 时限
1 | 排查安全隐患 | 付强 | 3月底
^ | ^ | ^ | ^
2 | 建立整改台账 | 付强 | 4月底
^ | ^ | ^ | ^
3 | 逐项销号 | 易凡 | 6月底
^ | ^ | ^ | ^`,
    tables: ["A1:D7 header 1 data 2-7"],
    skipped: ["3 continued", "5 continued", "7 continued"],
  },
  {
    name: "the task merged, one measure a row: further rows belong to the record",
    drawing: `
序号 | 工作任务 | 推进措施 | 责任单位 | 完成时限
1 | 优化营商环境 | 压减审批环节 | 审批局 | 6月底
^ | ^ | 推行一窗受理 | ^ | ^
^ | ^ | 建立回访机制 | ^ | ^
2 | 培育市场主体 | 落实减税降费 | 税务局 | 全年
^ | ^ | 开展助企纾困 | ^ | ^`,
    tables: ["A1:E6 header 1 data 2-6"],
    skipped: ["3 continued", "4 continued", "6 continued"],
  },
  {
    name: "the project merged, one task a row with unit and deadline of its own: all are records",
    drawing: `
序号 | 项目 | 具体任务 | 责任单位 | 完成时限
1 | 城市更新 | 编制专项规划 | 自然资源局 | 3月底
^ | ^ | 改造背街小巷 | 城管局 | 9月底
^ | ^ | 新增停车泊位 | 住建局 | 10月底
2 | 乡村振兴 | 建设高标准农田 | 农业农村局 | 11月底
^ | ^ | 整治人居环境 | 农业农村局 | 12月底`,
    tables: ["A1:E6 header 1 data 2-6"],
    skipped: [],
  },
  {
    name: "a Word table pasted: the text goes on in the rows below",
    drawing: `
序号 | 工作任务 | 责任单位 | 完成时限
1 | 推进政务服务"一网通办"， | 审批局 | 6月底
| 实现高频事项掌上办。 | |
2 | 完善基层治理网格， | 政法委 | 9月底
| 做到小事不出村， | |
| 大事不出镇。 | |
3 | 建设平安校园。 | 教育局 | 12月底`,
    tables: ["A1:D7 header 1 data 2-7"],
    skipped: ["3 continued", "5 continued", "6 continued"],
  },
  {
    name: "deadlines merged over several tasks",
    drawing: `
序号 | 任务明细 | 执行人 | 开始时间 | 结束时间
1 | 安装交换机 | 金鑫 | @2026-3-1 | @2026-3-10
2 | 调试防火墙 | 金鑫 | ^ | ^
3 | 部署服务器 | 余晖 | @2026-3-11 | @2026-3-20
4 | 联调测试 | 余晖、金鑫 | ^ | ^`,
    tables: ["A1:E5 header 1 data 2-5"],
    skipped: [],
  },
  {
    name: "the last record is three rows high",
    drawing: `
序号 | 任务 | 措施 | 责任人
1 | 建章立制 | 修订制度 | 段誉
2 | 队伍建设 | 开展轮训 | 段誉
^ | ^ | 组织比武 | ^
^ | ^ | 评选先进 | ^
注：措施可另附页。 | | |`,
    tables: ["A1:D5 header 1 data 2-5"],
    skipped: ["4 continued", "5 continued"],
  },
];
