/**
 * Clauses of rules, postponed dates, Traditional Chinese, festivals, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const ruleClauses = `
确保2012年6月30日前全部完成整改任务 → dated 2012-06-30 in 2012
于12月25日前将全年推进情况 → dated 2026-12-25
力争4月20日前完成方案制定工作 → dated 2026-04-20
自4月1日开始至6月30日结束 → dated 2026-04-01>2026-06-30
时间为4月1日至5月31日 → dated 2026-04-01>2026-05-31
(2013年7月10日至7月31日) → dated 2013-07-10>2013-07-31 in 2013
(7月中旬-9月下旬) → dated 2026-07-11>2026-09-30
2017年1月起,每月 → periodic in 2017
从2018年起,每年 → periodic in 2018
2019年起每年10月底前 → periodic 2019-10-31 in 2019
每年10月31日前报送下一年度计划 → periodic 2026-10-31
每年12月31日前 → periodic 2026-12-31
每年11月底前报送全年工作总结 → periodic 2026-11-30
每半年末的月底前 → periodic
每季末月20日前 → periodic 2026-12-20
每季度最后一个月底前 → periodic 2026-12-31
每月20日至25日 → periodic 2026-12-25
每月1日至5日 → periodic 2026-12-05
每月8号 → periodic 2026-12-08 of 12
每月28日前将进展情况报送 → periodic 2026-12-28 of 12
按月通报 → periodic
按季通报 → periodic
按季度考核 → periodic
按半年考核 → periodic
按年考核 → periodic
月调度、季通报、年考核 → periodic
周调度、月小结 → periodic
坚持每周一调度 → periodic
坚持周例会制度 → periodic
一周一调度、一月一通报 → periodic
一年一考核 → periodic
一季一调度、半年一点评、年底总考核 → periodic
定期通报 → unclear
定期调度 → unclear
定期不定期 → unclear
不定期抽查 → unclear
随时报告 → unclear
及时上报 → unclear
及时整改 → unclear
及时办理 → unclear
适时组织 → unclear
适时召开 → unclear
分阶段推进 → unclear
分步实施 → unclear
分期实施 → unclear
按程序推进 → unclear
按规定时间 → unclear
按规定时限办结 → unclear
在规定时间内上报 → unclear
限期完成 → unclear
限期办结 → unclear
限7日内 → unclear
限10个工作日内完成整改 → unclear
限期三个月 → unclear
限2026年5月底前完成 → dated 2026-05-31
限于6月30日前 → dated 2026-06-30
最迟不超过7月15日 → dated 2026-07-15
不迟于9月1日 → dated 2026-09-01
不得晚于2026年10月1日 → dated 2026-10-01
至迟12月底 → dated 2026-12-31
最晚6月底 → dated 2026-06-30
原则上6月底前 → dated 2026-06-30
原则上每季度一次 → periodic
原则上不超过15个工作日 → unclear
力争提前至10月底 → dated 2026-10-31
由6月底提前到5月底 → dated 2026-05-31
原定3月底,推迟至5月底 → dated 2026-05-31
延期至2026年12月 → dated 2026-12-31
已于3月底完成 → dated 2026-03-31
3月底已完成 → dated 2026-03-31
已完成(2025年12月) → dated 2025-12-31
2025年10月已整改完成,长期坚持 → dated 2025-10-31
正在整改,预计6月底完成 → dated 2026-06-30
整改中,预计2026年8月底前完成 → dated 2026-08-31
持续整改,2026年12月底前完成 → dated 2026-12-31
长期坚持,2026年底前取得阶段性成效 → dated 2026-12-31
立行立改,3月底前完成 → dated 2026-03-31
立即整改,于4月10日前整改到位 → dated 2026-04-10
即日起至4月30日 → dated 2026-04-30
即日起至6月 → dated 2026-06-30
从即日起至8月底 → dated 2026-08-31
自发布之日起至12月31日止 → dated 2026-12-31
自印发之日起施行 → unclear
自2026年3月1日起施行,有效期5年 → standing
有效期至2028年12月31日 → dated 2028-12-31
试行期一年 → unclear
2026年1月1日起执行 → standing
自2026年起 → standing
2026年3月起持续推进 → standing
3月份启动,持续推进 → dated 2026-03-31
3月启动并长期坚持 → dated 2026-03-31
贯穿始终 → standing
始终坚持 → standing
全程 → standing
全周期 → unclear
全年任务 → dated 2026-12-31
全年工作 → dated 2026-12-31
年度工作 → dated 2026-12-31
年度任务 → dated 2026-12-31
本年度 → dated 2026-12-31
本年 → dated 2026-12-31
当年年底 → dated 2026-12-31
来年1月底 → dated 2027-01-31
下年度1月15日前 → dated 2027-01-15
次年的3月31日前 → dated 2027-03-31
翌年三月三十一日前 → dated 2027-03-31
于次月10日前 → unclear
次月5日前报送上月数据 → unclear
每月终了后10日内 → periodic
每季终了后15日内 → periodic
季度终了后15日内 → periodic
年度终了后3个月内 → periodic
會後一週內 → unclear
文到十日內 → unclear
收文後三日內 → unclear
即日起至六月底止 → dated 2026-06-30
本(115)年6月30日前 → dated 2026-06-30
115年度 → dated 2026-12-31
115/6/30 → dated 2026-06-30
115.06.30前 → dated 2026-06-30
6月30日(星期二)下午5時前 → dated 2026-06-30
六月底前完成 → dated 2026-06-30
每週五下班前 → periodic
每月五日前 → periodic 2026-12-05 of 12
每季結束後十日內 → periodic
每半年檢討一次 → periodic
持續辦理 → standing
經常辦理 → standing
隨時辦理 → unclear
立即辦理 → immediate
長期辦理 → standing
配合中央時程 → unclear
依計畫期程辦理 → unclear
完工後 → unclear
2025Q3 → dated 2025-09-30
25年Q3 → dated 2025-09-30
三季度初 → dated 2026-07-05
第三季度初 → dated 2026-07-05
第一、第二季度 → dated 2026-06-30
一至三季度 → dated 2026-09-30
前三季度 → dated 2026-09-30
前两个月 → unclear
6-7月份 → dated 2026-06-01>2026-07-31
6、7月份 → dated 2026-07-31
6月、7月 → dated 2026-07-31
6月或7月 → dated 2026-07-31
6月和12月 → dated 2026-12-31
5、6月间 → dated 2026-06-30
寒假期间 → unclear
暑假期间 → unclear
“七一”前夕 → dated 2026-06-30
七一前后 → dated 2026-07-01
“三八”期间 → dated 2026-03-08
国庆期间 → dated 2026-10-01
国庆节前后 → dated 2026-10-01
中秋节前夕 → dated 2026-09-24
重阳节 → dated 2026-10-18
建党节前 → dated 2026-06-30
教师节前 → dated 2026-09-09
六一儿童节前 → dated 2026-05-31
12月4日宪法宣传日 → dated 2026-12-04
4·15国家安全日 → unclear
6月安全生产月 → dated 2026-06-30
9月质量月 → dated 2026-09-30
`;
