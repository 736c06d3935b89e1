/**
 * Small tables of many offices: a title, then per column its heading, the fields that it may rightly be read as
 * ("none" for no field) and the values from the top.
 */
export const officeTables = `
# 督办台账
序 | id | 1 ; 2 ; 3
督办件名称 | task | 关于加快老旧小区改造的督办件 ; 关于优化营商环境的督办件 ; 关于学校食堂安全的督办件
交办领导 | none | 张市长 ; 李副市长 ; 张市长
承办单位（牵头） | leadDepartment | 市住建局 ; 市营商办 ; 市教育局
会办单位 | supportDepartments | 市财政局、市规划局 ; 市司法局 ; 市市场监管局
交办时间 | receivedDate | 2026-01-05 ; 2026-02-03 ; 2026-03-02
要求办结时间 | deadline | 2026-06-30 ; 2026-05-31 ; 2026-04-30
办结与否 | reportedStatus | 未办结 ; 已办结 ; 未办结
# 医院质量改进
编码 | id | YW-01 ; YW-02 ; YW-03
质量改进项目 | task | 降低手术部位感染率 ; 提高病历甲级率 ; 缩短平均住院日
现状值 | none | 2.1% ; 91% ; 8.6天
目标值 | target | ≤1.5% ; ≥95% ; ≤8天
主责科室 | leadDepartment | 院感科 ; 医务科 ; 质控科
协同科室 | supportDepartments | 手术室、护理部 ; 信息科 ; 各临床科室
科室负责人 | owner | 赵敏 ; 刘芳 ; 陈静
达成时间 | deadlineText | 2026年6月底 ; 2026年12月底 ; 2026年9月底
目前达成值 | progress/none | 1.8% ; 93% ; 8.2天
# 学校工作
工作模块 | category | 教学 ; 德育 ; 后勤
具体工作安排 | task | 开展公开课评比活动 ; 组织开学第一课 ; 完成食堂改造
分管校领导 | leader | 周明 ; 李强 ; 王芳
责任处室 | leadDepartment | 教务处 ; 学生处 ; 总务处
经办老师 | owner | 刘伟 ; 陈晨 ; 赵六
起始 | startDate | 3月1日 ; 2月20日 ; 4月1日
截止 | deadlineText | 4月30日 ; 3月10日 ; 8月20日
落实进度 | progress/percentDone | 已完成初赛 ; 已结束 ; 正在招标
备忘 | remarks | ; 材料已归档 ;
# 企业考核
考核维度 | category | 财务 ; 客户 ; 内部流程
关键事项 | task | 控制管理费用 ; 提升客户满意度 ; 完成ERP上线
衡量标准 | target | 不超过预算 ; 满意度≥95% ; 9月底前上线
权重(%) | points | 30 ; 30 ; 40
归属部门 | leadDepartment | 财务部 ; 市场部 ; 信息部
第一责任人 | owner | 王强 ; 李娜 ; 周杰
自评得分 | none | 28 ; 27 ; 35
# 巡察整改
问题序号 | id | 1 ; 2 ; 3
巡察反馈问题 | task | 理论学习不深入 ; 三重一大制度执行不严 ; 支部生活不规范
问题具体表现 | none/remarks/unfinishedCause | 学习记录不全 ; 个别事项未上会 ; 主题党日次数不足
整改举措 | measures | 制定学习计划 ; 修订议事规则 ; 开展集中整顿
整改目标 | target | 学习制度化 ; 决策规范化 ; 支部规范化
牵头整改领导 | leader | 张书记 ; 李副书记 ; 王委员
整改责任科室 | leadDepartment | 党建科 ; 办公室 ; 党建科
整改完成时间 | deadlineText | 2026年6月 ; 立行立改 ; 2026年9月
整改进展情况 | progress | 已制定计划 ; 已修订并印发 ; 正在开展
整改状态 | reportedStatus | 整改中 ; 已完成 ; 整改中
# 工程节点
标段 | category/project | 一标段 ; 一标段 ; 二标段
节点名称 | task | 基坑开挖 ; 主体封顶 ; 竣工验收
计划开工 | startDate | 2026/3/1 ; 2026/6/1 ; 2026/9/1
计划完工 | deadline | 2026/5/31 ; 2026/8/31 ; 2026/12/31
实际开工 | none | 2026/3/5 ;  ;
实际完工 | completedDate | 2026/6/2 ;  ;
形象进度 | progress/percentDone | 100% ; 35% ; 0%
责任单位负责人 | owner | 王工 ; 李工 ; 赵工
未完成情况说明 | unfinishedCause | ; 天气影响 ;
# 会议决定
会议名称 | none/category | 第3次办公会 ; 第3次办公会 ; 第4次办公会
议题 | task/category/none | 预算调整 ; 人员招聘 ; 设备采购
决定事项 | task | 追加预算20万元 ; 招聘5名专员 ; 公开招标采购
落实部门 | leadDepartment | 财务部 ; 人事部 ; 采购部
落实人 | owner | 王芳 ; 李军 ; 赵敏
限办日期 | deadline | 2026-03-31 ; 2026-04-30 ; 2026-05-15
落实结果 | progress | 已落实 ; 正在发布公告 ; 招标文件编制中
是否逾期 | none/reportedStatus | 否 ; 否 ; 是
# 市政重點
項次 | id | 1 ; 2 ; 3
工作重點 | task | 辦理志工訓練 ; 更新官方網站 ; 汰換老舊設備
推動策略 | measures | 分區辦理四場次 ; 委外設計並上線 ; 分兩年編列預算
主(協)辦單位 | leadDepartment | 社會局 ; 資訊中心 ; 總務處
權責人員 | owner | 林志明 ; 陳美玲 ; 黃俊傑
預定期程 | deadlineText | 115年6月30日 ; 115年9月30日 ; 115年12月31日
預期效益 | outcome | 培訓志工200人 ; 提升民眾滿意度 ; 節省電費10%
執行狀況 | progress/reportedStatus | 已完成2場次 ; 設計中 ; 採購中
備考 | remarks | ; 配合改版 ;
# 會議列管
案號 | id | A01 ; A02 ; A03
會議決議 | task | 請工務局於月底前提報計畫 ; 請教育局研議補助 ; 請社會局辦理說明會
主辦局處 | leadDepartment | 工務局 ; 教育局 ; 社會局
協辦局處 | supportDepartments | 財政局 ; 主計處 ; 民政局、區公所
列管起始日 | startDate/receivedDate | 115/1/5 ; 115/1/5 ; 115/2/1
預定完成日 | deadlineText | 115/6/30 ; 115/7/31 ; 115/5/31
辦理情形說明 | progress | 計畫已提報 ; 研議中 ; 已辦理完成
解列建議 | none/reportedStatus | 繼續列管 ; 繼續列管 ; 解除列管
# 專案
專案 | project | 官網改版 ; 官網改版 ; ERP導入
工作項目 | task | 需求訪談 ; 介面設計 ; 系統測試
負責同仁 | owner | 林志明 ; 陳美玲 ; 黃俊傑
代理人 | backup | 張雅婷 ; 李佳穎 ; 王建國
預計開工 | startDate | 2026/3/1 ; 2026/4/1 ; 2026/5/1
預計完工 | deadline | 2026/3/31 ; 2026/5/15 ; 2026/7/31
完成度(%) | percentDone | 80 ; 40 ; 0
落後原因說明 | unfinishedCause | ; 人力不足 ;
因應措施 | remedy/measures | ; 增派人手 ;
# Plan
Ref | id | 1.1 ; 1.2 ; 2.1
Workstream | category | Finance ; Finance ; HR
Key action | task | Close the annual budget ; Roll out expense tool ; Refresh the onboarding pack
Accountable exec | leader | Jane Doe ; Jane Doe ; Tom Ray
Responsible lead | owner | Sue Kim ; Bob Lee ; Ann Fox
Delivery date | deadlineText | 30/06/2026 ; 31/07/2026 ; 15/08/2026
% complete | percentDone | 0.5 ; 0.2 ; 0
RAG | reportedStatus | Green ; Amber ; Red
Commentary | remarks/progress | On track ; Vendor late ; Not started
# Audit
Action # | id | 1 ; 2 ; 3
Finding | task | Access reviews not performed ; Backups not tested ; No asset register
Agreed action | measures/task | Perform quarterly reviews ; Test restore twice a year ; Build an asset register
Action owner | owner | Jane Doe ; Tom Ray ; Sue Kim
Original due date | deadline | 2026-03-31 ; 2026-06-30 ; 2026-06-30
Revised due date | extendedTo | 2026-06-30 ;  ;
Reason for extension | extensionReason | Vendor delay ;  ;
Date closed | completedDate | ; 2026-05-02 ;
Evidence provided | evidence | ; Test report ;
# Strategy
Strategic goal | category/target/project | Grow revenue ; Grow revenue ; Improve service
Initiative | project/task | New web shop ; Partner programme ; Service desk
Deliverable | outcome/task | Live shop ; 20 partners signed ; New ticket tool
Lead team | leadDepartment | Sales ; Partnerships ; IT
Supporting teams | supportDepartments | IT, Marketing ; Legal ; HR
Kick-off | startDate | 2026-01-15 ; 2026-02-01 ; 2026-03-01
Target completion date | deadline | 2026-06-30 ; 2026-09-30 ; 2026-12-31
Next steps | remedy | Choose vendor ; Draft contract ; Collect needs
Blockers | unfinishedCause/none | None ; Legal review ;
# 党建积分
党建任务 | task | 开展主题党日活动 ; 发展党员3名 ; 组织党员培训
工作性质 | category | 常规 ; 重点 ; 常规
责任委员 | owner/leader | 张伟 ; 李明 ; 王芳
具体承办人 | owner | 刘洋 ; 陈晨 ; 赵敏
实施时间 | deadlineText | 每月 ; 6月底前 ; 9月底前
完成标识 | reportedStatus/outcome | √ ;  ;
积分 | points | 5 ; 10 ; 8
# 安全隐患
隐患描述 | task | 配电箱未上锁 ; 灭火器过期 ; 安全通道堵塞
隐患等级 | category/none | 一般 ; 一般 ; 重大
整改要求 | target/measures | 立即加锁 ; 更换灭火器 ; 清理通道
责任班组 | leadDepartment | 电工班 ; 仓储班 ; 生产一班
整改人 | owner | 王强 ; 李军 ; 赵刚
复查人 | none | 陈晨 ; 陈晨 ; 陈晨
限期整改日期 | deadline | 2026-03-10 ; 2026-03-12 ; 2026-03-08
整改完成日期 | completedDate | 2026-03-09 ; 2026-03-11 ;
闭环情况 | reportedStatus/progress | 已闭环 ; 已闭环 ; 未闭环
# 年度重点
年度重点 | task | 推进数字化转型 ; 建设人才公寓 ; 举办招聘会
挂帅领导 | leader | 张县长 ; 李副县长 ; 王副县长
牵头部门负责人 | owner | 周局长 ; 吴局长 ; 郑局长
配合部门(单位) | supportDepartments | 财政局 ; 住建局 ; 人社局
上半年目标 | target/plan2/none | 完成方案 ; 主体开工 ; 举办2场
全年目标 | target | 平台上线 ; 主体封顶 ; 举办5场
累计完成 | progress/percentDone | 60% ; 30% ; 40%
存在问题及原因 | unfinishedCause | ; 征地滞后 ;
下步安排 | remedy | ; 加快征地 ;
`;
