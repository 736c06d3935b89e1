/** Months of a quarter, ends of periods, short dates and counts, judged by hand before they were read. */
export const placesAndCounts = `
三季度首月月底前 → dated 2026-07-31
一季度末月25日前 → dated 2026-03-25
2027年一季度首月 → dated 2027-01-31
第三季度第一个月上旬 → dated 2026-07-10
二季度首月第一个工作日 → dated 2026-04-01
Q3首月10日前 → dated 2026-07-10
四季度第一个月底前完成，年底前验收 → dated 2026-12-31
115年第3季首月15日前 → dated 2026-07-15
於115年度終了前完成 → dated 2026-12-31
115年上半年結束前 → dated 2026-06-30
115年9月結束前 → dated 2026-09-30
今年结束之前 → dated 2026-12-31
2027年度结束以前 → dated 2027-12-31
第二季度结束之前 → dated 2026-06-30
下半年结束前 → dated 2026-12-31
8月份结束前完成 → dated 2026-08-31
before the end of 2026 → dated 2026-12-31
by the end of the third quarter → dated 2026-09-30
before end of August → dated 2026-08-31
30/9/26 → dated 2026-09-30
28/02/26 → dated 2026-02-28
26/02/28 → dated 2026-02-28
25/12/26 → dated 2026-12-25
27/3/26 → dated 2026-03-27
30.09.26 → dated 2026-09-30
26-11-30 → dated 2026-11-30
29/2/28 → dated 2028-02-29
每两周的周三 → periodic
every other Friday → periodic
every second Monday → periodic
every 3 weeks → periodic
alternate Wednesdays → periodic
every other month → periodic
every two months by the 10th → periodic
隔周周五 → periodic
每年6月5日环境日前后 → periodic 2026-06-05
每年12月4日国家宪法日前后开展 → periodic 2026-12-04
3月12日植树节前后 → dated 2026-03-12
3月5日学雷锋日活动后 → unclear
9月第三周网络安全宣传周前后 → dated 2026-09-18
1231前 → dated 2026-12-31
0331前完成 → dated 2026-03-31
截止0930 → dated 2026-09-30
0301-0630 → dated 2026-03-01>2026-06-30
1月0630件 → dated 2026-01-31
09.30 → dated 2026-09-30
09.05 → dated 2026-09-05
03/31 → dated 2026-03-31
3.5 → unclear
9/30 → unclear
12.31前 → dated 2026-12-31
01.01-06.30 → dated 2026-01-01>2026-06-30
全年组织不少于3次 → periodic 2026-12-31 of 3
全年至少召开4次专题会议 → periodic 2026-12-31 of 4
年内组织2次以上演练 → periodic 2026-12-31 of 2
2026年度内不少于6次 → periodic 2026-12-31 of 6
全年共12次 → periodic 2026-12-31 of 12
一年四次 → periodic 2026-12-31 of 4
全年不低于两次 → periodic 2026-12-31 of 2
每年不得少于2次 → periodic 2026-12-31 of 2
全年召开一次 → dated 2026-12-31
全年完成100次巡查 → dated 2026-12-31
at least 4 times a year → periodic
twice in 2026 → periodic
全年检查4次，每季度1次 → periodic 2026-12-31 of 4
上半年、年底各1次 → periodic 2026-12-31 of 2
2026年10月31日之前 → dated 2026-10-31
10月31日下班前 → dated 2026-10-31
月底前 → unclear
十月底以前 → dated 2026-10-31
不迟于11月15日 → dated 2026-11-15
最迟2026年8月20日 → dated 2026-08-20
11月20日前完成初稿、12月10日前定稿 → dated 2026-12-10
每季末月25日前报送 → periodic 2026-12-25 of 4
每半年末 → periodic 2026-12-31 of 2
每月末前3个工作日内 → periodic
自2026年3月起至11月止 → dated 2026-03-01>2026-11-30
2026年国庆节后 → unclear
全年常态化推进 → standing
`;
