/**
 * Forms that most ledgers hold, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const commonForms = `
2023年6月15日前完成 → dated 2023-06-15
定于5月18日召开 → dated 2026-05-18
截至8月20日 → dated 2026-08-20
11月30日前须将总结报市政府办公室 → dated 2026-11-30
请于3月10日（星期二）前报送 → dated 2026-03-10
务必于9月25日17:30前将电子版发至邮箱 → dated 2026-09-25
2024年5月31日24时 → dated 2024-05-31
2025. 6. 30 → dated 2025-06-30
2025 年 6 月 30 日 → dated 2025-06-30
2025年 6月30 → dated 2025-06-30
二〇二五年十二月三十一日 → dated 2025-12-31
二零二六年三月底前 → dated 2026-03-31
民國一一五年六月三十日前 → dated 2026-06-30
114年12月31日 → dated 2025-12-31
2O26年6月3O日 → dated 2026-06-30
2026年6月3l日 → unclear
2026年6月31日前 → unclear
11月31日前完成整改 → unclear
2025年2月29日 → unclear
2026-13-01 → unclear
2026/02/30 → unclear
2026.6.30前完成，7.15前验收 → dated 2026-07-15
6月底前完成招标，年底前建成投用 → dated 2026-12-31
2026年4月底前启动,2026年11月底前完成主体工程,2027年5月底前投入使用 → dated 2027-05-31
4月完成初稿、6月征求意见、9月印发实施 → dated 2026-09-30
一季度完成方案编制，二季度启动建设，四季度完工 → dated 2026-12-31
3月上旬动员部署;3月中旬至5月集中整治;6月总结验收 → dated 2026-06-30
2020年3月-5月 → dated 2020-03-01>2020-05-31
2021年1月至2023年12月 → dated 2021-01-01>2023-12-31
(2021年3月—2021年12月) → dated 2021-03-01>2021-12-31
2022年9月20日-10月10日 → dated 2022-09-20>2022-10-10
自2022年5月1日起至2022年10月31日止 → dated 2022-05-01>2022-10-31
从现在起到年底 → dated 2026-12-31
即日起至12月31日 → dated 2026-12-31
即日起至年底 → dated 2026-12-31
自发文之日起至2026年10月底 → dated 2026-10-31
6月1日—6月30日 → dated 2026-06-01>2026-06-30
6月1日至30日（安全生产月） → dated 2026-06-01>2026-06-30
5-8月 → dated 2026-05-01>2026-08-31
5月-8月底 → dated 2026-05-01>2026-08-31
5月到8月为集中整治阶段 → dated 2026-05-01>2026-08-31
准备阶段(4月10日前) → dated 2026-04-10
第二阶段:自查自纠(5月11日—6月20日) → dated 2026-05-11>2026-06-20
2014—2016年 → dated 2014-01-01>2016-12-31
(2024-2026年) → dated 2024-01-01>2026-12-31
三年行动计划(2024—2026年) → dated 2024-01-01>2026-12-31
"十四五"末 → dated 2025-12-31
到"十五五"末 → dated 2030-12-31
到2030年 → dated 2030-12-31
力争到2028年底 → dated 2028-12-31
2027年以前 → dated 2027-12-31
2025年度内完成 → dated 2025-12-31
今年底 → dated 2026-12-31
今年年底前完成 → dated 2026-12-31
本年度内 → dated 2026-12-31
明年3月底前 → dated 2027-03-31
明年一季度 → dated 2027-03-31
次年1月10日前 → dated 2027-01-10
年内开工建设 → dated 2026-12-31
年内力争开工 → dated 2026-12-31
确保年内建成投入使用 → dated 2026-12-31
全年 → dated 2026-12-31
岁末年初 → unclear
上半年完成 → dated 2026-06-30
下半年 → dated 2026-12-31
上半年 → dated 2026-06-30
年中 → dated 2026-06-30
第三季度 → dated 2026-09-30
三季度末 → dated 2026-09-30
第2季度 → dated 2026-06-30
2026年第1季度 → dated 2026-03-31
四季度开展 → dated 2026-12-31
10月份 → dated 2026-10-31
9月初 → dated 2026-09-05
9月上旬 → dated 2026-09-10
9月中旬前 → dated 2026-09-20
9月下旬 → dated 2026-09-30
9月中下旬 → dated 2026-09-30
6月末 → dated 2026-06-30
二月底 → dated 2026-02-28
2024年二月底 → dated 2024-02-29
國慶節前 → dated 2026-09-30
"五一"前 → dated 2026-04-30
“十一”前全部完成 → dated 2026-09-30
春节后 → unclear
汛期前 → unclear
汛期到来前 → unclear
开学前 → unclear
入冬前完成 → unclear
供暖期前 → unclear
每月5日前报送 → periodic 2026-12-05 of 12
每月25日前上报进展情况 → periodic 2026-12-25 of 12
每月底前 → periodic 2026-12-31 of 12
每月末 → periodic 2026-12-31 of 12
每月初 → periodic 2026-12-05 of 12
每月召开一次联席会议 → periodic 2026-12-31
每月至少开展1次 → periodic 2026-12-31
每季度末月25日前 → periodic 2026-12-25 of 4
每季度末5个工作日内 → periodic
每季度首月10日前报上季度情况 → periodic
每季度召开一次 → periodic
每季度第一个月10日前 → periodic 2026-10-10 of 4
每半年通报一次 → periodic
每半年至少研究1次 → periodic
每年6月底和12月底前 → periodic 2026-12-31 of 2
每年3月底前 → periodic 2026-03-31 of 1
每年至少开展2次 → periodic
每年年底前 → periodic 2026-12-31
每年12月10日前 → periodic 2026-12-10
每周五下班前 → periodic
每周一上午 → periodic
每周报送 → periodic
每周调度、每月通报 → periodic
每两周召开一次例会 → periodic
每日零报告 → periodic
每日17时前 → periodic
一月一调度 → periodic
一季度一督查 → periodic
半年一评估 → periodic
按月 → periodic
按季度报送 → periodic
按周调度 → periodic
按年度 → periodic
逐月推进 → periodic
月报 → periodic
实行周报告、月通报制度 → periodic
季度末上报 → unclear
定期报送 → unclear
不定期开展 → unclear
长期 → standing
长期坚持 → standing
常态化开展 → standing
持续开展 → standing
持续推进,不断深化 → standing
贯穿全年 → standing
全年持续推进 → standing
全年常态化推进 → standing
坚持常态长效 → standing
长期整改 → standing
长效坚持 → standing
立行立改,长期坚持 → immediate
立即整改到位 → immediate
立即执行 → immediate
即知即改 → immediate
立整立改 → immediate
即刻开展 → immediate
立即启动 → immediate
马上落实 → immediate
迅速整改 → immediate
限期整改 → unclear
限时整改 → unclear
按期整改 → unclear
按时完成 → unclear
按要求完成 → unclear
根据上级要求 → unclear
适时开展 → unclear
条件成熟时 → unclear
条件成熟后开展 → unclear
待资金到位后实施 → unclear
待上级文件出台后 → unclear
根据工作进展情况确定 → unclear
视情况而定 → unclear
近期 → unclear
尽快 → unclear
尽早启动 → unclear
抓紧推进 → unclear
抓紧办理 → unclear
另行通知 → unclear
待定 → unclear
已完成 → unclear
已完成,长期坚持 → standing
已完成并持续推进 → standing
正在推进 → unclear
7日内 → unclear
15日内完成 → unclear
接到通知后3日内 → unclear
10个工作日内办结 → unclear
自收到本通知之日起30日内 → unclear
一周内 → unclear
两周之内 → unclear
1个月内完成整改 → unclear
半年内完成 → unclear
三个月 → unclear
2年内 → unclear
三年内完成 → unclear
用3年左右时间 → unclear
力争用三年时间 → unclear
会后一周内 → unclear
检查结束后10日内 → unclear
受理后5个工作日 → unclear
在规定期限内 → unclear
在规定时限内完成 → unclear
15日前 → unclear
25日前完成 → unclear
月底前 → unclear
本月底前 → unclear
下周三前 → unclear
本周内 → unclear
`;
