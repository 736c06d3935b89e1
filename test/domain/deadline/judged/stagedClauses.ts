/**
 * Stages, labels before the date, English forms, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const stagedClauses = `
2006年底前全部完成 → dated 2006-12-31 in 2006
2006年10月1日前,所有 → dated 2006-10-01 in 2006
必须在2006年11月30日前完成搬迁 → dated 2006-11-30 in 2006
在今年6月30日前 → dated 2026-06-30
于今年10月底前 → dated 2026-10-31
从今年7月1日起 → standing
从2009年9月1日起全面实施 → standing in 2009
力争今年年底前 → dated 2026-12-31
确保今年上半年全部完成 → dated 2026-06-30
要求3月底前完成 → dated 2026-03-31
务于3月25日前 → dated 2026-03-25
须在8月31日之前 → dated 2026-08-31
请于9月9日17时前反馈 → dated 2026-09-09
请于本周五前反馈意见 → unclear
请于每月5日前 → periodic 2026-12-05
请在收到通知后3日内 → unclear
3月底前,各地要完成方案制定;6月底前,完成试点;年底前,全面推开 → dated 2026-12-31
2010年启动,2011年全面推进,2012年基本完成 → dated 2012-12-31 in 2010
2013年6月底前完成可研,2013年底前开工,2015年底建成 → dated 2015-12-31 in 2013
7月1日开始试运行,10月1日正式运行 → dated 2026-10-01
10月底前完成80%以上,12月底前全部完成 → dated 2026-12-31
2016年完成30%,2017年完成70%,2018年全部完成 → dated 2018-12-31 in 2016
2016年6月30日前完成60户,12月31日前完成40户 → dated 2016-12-31 in 2016
每年新增500个,到2020年达到2500个 → periodic in 2016
第一季度完成3个,第二季度完成5个 → dated 2026-06-30
第一批3月,第二批6月,第三批9月 → dated 2026-09-30
一期2016年底,二期2018年底 → dated 2018-12-31 in 2016
第一阶段(3月-5月)、第二阶段(6月-9月)、第三阶段(10月-12月) → dated 2026-12-31
时间安排:4月份 → dated 2026-04-30
完成时限:长期坚持 → standing
完成时限:立行立改 → immediate
完成时限:每月25日 → periodic 2026-12-25
完成时限:按上级要求 → unclear
整改期限:2025年12月 → dated 2025-12-31
整改时间:即日起至2026年6月 → dated 2026-06-30
计划完成日期:2026.9 → dated 2026-09-30
预计完成时间2026年三季度 → dated 2026-09-30
报送时间:每季度末 → periodic 2026-12-31
检查频次:每月一次 → periodic
工期:2026.3-2026.11 → dated 2026-03-01>2026-11-30
开工时间2026年3月,竣工时间2027年6月 → dated 2027-06-30
起止时间:2026年1月至12月 → dated 2026-01-01>2026-12-31
2026年1月—12月 → dated 2026-01-01>2026-12-31
2026全年 → dated 2026-12-31
2026年全年推进 → dated 2026-12-31
全年推进 → dated 2026-12-31
贯穿全年持续推进 → standing
全年常态化 → standing
2026年常态化推进 → standing
2026年底前并持续推进 → dated 2026-12-31
2026年底前完成,长期坚持 → dated 2026-12-31
2026年6月前完成,并建立长效机制 → dated 2026-06-30
2026年9月底前取得阶段性成效并长期坚持 → dated 2026-09-30
2026年6月30日（已完成） → dated 2026-06-30
2026年6月30日，已销号 → dated 2026-06-30
2026-06-30/长期 → dated 2026-06-30
6月底/持续 → dated 2026-06-30
短期:3月底;长期:12月底 → dated 2026-12-31
近期2026年,远期2030年 → dated 2030-12-31
Jun-2026 → dated 2026-06-30
2026 Jun 30 → dated 2026-06-30
30-06-2026 → dated 2026-06-30
06-30-2026 → dated 2026-06-30
6/30/2026 → dated 2026-06-30
30/6/2026 → dated 2026-06-30
6/30/26 → dated 2026-06-30
June 30th, 2026 → dated 2026-06-30
Tue, Jun 30 → dated 2026-06-30
By June 30 → dated 2026-06-30
no later than 30 June → dated 2026-06-30
Before 1 July 2026 → dated 2026-07-01
Until Dec 2026 → dated 2026-12-31
Mar - Jun 2026 → dated 2026-03-01>2026-06-30
Jan 2026 to Mar 2026 → dated 2026-01-01>2026-03-31
Q1-Q2 2026 → dated 2026-01-01>2026-06-30
Q3/Q4 → dated 2026-12-31
Q2 FY26 → dated 2026-06-30
End of year → dated 2026-12-31
EOY 2026 → dated 2026-12-31
EOD → unclear
EOW → unclear
Next week → unclear
Next month → unclear
This quarter → unclear
Every day → periodic
Every 2 weeks → periodic
Every sprint → unclear
Each month → periodic
Monthly on the 15th → periodic
Last Friday of every month → periodic
Mondays → periodic
Tuesdays and Thursdays → periodic
Mon/Wed/Fri → periodic
Weekdays → periodic
Bi-monthly → periodic
Semi-annually → periodic
Yearly → periodic
Ad hoc → unclear
As required → unclear
When needed → unclear
Upon request → unclear
Upon completion → unclear
Immediate → immediate
Urgent → immediate
Right now → immediate
High → unclear
2天 → unclear
3d → unclear
10 days → unclear
5工作日 → unclear
0.5天 → unclear
8h → unclear
1.5个月 → unclear
第3周 → dated 2026-01-16
W12 → dated 2026-03-20
第12周周五 → dated 2026-03-20
3月第1周 → dated 2026-03-06
`;
