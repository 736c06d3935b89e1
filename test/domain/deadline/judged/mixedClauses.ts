/**
 * Clauses of campaigns, rectification and rules, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const mixedClauses = `
于2010年11月底前完成组建 → dated 2010-11-30 in 2010
各地要在2013年9月底前 → dated 2013-09-30 in 2013
2007年12月31日前必须关停 → dated 2007-12-31 in 2007
到2010年,城镇污水处理率不低于70% → dated 2010-12-31 in 2007
确保在"十二五"末 → dated 2015-12-31 in 2012
5月20日前上报总结 → dated 2026-05-20
11月15日前完成验收,11月20日前报送 → dated 2026-11-20
8月1日-8月15日,共15天 → dated 2026-08-01>2026-08-15
自查阶段(9月1日—9月20日) → dated 2026-09-01>2026-09-20
7月至9月为检查阶段 → dated 2026-07-01>2026-09-30
9月至10月中旬 → dated 2026-09-01>2026-10-20
4月下旬至5月上旬 → dated 2026-04-21>2026-05-10
6月20日至月底 → dated 2026-06-20>2026-06-30
2012年8月下旬 → dated 2012-08-31 in 2012
2012年9月初 → dated 2012-09-05 in 2012
2012年国庆节前 → dated 2012-09-30 in 2012
2012年春节前 → dated 2012-01-22 in 2012
2012年年底前 → dated 2012-12-31 in 2012
2012年年内 → dated 2012-12-31 in 2012
2012年内 → dated 2012-12-31 in 2012
2012年度 → dated 2012-12-31 in 2012
力争在2012年 → dated 2012-12-31 in 2012
争取2012年上半年 → dated 2012-06-30 in 2012
2012年第四季度 → dated 2012-12-31 in 2012
四季度(10-12月) → dated 2026-12-31
下半年(7—12月) → dated 2026-12-31
第三季度(8月份) → dated 2026-08-31
第二季度(4月) → dated 2026-04-30
上半年(5月底前) → dated 2026-05-31
年底(11月底) → dated 2026-11-30
每年年底 → periodic 2026-12-31
每年下半年 → periodic 2026-12-31
每年第四季度 → periodic 2026-12-31
每年5月、10月各组织一次 → periodic 2026-10-31
每年集中开展一次 → periodic
每年不少于4次 → periodic
一年至少两次 → periodic
每季度末向市政府报告 → periodic
每季度开展一次督查 → periodic
每季度对账一次 → periodic
每个季度第一个月的15日前 → periodic 2026-10-15
每两个月召开一次 → periodic
每月组织一次检查 → periodic
每月上报一次 → periodic
每月10日前将上月情况 → periodic 2026-12-10
每月25日前,报送 → periodic 2026-12-25
每旬一报 → periodic
每十天一调度 → periodic
每半个月调度一次 → periodic
半月一调度 → periodic
每周召开一次例会 → periodic
每周不少于2次 → periodic
每周五16:00前 → periodic
每日上报 → periodic
每天17点前报送 → periodic
实行日报告制度 → periodic
实行每日零报告制度 → periodic
坚持每月通报 → periodic
按月督查、按季考核 → periodic
持续推进落实 → standing
不断推进 → unclear
持续开展整治 → standing
持续抓好整改落实 → standing
常态化抓好 → standing
长抓不懈 → standing
深入持久 → unclear
经常性开展 → standing
经常抓 → standing
需要长期坚持 → standing
属长期性工作 → standing
长期整改任务,持续推进 → standing
有待长期整改 → standing
整改中,长期坚持 → standing
已整改并长期坚持 → standing
有待加快推进 → unclear
需进一步推进 → unclear
加快推进 → unclear
立即进行整改 → immediate
责令立即整改 → immediate
立即开展排查 → immediate
要立即行动 → immediate
发现隐患立即整改 → immediate
立即办 → immediate
即办件 → immediate
随到随办 → unclear
当场整改 → immediate
现场整改 → immediate
马上整改 → immediate
即行整改 → immediate
立马整改 → immediate
马上就办 → immediate
限时办结制 → unclear
限时完成 → unclear
限期关停 → unclear
限期拆除 → unclear
按节点推进 → unclear
按期推进 → unclear
倒排工期 → unclear
挂图作战 → unclear
视进度 → unclear
根据项目进度 → unclear
随项目进度 → unclear
与项目同步 → unclear
待条件成熟 → unclear
待审批后 → unclear
待验收后 → unclear
机构改革后 → unclear
换届后 → unclear
疫情结束后 → unclear
资金到位后1个月 → unclear
批复后30日内 → unclear
合同签订后90天 → unclear
接到任务后3天内 → unclear
发现问题后24小时内 → unclear
5日内报告结果 → unclear
7天 → unclear
1周 → unclear
1个月 → unclear
半年 → unclear
一年 → unclear
1年 → unclear
两三个月 → unclear
近期完成 → unclear
短期内 → unclear
尽可能早 → unclear
`;
