/**
 * A last mixture, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const freshClauses = `
应于2001年9月30日前缴清 → dated 2001-09-30 in 2001
各级各部门要于4月25日前 → dated 2026-04-25
请于2018年1月12日(星期五)前 → dated 2018-01-12 in 2018
定于2019年5月—12月 → dated 2019-05-01>2019-12-31 in 2019
从2014年2月开始,到2014年9月底基本结束 → dated 2014-02-01>2014-09-30 in 2014
2014年1月至9月 → dated 2014-01-01>2014-09-30 in 2014
时间从5月1日到10月31日 → dated 2026-05-01>2026-10-31
每年4月至10月 → periodic 2026-10-31
6月15日至6月21日(节能宣传周) → dated 2026-06-15>2026-06-21
10月1日-7日 → dated 2026-10-01>2026-10-07
10月1-7日 → dated 2026-10-01>2026-10-07
2016年底以前 → dated 2016-12-31 in 2016
2016年末 → dated 2016-12-31 in 2016
2017年春节前 → dated 2017-01-27 in 2016
11月份完成考核验收 → dated 2026-11-30
10月底前组织验收 → dated 2026-10-31
争取在9月中旬举行 → dated 2026-09-20
力争"十三五"末全面完成 → dated 2020-12-31 in 2016
用5年时间 → unclear
力争通过3-5年的努力 → unclear
经过三年努力 → unclear
到本世纪中叶 → unclear
2035年 → dated 2035-12-31
2035年前基本实现 → dated 2035-12-31
2008年8月8日奥运会开幕前 → dated 2008-08-08 in 2008
赶在汛期前完成 → unclear
赶在开学前 → unclear
赶在国庆节前完工 → dated 2026-09-30
确保在入冬前 → unclear
高温季节前 → unclear
冬季来临前(11月底) → dated 2026-11-30
供暖前10天 → unclear
中考前一周 → unclear
会前3天 → unclear
会议召开前5日 → unclear
到期前30日 → unclear
每次活动前 → unclear
活动结束后5日内 → unclear
活动结束后及时报送 → unclear
培训结束后 → unclear
考核后 → unclear
次日10时前 → unclear
当天17时前 → unclear
当月底前 → unclear
本月内完成 → unclear
本周末 → unclear
下周 → unclear
三天之内 → unclear
十天内 → unclear
二十个工作日 → unclear
60日内 → unclear
90天 → unclear
1至2个月 → unclear
两个半月 → unclear
一季度内 → dated 2026-03-31
一季度前 → dated 2026-03-31
二季度底 → dated 2026-06-30
三季度底前 → dated 2026-09-30
年三季度末 → dated 2026-09-30
本季度末 → unclear
每季度末前 → periodic 2026-12-31
各季度末 → periodic 2026-12-31
各月月底 → periodic 2026-12-31
逐季度 → periodic
每季后10日内 → periodic
每季度次月10日前 → periodic
每月第1个工作日 → periodic
每月倒数第二个工作日 → periodic
每月1日 → periodic 2026-12-01 of 12
每月初5日内 → periodic
每月月中 → periodic
每月不定期 → periodic
每月1-2次 → periodic
每月至少1次 → periodic
每半月1次 → periodic
每年开展1-2次 → periodic
每年春节前 → periodic 2026-02-16
每年“七一”前 → periodic 2026-06-30
每年3月和9月 → periodic 2026-09-30
每年3、9月 → periodic 2026-09-30
每年6月、12月底前 → periodic 2026-12-31
每年1-3月 → periodic 2026-03-31
每年度 → periodic
每周五下午 → periodic
每周二、周五 → periodic
每周四前报送 → periodic
周报 → periodic
日报、周报 → periodic
双周例会 → periodic
一日一报 → periodic
一天一调度 → periodic
三天一调度 → periodic
实行每周通报 → periodic
坚持每季度点评 → periodic
持续 → standing
持续监管 → standing
持续保持 → standing
持续提升 → standing
持之以恒 → standing
一直坚持 → standing
长期化 → standing
常态化、长效化 → standing
常态化巡查 → standing
日常监管 → standing
日常巡查 → standing
全年持续 → standing
全年不间断开展 → standing
今后长期坚持 → standing
今后持续改进 → standing
已完成,今后长期坚持 → standing
已完成并形成长效机制 → unclear
整改完毕 → unclear
正在实施 → unclear
已启动 → unclear
未完成 → unclear
立刻整改 → immediate
立即纠正 → immediate
即刻整改 → immediate
即知即改、立行立改 → immediate
立行立改、持续坚持 → immediate
即日起开展 → immediate
从现在起 → immediate
现在 → unclear
尽快整改 → unclear
尽快完成 → unclear
抓紧整改 → unclear
加快 → unclear
及时 → unclear
适时 → unclear
适当时机 → unclear
根据需要 → unclear
按需 → unclear
结合实际 → unclear
视情况开展 → unclear
另定 → unclear
未定 → unclear
不详 → unclear
无 → unclear
/ → unclear
— → unclear
`;
