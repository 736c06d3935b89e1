import type { UglySheet } from "./uglySheet";

/** Whole sheets of many kinds, written down before they were read for the first time. */
export const FRESH_SHEETS: readonly UglySheet[] = [
  {
    name: "a Gantt template with phases and a legend on top",
    drawing: `
Project Timeline | | | | Legend: | On track | | Low risk | | High risk
Project start: | @2026-1-5 | | | | | | | |
Scrolling increment: | 0 | | | | | | | |
| | | | | | | | |
Milestone description | Category | Assigned to | Progress | Start | Days | January | < | < | <
^ | ^ | ^ | ^ | ^ | ^ | 5 | 6 | 7 | 8
Initiation | | | | | | | | |
Kick-off | Milestone | Ann | 1 | @2026-1-5 | 1 | | | |
Risk plan | On track | Bob | 0.5 | @2026-1-6 | 4 | | | |`,
    tables: ["A5:F9 header 5-6 data 7-9"],
  },
  {
    name: "a to-do list with a calculated done column",
    drawing: `
TO-DO LIST | | | | |
| | | | |
| TASK | PRIORITY | STATUS | START DATE | DUE DATE
| Buy paper | High | Not started | @2026-1-5 | @2026-1-8
| Call plumber | Low | Completed | @2026-1-5 | @2026-1-9`,
    tables: ["B3:F5 header 3 data 4-5"],
  },
  {
    name: "a risk register of one long header",
    drawing: `
Risk Register | < | < | < | < | < | <
ID | Date raised | Risk description | Likelihood | Impact | Owner | Mitigating action
1 | @2026-1-5 | Supplier goes bankrupt | Low | High | PM | Find a second supplier
2 | @2026-1-9 | Key person leaves | Medium | High | HR | Train a deputy`,
    tables: ["A2:G4 header 2 data 3-4"],
  },
  {
    name: "a bug list with steps over several lines",
    drawing: `
缺陷编号 | 模块 | 缺陷描述 | 重现步骤 | 严重程度 | 状态 | 处理人 | 提出日期 | 解决日期
BUG-1 | 登录 | 验证码不刷新 | 1.打开登录页\\n2.点击验证码 | 一般 | 已关闭 | 小王 | @2026-3-1 | @2026-3-3
BUG-2 | 报表 | 导出为空 | 1.选择部门\\n2.导出 | 严重 | 处理中 | 小李 | @2026-3-2 |`,
    tables: ["A1:I3 header 1 data 2-3"],
  },
  {
    name: "an appraisal form: indicators, weights, score at the right, signatures",
    drawing: `
2026年度科室绩效考核表 | < | < | < | < | <
被考核科室： | 信息科 | | 考核时间： | @2026-12-20 |
序号 | 考核指标 | 权重 | 评分标准 | 自评得分 | 考核得分
1 | 系统可用率 | 30 | 低于99%每降0.1%扣1分 | 28 |
2 | 服务满意度 | 30 | 低于90%扣5分 | 30 |
3 | 项目按期完成率 | 40 | 每延期一项扣3分 | 37 |
合计 | | 100 | | 95 |
考核人签字： | | | 被考核人签字： | |`,
    tables: ["A3:F6 header 3 data 4-6"],
  },
  {
    name: "a resolution list of a meeting",
    drawing: `
第3次党组会议议定事项落实情况表 | | | | |
会议时间：2026年2月8日 | | | | |
序号 | 议定事项 | 承办科室 | 协办科室 | 办结时限 | 落实情况
1 | 研究印发《2026年工作要点》 | 办公室 | 各科室 | 2月底 | 已印发
2 | 启动办公用房维修 | 后勤科 | 财务科 | 3月15日 | 正在招标
备注：办结时限以会议纪要为准 | | | | |`,
    tables: ["A3:F5 header 3 data 4-5"],
  },
  {
    name: "a rectification list with a merged problem and several measures of their own deadlines",
    drawing: `
序号 | 反馈问题 | 整改措施 | 责任领导 | 责任单位 | 整改时限 | 整改情况
1 | 学习不够深入 | 制定学习计划 | 周某 | 机关党委 | 3月底 | 完成
^ | ^ | 组织专题研讨 | 周某 | 机关党委 | 6月底 | 推进
2 | 项目管理粗放 | 建立联席会议 | 吴某 | 规划科 | 4月底 | 完成`,
    tables: ["A1:G4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "the title stands in the same row as a date, one blank column at the left",
    drawing: `
| 工作计划 | | | 更新：@2026-3-1
| | | |
| 事项 | 负责 | 计划 | 实际
| 搬迁档案室 | 陈 | 3/10 | 3/12
| 更换空调 | 李 | 3/20 |
| 年审车辆 | 陈 | 4/1 |`,
    tables: ["B3:E6 header 3 data 4-6"],
  },
  {
    name: "Japanese WBS with plan and actual bands and a calendar",
    drawing: `
WBS | | | | | | | 4月 | < | < | <
No | 大分類 | 作業項目 | 担当 | 予定 | < | 進捗率 | @2026-4-1 | @2026-4-2 | @2026-4-3 | @2026-4-4
^ | ^ | ^ | ^ | 開始日 | 終了日 | ^ | 水 | 木 | 金 | 土
1 | 設計 | 基本設計書の作成 | 田中 | @2026-4-1 | @2026-4-2 | 0.5 | | | |
2 | 設計 | レビュー | 山本 | @2026-4-3 | @2026-4-3 | 0 | | | |`,
    tables: ["A2:G5 header 2-3 data 4-5"],
  },
  {
    name: "tasks by person, the name only on the first row",
    drawing: `
负责人 | 任务 | 开始时间 | 结束时间 | 进度
张伟 | 整理需求 | @2026-3-1 | @2026-3-5 | 1
| 画原型 | @2026-3-6 | @2026-3-12 | 0.6
| 写说明书 | @2026-3-13 | @2026-3-20 | 0
李娜 | 搭环境 | @2026-3-1 | @2026-3-3 | 1
| 写接口 | @2026-3-4 | @2026-3-20 | 0.2`,
    tables: ["A1:E6 header 1 data 2-6"],
    skipped: [],
  },
  {
    name: "two tables on one sheet: milestones above, tasks below",
    drawing: `
里程碑 | 日期 | 状态 | | |
立项 | @2026-1-10 | 完成 | | |
上线 | @2026-6-30 | 未到 | | |
| | | | |
序号 | 任务 | 负责人 | 开始时间 | 结束时间 | 状态
1 | 可行性研究 | 高飞 | @2026-1-1 | @2026-1-9 | 完成
2 | 招标采购 | 高飞 | @2026-1-11 | @2026-2-28 | 完成
3 | 部署实施 | 罗兰 | @2026-3-1 | @2026-6-15 | 进行`,
    tables: ["A5:F8 header 5 data 6-8", "A1:C3 header 1 data 2-3"],
  },
  {
    name: "a list with a count under the title and a filter hint",
    drawing: `
重点督办事项（共3项） | | | |
※ 可按状态筛选 | | | |
编号 | 事项名称 | 主办 | 时限 | 状态
2026-01 | 清理欠薪 | 人社局 | 1月25日前 | 办结
2026-02 | 保交楼 | 住建局 | 6月30日前 | 在办
2026-03 | 化解债务 | 财政局 | 12月底前 | 在办`,
    tables: ["A3:E6 header 3 data 4-6"],
  },
  {
    name: "checklist with tick boxes in front",
    drawing: `
☐ | Item | Who | By when
☑ | Order catering | Sue | @2026-5-1
☐ | Print programme | Tim | @2026-5-3
☐ | Test microphones | Sue | @2026-5-4`,
    tables: ["A1:D4 header 1 data 2-4"],
  },
  {
    name: "section letters and codes: A, A1, A2, B, B1",
    drawing: `
Code | Activity | Responsible | Start | End
A | PREPARATION | | |
A1 | Site survey | Eng. | @2026-2-1 | @2026-2-7
A2 | Permits | Admin | @2026-2-1 | @2026-3-15
B | CONSTRUCTION | | |
B1 | Foundation | Contractor | @2026-3-16 | @2026-4-30`,
    tables: ["A1:E6 header 1 data 2-6"],
  },
  {
    name: "a monthly plan with week columns that hold text",
    drawing: `
科室 | 重点工作 | 第一周 | 第二周 | 第三周 | 第四周 | 责任人
办公室 | 筹备年会 | 定方案 | 定场地 | 彩排 | 举办 | 林涛
人事科 | 职称评审 | 通知 | 收材料 | 评审 | 公示 | 何静`,
    tables: ["A1:G3 header 1 data 2-3"],
  },
  {
    name: "an English header with a units row",
    drawing: `
Task | Owner | Effort | Budget | Due
 | | (days) | (USD) | (yyyy-mm-dd)
Draft | Al | 3 | 500 | @2026-3-1
Review | Bo | 1 | 100 | @2026-3-5`,
    tables: ["A1:E4 header 1-2 data 3-4"],
  },
  {
    name: "project plan where summary rows are bold parents with dates",
    drawing: `
WBS | Task Name | Duration | Start | Finish | Predecessors | Resource Names
1 | Planning | 10 | @2026-1-5 | @2026-1-16 | |
1.1 | Define scope | 5 | @2026-1-5 | @2026-1-9 | | PM
1.2 | Get approval | 5 | @2026-1-12 | @2026-1-16 | 2 | Sponsor
2 | Execution | 20 | @2026-1-19 | @2026-2-13 | 1 |
2.1 | Build | 20 | @2026-1-19 | @2026-2-13 | | Team`,
    tables: ["A1:G6 header 1 data 2-6"],
    skipped: [],
  },
  {
    name: "county list: split headings, unit line, continued numbering and a page break",
    drawing: `
附件： | | | | |
县政府2026年重点工作责任分解表（续） | < | < | < | < | <
序号 | 目标与任务 | 分 管\\n县领导 | 牵头责\\n任单位 | 责任\\n单位 | 完成\\n时限
80 | 新建改建农村公路120公里 | 李某 | 交通局 | 各乡镇 | 12月
81 | 完成改厕3000户 | 王某 | 农业农村局 | 各乡镇 | 11月
序号 | 目标与任务 | 分 管\\n县领导 | 牵头责\\n任单位 | 责任\\n单位 | 完成\\n时限
82 | 新增绿地5万平方米 | 赵某 | 城管局 | 住建局 | 10月`,
    tables: ["A3:F7 header 3 data 4-7"],
    skipped: ["6 repeatedHeader"],
  },
  {
    name: "a Taiwanese work plan with ROC years and three header rows",
    drawing: `
○○局115年度工作計畫管制表 | < | < | < | < | <
項次 | 工作項目 | 主辦科室 | 預定進度 | < | 備註
^ | ^ | ^ | 上半年 | 下半年 | ^
^ | ^ | ^ | (%) | (%) | ^
一 | 檔案數位化 | 秘書室 | 40 | 100 |
二 | 廳舍節能改善 | 總務科 | 30 | 100 |`,
    tables: ["A2:F6 header 2-4 data 5-6"],
  },
  {
    name: "a log with newest entries on top and a total of hours at the right top",
    drawing: `
Work log | | | | Total hours: | 11
Date | Task | Description | Assigned | Hours | Status
@2026-3-9 | API | Wrote the endpoint | Jo | 6 | done
@2026-3-8 | UI | Fixed the menu | Jo | 5 | done`,
    tables: ["A2:F4 header 2 data 3-4"],
  },
  {
    name: "a card-like form before the list, labels in the left column",
    drawing: `
课题名称 | 校园一卡通研究
指导教师 | 方教授
小组成员 | 甲、乙、丙
|
阶段 | 任务内容 | 负责人 | 完成时间
第一阶段 | 查阅文献 | 甲 | 3月
第二阶段 | 问卷调查 | 乙 | 4月
第三阶段 | 撰写报告 | 丙 | 6月`,
    tables: ["A5:D8 header 5 data 6-8"],
    skipped: [],
  },
  {
    name: "records separated by blank rows",
    drawing: `
事项 | 责任单位 | 时限
修订党组议事规则 | 办公室 | 3月底
| |
规范公务接待 | 后勤科 | 长期
| |
清理办公用房 | 后勤科 | 6月底`,
    tables: ["A1:C6 header 1 data 2-6"],
    skipped: ["3 blank", "5 blank"],
  },
  {
    name: "a sparse last task keeps its place",
    drawing: `
序号 | 任务 | 责任人 | 开始 | 结束 | 备注
1 | 收集资料 | 甲 | @2026-3-1 | @2026-3-5 | 无
2 | 编写初稿 | 乙 | @2026-3-6 | @2026-3-20 | 无
3 | 征求意见 | | | |`,
    tables: ["A1:F4 header 1 data 2-4"],
    skipped: [],
  },
  {
    name: "status report: narrative blocks around a small table",
    drawing: `
Weekly Status Report | | | |
Summary: the project is on schedule and within budget. | < | < | < | <
Accomplishments: | | | |
- Finished the design | | | |
Action items: | | | |
# | Action | Owner | Due | Status
1 | Send the minutes | Lee | @2026-3-3 | open
2 | Update the plan | Kay | @2026-3-4 | open
Next steps: | | | |
- Start the build | | | |`,
    tables: ["A6:E8 header 6 data 7-8"],
  },
];
