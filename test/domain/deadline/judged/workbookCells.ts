/**
 * Cells of work plans in Chinese and English, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const workbookCells = `
于2019年8月15日前完成自查并报送自查报告 → dated 2019-08-15 in 2019
请各单位于每季度末前3日报送 → periodic
各部门要在12月5日前将全年工作总结报局办公室 → dated 2026-12-05
4月20日-5月20日为自查自纠阶段 → dated 2026-04-20>2026-05-20
2016年3月15日至2016年4月15日 → dated 2016-03-15>2016-04-15 in 2016
2015年全年 → dated 2015-12-31 in 2015
2020年一季度前 → dated 2020-03-31 in 2019
2020年第一季度末 → dated 2020-03-31 in 2019
2021年底前基本完成,2022年底前全面完成 → dated 2022-12-31 in 2021
2023年取得明显成效,2025年全面完成 → dated 2025-12-31 in 2021
到2022年底建成20个,到2025年底建成50个 → dated 2025-12-31 in 2021
"十三五"期间 → dated 2020-12-31 in 2016
“十四五”末达到60% → dated 2025-12-31 in 2021
2018年上半年 → dated 2018-06-30 in 2018
2018年下半年启动,2019年完成 → dated 2019-12-31 in 2018
今年上半年要完成 → dated 2026-06-30
今明两年 → dated 2027-12-31
今后五年 → unclear
未来三年 → unclear
近三年 → unclear
三年内 → unclear
力争两到三年 → unclear
用半年左右时间 → unclear
一个月左右时间 → unclear
为期3个月 → unclear
为期一年 → unclear
从2月到5月 → dated 2026-02-01>2026-05-31
从7月1日起到9月30日止 → dated 2026-07-01>2026-09-30
自7月1日起至9月底结束 → dated 2026-07-01>2026-09-30
3月底到4月初 → dated 2026-03-31>2026-04-05
3月上中旬 → dated 2026-03-20
9月10日左右 → dated 2026-09-10
9月10日前后 → dated 2026-09-10
11月20号之前 → dated 2026-11-20
11月20号前上报 → dated 2026-11-20
十一月底 → dated 2026-11-30
十月一日前 → dated 2026-10-01
五月十五日 → dated 2026-05-15
2026年六月 → dated 2026-06-30
貳零貳陸年六月底 → dated 2026-06-30
２０２６年６月３０日前 → dated 2026-06-30
6 月 30 日 前 → dated 2026-06-30
6月30日\\n前完成 → dated 2026-06-30
2026年\\n6月底前 → dated 2026-06-30
2026年6\\n月 → dated 2026-06-30
【2026年6月】 → dated 2026-06-30
[6月底] → dated 2026-06-30
完成时限:6月底 → dated 2026-06-30
完成时间:2026年9月 → dated 2026-09-30
时限要求:10月底前 → dated 2026-10-31
办结时限:2026-07-31 → dated 2026-07-31
计划完成时间2026/8/31 → dated 2026-08-31
截止日期:9.30 → dated 2026-09-30
截止时间:2026-09-30 18:00:00 → dated 2026-09-30
Due: 2026-06-30 → dated 2026-06-30
Due by 30 Sep 2026 → dated 2026-09-30
by end of Q3 → dated 2026-09-30
End of March 2026 → dated 2026-03-31
Q1 2026 → dated 2026-03-31
Q4'26 → dated 2026-12-31
2026 Q2 → dated 2026-06-30
H2 2026 → dated 2026-12-31
1H26 → dated 2026-06-30
FY26 → dated 2026-12-31
Mid March → dated 2026-03-20
early Sept. → dated 2026-09-05
Sept 2026 → dated 2026-09-30
September 15th → dated 2026-09-15
15th September 2026 → dated 2026-09-15
Aug 3 - Aug 14 → dated 2026-08-03>2026-08-14
3-14 Aug 2026 → dated 2026-08-03>2026-08-14
Week of June 8 → dated 2026-06-12
Weekly → periodic
Monthly → periodic
Bi-weekly → periodic
Every Monday → periodic
Every Friday by noon → periodic
Daily → periodic
Daily standup → periodic
Monthly, first Tuesday → periodic
First Monday of each month → periodic
Quarterly → periodic
Annually → periodic
Once a month → periodic
Once a week → periodic
Twice a week → periodic
As needed → unclear
Ongoing → standing
Continuous → standing
In progress → unclear
TBD → unclear
ASAP → immediate
Immediately → immediate
N/A → unclear
Done → unclear
Completed → unclear
On demand → unclear
After go-live → unclear
Before launch → unclear
Per project schedule → unclear
End of each sprint → unclear
At project close → unclear
Within 2 weeks → unclear
24 hours → unclear
5 business days → unclear
上线前 → unclear
验收前 → unclear
项目启动后2周 → unclear
需求评审后 → unclear
下个版本 → unclear
本迭代内 → unclear
2018/10/8-2018/10/12 → dated 2018-10-08>2018-10-12 in 2018
10.8-10.12 → dated 2026-10-08>2026-10-12
10/8~10/12 → dated 2026-10-08>2026-10-12
2016.7.29前 → dated 2016-07-29 in 2016
2016-8-1上午 → dated 2016-08-01 in 2016
2016年8月1号下午6点前 → dated 2016-08-01 in 2016
7月29日18:00 → dated 2026-07-29
周一至周五 → unclear
周五 → unclear
下周一 → unclear
本周五下班前 → unclear
明天上午 → unclear
今晚 → unclear
月中 → unclear
月内 → unclear
本季度内 → unclear
本学期内 → unclear
暑假前 → unclear
10月（具体时间另行通知） → dated 2026-10-31
具体时间另行通知 → unclear
6月30日前（视疫情情况） → dated 2026-06-30
每月最后一个星期五 → periodic 2026-12-25 of 12
每月第三周周四 → periodic
每月的第二个星期二下午 → periodic
每月10日、25日 → periodic 2026-12-25 of 24
每月逢5逢10 → periodic
每月上旬 → periodic 2026-12-10 of 12
每月中旬前 → periodic 2026-12-20
每季度首月15日前 → periodic 2026-10-15 of 4
每季度第二个月 → periodic of 4
每季首月5日前 → periodic 2026-10-05
每个季度末 → periodic 2026-12-31
季度结束后15日内 → periodic
每半年末 → periodic 2026-12-31
每半年结束后10日内 → periodic
每年1月、7月 → periodic of 2
每年1月15日、7月15日前 → periodic 2026-07-15 of 2
每年4月和10月 → periodic 2026-10-31
每年12月 → periodic 2026-12-31
每年春季、秋季 → periodic
每年第一季度末 → periodic 2026-03-31
每年上半年 → periodic 2026-06-30
每年2次 → periodic
每年度末 → periodic
每三个月 → periodic
每隔一个月 → periodic
每3个月1次 → periodic
每6个月 → periodic
每2年一次 → periodic
两年一次 → periodic
一年两次 → periodic
一月两次 → periodic
一周一次 → periodic
每周二、四 → periodic
每周不少于3次 → periodic
每日 → periodic
每天8点前 → periodic
`;
