/**
 * Ranges, slips of the keys, scanned and spaced text, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const rangesAndScans = `
于2014年3月底前出台实施细则 → dated 2014-03-31 in 2014
2009年6月15日前,各市将整改情况 → dated 2009-06-15 in 2009
在5月10日之前 → dated 2026-05-10
应在每年3月31日前 → periodic 2026-03-31
须于事发后2小时内 → unclear
接报后1小时内 → unclear
在接到举报后5个工作日内 → unclear
自收到之日起15日内作出答复 → unclear
十个工作日内予以答复 → unclear
3个月内不能办结的 → unclear
在两周内完成整改并书面报告 → unclear
一周内整改完毕 → unclear
半个月内 → unclear
两年内见成效 → unclear
三到五年时间 → unclear
五年规划期内 → unclear
2011—2015年 → dated 2011-01-01>2015-12-31 in 2011
2016-2018年每年 → periodic 2018-12-31 in 2016
2018年至2020年,每年改造1000户 → periodic in 2018
2013年建成10个,2014年建成20个,2015年建成30个 → dated 2015-12-31 in 2013
到2015年,全市新增绿地500公顷 → dated 2015-12-31 in 2012
至2020年底 → dated 2020-12-31 in 2017
截至2016年12月31日 → dated 2016-12-31 in 2016
2015年6月底前完成50%,年底前全面完成 → dated 2015-12-31 in 2015
今年6月底前完成,明年全面推开 → dated 2027-12-31
今年开工,明年建成 → dated 2027-12-31
年底前开工建设,2017年建成投用 → dated 2017-12-31 in 2016
本月20日前 → unclear
下月10日前 → unclear
20日之前 → unclear
当月25日前 → unclear
于28日前上报 → unclear
周末前 → unclear
月底以前 → unclear
季度末 → unclear
近两年 → unclear
当前 → unclear
今后一个时期 → unclear
现阶段 → unclear
目前 → unclear
下半年适时 → dated 2026-12-31
年内适时召开 → dated 2026-12-31
年内择机开展 → dated 2026-12-31
择机启动 → unclear
条件具备时 → unclear
根据省厅安排 → unclear
按市里统一安排 → unclear
按照省市部署时间 → unclear
以上级通知为准 → unclear
待通知 → unclear
时间待定 → unclear
暂定9月 → dated 2026-09-30
初定于10月15日 → dated 2026-10-15
预计7月中旬 → dated 2026-07-20
约8月底 → dated 2026-08-31
大约在冬季 → unclear
3月、6月、9月、12月 → dated 2026-12-31
3、6、9、12月 → dated 2026-12-31
3月底、6月底、9月底、12月底前 → dated 2026-12-31
1-2月 → dated 2026-01-01>2026-02-28
2-3月份 → dated 2026-02-01>2026-03-31
3月-11月 → dated 2026-03-01>2026-11-30
3月-次年2月 → dated 2026-03-01>2027-02-28
11月-次年1月 → dated 2026-11-01>2027-01-31
2025.3-2025.11 → dated 2025-03-01>2025-11-30
2025.03—2025.11 → dated 2025-03-01>2025-11-30
2025/3/1-2025/11/30 → dated 2025-03-01>2025-11-30
2025-03-01至2025-11-30 → dated 2025-03-01>2025-11-30
2025年3月1日至11月30日 → dated 2025-03-01>2025-11-30
3.1-11.30 → dated 2026-03-01>2026-11-30
3/1-11/30 → dated 2026-03-01>2026-11-30
03/01-11/30 → dated 2026-03-01>2026-11-30
20250301-20251130 → dated 2025-03-01>2025-11-30
20260630 → dated 2026-06-30
2026.6.30 → dated 2026-06-30
26.6.30 → dated 2026-06-30
26/6/30 → dated 2026-06-30
26-6-30 → dated 2026-06-30
2026年6月30 → dated 2026-06-30
2026年06月30日 → dated 2026-06-30
2026年6月30日。 → dated 2026-06-30
2026-6-30前 → dated 2026-06-30
2026。6。30 → dated 2026-06-30
2026,6,30 → dated 2026-06-30
2026年6月30日(周二) → dated 2026-06-30
6月30日（含）前 → dated 2026-06-30
6月30日24:00前 → dated 2026-06-30
6月30日零时 → dated 2026-06-30
6.30日前 → dated 2026-06-30
6.30号 → dated 2026-06-30
6。30前 → dated 2026-06-30
6-30前 → dated 2026-06-30
0630 → unclear
6月3O日前 → dated 2026-06-30
6 月底 → dated 2026-06-30
六 月 底 → dated 2026-06-30
2 0 2 6 年 6 月 → dated 2026-06-30
2026 年 第 二 季 度 → dated 2026-06-30
第 三 季 度 → dated 2026-09-30
长 期 坚 持 → standing
立 行 立 改 → immediate
每 月 → periodic
长期坚持、持续推进 → standing
长期坚持并不断完善 → standing
持续深化 → standing
持续发力 → standing
持续做好 → standing
持续完善 → standing
持续优化 → standing
坚持长期抓 → standing
常态推进 → standing
纳入日常监管 → standing
实行常态化管理 → standing
已形成常态 → standing
永久保持 → standing
已立行立改 → immediate
即查即改 → immediate
立即 → immediate
即时 → immediate
现场立即整改 → immediate
随时 → unclear
每月一次 → periodic
每月两次 → periodic
每周一 → periodic
每周 → periodic
每周一三五 → periodic
每季 → periodic
每年 → periodic
每年一次 → periodic
每逢节假日 → unclear
每次会议后 → unclear
每批次 → unclear
月末 → unclear
月度 → periodic
季度 → periodic
半年度 → periodic
年度 → dated 2026-12-31
`;
