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
二季度末月底前完成 → dated 2026-06-30
第四季度首月中旬 → dated 2026-10-20
2026年第二季度首月8日 → dated 2026-04-08
三季度第2个月15日前 → dated 2026-08-15
一季度次月5日前报 → dated 2026-04-05
三、四季度首月10日前 → dated 2026-10-10
各季度末月15日前 → periodic 2026-12-15 of 4
每季首月8日前 → periodic 2026-10-08 of 4
115年度終了前 → dated 2026-12-31
民國115年第二季結束前 → dated 2026-06-30
116年結束前 → dated 2027-12-31
今年第三季度结束前 → dated 2026-09-30
本年结束前 → dated 2026-12-31
2028年终了前 → dated 2028-12-31
9月份结束前提交 → dated 2026-09-30
于一季度结束前报送 → dated 2026-03-31
14/8/26 → dated 2026-08-14
8/14/26 → dated 2026-08-14
20-5-26前 → dated 2026-05-20
30.11.26 → dated 2026-11-30
26.11.30 → dated 2026-11-30
27/1/15 → dated 2027-01-15
15/1/27 → dated 2027-01-15
every other Monday → periodic
every second Thursday by noon → periodic
each alternate Friday → periodic
every four weeks → periodic
every 6 weeks → periodic
three times a year → periodic 2026-12-31 of 3
12 times per year → periodic 2026-12-31 of 12
4 times in 2026 → periodic 2026-12-31 of 4
at least twice during 2026 → periodic 2026-12-31 of 2
twice a quarter → periodic
每年5月12日防灾减灾日前后 → periodic 2026-05-12
每年9月中旬质量月前后 → periodic 2026-09-20
7月1日建党节前后 → dated 2026-07-01
11月9日消防宣传日前后组织演练 → dated 2026-11-09
4月15日国家安全教育日前 → dated 2026-04-15
6月6日爱眼日后 → unclear
0228前 → dated 2026-02-28
0229前 → unclear
1115之前完成 → dated 2026-11-15
截至0831 → dated 2026-08-31
0401-1031 → dated 2026-04-01>2026-10-31
1031 → unclear
0630、1231前 → dated 2026-12-31
2026-0630 → dated 2026-06-30
03.15 → dated 2026-03-15
08/20 → dated 2026-08-20
03.15前 → dated 2026-03-15
02.30 → unclear
4.15 → unclear
03.01—11.30 → dated 2026-03-01>2026-11-30
全年开展不少于6次 → periodic 2026-12-31 of 6
本年度至少2次 → periodic 2026-12-31 of 2
今年内开展3次 → periodic 2026-12-31 of 3
2026年全年组织4次 → periodic 2026-12-31 of 4
全年应不少于2次 → periodic 2026-12-31 of 2
全年不少于一次 → dated 2026-12-31
全年培训500人次 → dated 2026-12-31
每年须召开2次会议 → periodic 2026-12-31 of 2
每半年至少1次 → periodic 2026-12-31 of 2
每季度不得少于1次 → periodic 2026-12-31 of 4
每月不应少于1次 → periodic 2026-12-31 of 12
全年组织2次（6月、11月） → periodic 2026-11-30 of 2
全年4次，每季度末前完成 → periodic 2026-12-31 of 4
年内分3次完成 → periodic 2026-12-31 of 3
2026年分2期建设 → dated 2026-12-31
1年2次 → periodic 2026-12-31 of 2
一年不少于4次 → periodic 2026-12-31 of 4
2次/年 → periodic 2026-12-31 of 2
4次/年 → periodic 2026-12-31 of 4
before the end of the quarter → unclear
by end of H1 → dated 2026-06-30
before year end → dated 2026-12-31
end of Q1 → dated 2026-03-31
二季度首月 → dated 2026-04-30
上半年最后一个月 → dated 2026-06-30
四季度最后一周 → dated 2026-12-31
全年12期 → periodic 2026-12-31 of 12
`;
