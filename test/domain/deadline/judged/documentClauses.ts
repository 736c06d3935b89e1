/**
 * Clauses out of notices, plans and rectification lists, judged by hand before they were read: `\n` stands
 * for a line break, `in 2014` for a ledger year other than 2026, `of 12` for the number of due days.
 */
export const documentClauses = `
要求各单位于3月15日前将工作总结 → dated 2026-03-15
必须于2025年11月20日之前 → dated 2025-11-20 in 2025
在2013年12月31日以前 → dated 2013-12-31 in 2013
务必在春节前 → dated 2026-02-16
2017年10月1日起施行 → standing in 2017
自2018年1月1日起 → standing in 2018
从3月份开始 → standing
从下个月起 → unclear
到2015年年底 → dated 2015-12-31 in 2014
截止到2019年底 → dated 2019-12-31 in 2019
截至2020年6月底 → dated 2020-06-30 in 2020
截至目前 → unclear
争取8月份完工 → dated 2026-08-31
预计10月底竣工 → dated 2026-10-31
预计明年6月建成 → dated 2027-06-30
计划2023年上半年开工 → dated 2023-06-30 in 2022
力争三季度开工 → dated 2026-09-30
拟于下半年启动 → dated 2026-12-31
力争年底前实现通车 → dated 2026-12-31
确保5月1日前开园 → dated 2026-05-01
确保国庆节前通车 → dated 2026-09-30
12月底新增停车位2000个 → dated 2026-12-31
6月底前改造老旧小区45个,12月底前全部完成120个 → dated 2026-12-31
年底前新增就业1.2万人 → dated 2026-12-31
2022年底前建成5G基站300个 → dated 2022-12-31 in 2022
到2025年,森林覆盖率达到58% → dated 2025-12-31 in 2021
到2020年,新增节水灌溉面积20万亩 → dated 2020-12-31 in 2017
2019年底前完成100座,2020年底前完成200座 → dated 2020-12-31 in 2019
3月底前新建2所,8月底前投入使用3所 → dated 2026-08-31
一季度完成20%,上半年完成50%,三季度完成80%,年底全部完成 → dated 2026-12-31
4月份完成征地拆迁,5月份开工建设,11月底前竣工 → dated 2026-11-30
2013年6月开工,2014年12月建成 → dated 2014-12-31 in 2013
2012年启动,2015年完成 → dated 2015-12-31 in 2012
今年完成可研,明年开工建设 → dated 2027-12-31
上半年开工,年底前完成主体 → dated 2026-12-31
第一阶段:2011年3月至5月 → dated 2011-03-01>2011-05-31 in 2011
第三阶段(2013年11月) → dated 2013-11-30 in 2013
整改落实阶段(2014年8月至10月) → dated 2014-08-01>2014-10-31 in 2014
宣传发动阶段(2015年4月1日-4月15日) → dated 2015-04-01>2015-04-15 in 2015
1.宣传发动阶段(3月) → dated 2026-03-31
(一)准备阶段(2016年6月底前) → dated 2016-06-30 in 2016
时间:2018年7月上旬至8月下旬 → dated 2018-07-01>2018-08-31 in 2018
2018年9月上旬-10月中旬 → dated 2018-09-01>2018-10-20 in 2018
3月中旬-4月底 → dated 2026-03-11>2026-04-30
7月下旬至8月上旬 → dated 2026-07-21>2026-08-10
2015年12月-2016年2月 → dated 2015-12-01>2016-02-29 in 2015
2015年12月-2016年1月底 → dated 2015-12-01>2016-01-31 in 2015
2月8日—3月底 → dated 2026-02-08>2026-03-31
5月20日至6月中旬 → dated 2026-05-20>2026-06-20
5月—12月底 → dated 2026-05-01>2026-12-31
6月至年底 → dated 2026-06-01>2026-12-31
6月—年底 → dated 2026-06-01>2026-12-31
2024年6月至年底 → dated 2024-06-01>2024-12-31 in 2024
从6月份到年底 → dated 2026-06-01>2026-12-31
从4月开始到10月结束 → dated 2026-04-01>2026-10-31
4月10日开始,6月30日结束 → dated 2026-06-30
今年6月至明年5月 → dated 2026-06-01>2027-05-31
2025年秋季 → unclear in 2025
冬春季节 → unclear
主汛期前 → unclear
雨季来临之前 → unclear
元旦春节期间 → dated 2027-02-06
"五一"、"十一"前 → dated 2026-09-30
中秋、国庆节前 → dated 2026-09-30
清明节前 → dated 2026-04-04
端午节前 → dated 2026-06-18
每月10号前报送上月情况 → periodic 2026-12-10 of 12
每月的15日前 → periodic 2026-12-15 of 12
每月25日之前 → periodic 2026-12-25 of 12
于每月3日前 → periodic 2026-12-03 of 12
每月20—25日 → periodic 2026-12-25
每月第一周 → periodic
每月最后一周 → periodic
每月最后一个工作日前 → periodic
每月月底 → periodic 2026-12-31 of 12
每个月 → periodic 2026-12-31
每月至少组织一次集中学习 → periodic
每月不少于2次 → periodic
每季度末最后一个月25日前 → periodic 2026-12-25
每季度末25日前 → periodic 2026-12-25
每季度最后一个月的20日前 → periodic 2026-12-20 of 4
每季度结束后5日内 → periodic
每季度第一周 → periodic
每季度至少督查一次 → periodic
于每季度末月底前 → periodic
每半年一次 → periodic
每半年(6月20日、12月20日前) → periodic 2026-12-20 of 2
6月、12月各通报一次 → periodic
上、下半年各开展一次 → periodic
半年、年终各报一次 → periodic
分别于6月底和12月底前 → dated 2026-12-31
每年7月和次年1月 → periodic
每年1月底前报送上年度总结 → periodic 2026-01-31
每年3月至5月 → periodic 2026-05-31
每年一季度 → periodic 2026-03-31
每年的11月底 → periodic 2026-11-30
每学期一次 → unclear
每学期初 → unclear
每周三前 → periodic
每星期五 → periodic
每周不少于1次 → periodic
每周例会 → periodic
每十天一次 → periodic
每旬末 → periodic
每日调度 → periodic
天天巡查 → periodic
每个工作日 → periodic
日报告、周研判、月调度 → periodic
建立周调度、月通报制度 → periodic
实行月调度、季通报、年考核 → periodic
实行一月一通报、一季一排名 → periodic
按月调度,按季通报 → periodic
按季度推进 → periodic
分季度完成 → periodic
月月有检查 → periodic
坚持不懈地抓下去 → standing
长期任务 → standing
长期整改事项 → standing
长期工作 → standing
需长期坚持 → standing
需持续推进 → standing
正在持续整改 → standing
有待进一步整改 → unclear
正在整改,持续推进 → standing
已整改,并持续坚持 → standing
已取得阶段性成效并持续推进 → standing
持续加强 → standing
不断加强 → unclear
进一步加强 → unclear
常抓不懈 → standing
形成长效机制 → unclear
建立长效机制 → unclear
纳入常态化管理 → standing
作为经常性工作 → standing
常规工作 → standing
日常工作 → standing
立即组织开展 → immediate
要立即整改 → immediate
立即停产整治 → immediate
能立即整改的立即整改 → immediate
发现一起查处一起 → unclear
随时发现随时整改 → unclear
边查边改 → immediate
立查立改 → immediate
当即整改 → immediate
第一时间处置 → immediate
即日 → immediate
自即日起 → immediate
从即日起 → immediate
会后立即落实 → immediate
迅速启动 → immediate
不超过5个工作日 → unclear
在5个工作日之内 → unclear
3至5个工作日 → unclear
自受理之日起20个工作日内 → unclear
自公布之日起30日后 → unclear
收文之日起10日内 → unclear
文件印发后1个月内 → unclear
接到转办单后2小时内 → unclear
24小时内 → unclear
当日办结 → unclear
次日上午 → unclear
十五日内 → unclear
六个月之内 → unclear
一年左右 → unclear
1—2年 → unclear
三到五年 → unclear
用三年左右的时间 → unclear
两年内基本完成 → unclear
中长期 → unclear
短期 → unclear
远期 → unclear
待省里部署后 → unclear
待方案批复后启动 → unclear
资金落实后3个月内 → unclear
视财力情况 → unclear
按计划推进 → unclear
按时间节点完成 → unclear
按照时间节点要求 → unclear
按省级要求时间 → unclear
按上级规定时间完成 → unclear
与主体工程同步 → unclear
同步推进 → unclear
`;
