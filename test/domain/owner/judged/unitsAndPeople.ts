/** Units and people beside each other, marks and gaps, judged by hand before they were read; `\\n` stands for a line break. */
export const unitsAndPeople = `
(责任单位:市发改委、市财政局、市国土局、市规划局、市城乡建设局、各县区人民政府、市直有关单位) ⇒ responsible 市发改委 | responsible 市财政局 | responsible 市国土局 | responsible 市规划局 | responsible 市城乡建设局 | responsible 各县区人民政府 | responsible 市直有关单位
责任部门:办公室、人事科 配合部门:各科室 ⇒ responsible 办公室 | responsible 人事科 | support 各科室
牵头部门:宣传部 协助部门:组织部、统战部 ⇒ lead 宣传部 | support 组织部 | support 统战部
责任单位:市政府教育督导室,各县(市、区)教育局,市直各学校 ⇒ responsible 市政府教育督导室 | responsible 各县(市、区)教育局 | responsible 市直各学校
责任人:各县(市、区)长 ⇒ responsible 各县(市、区)长
责任单位:县委组织部(县公务员局) ⇒ responsible 县委组织部(县公务员局)
(市国资委、市财政局、市审计局、市监察局、市人社局负责) ⇒ responsible 市国资委 | responsible 市财政局 | responsible 市审计局 | responsible 市监察局 | responsible 市人社局
市安监局、市公安局等有关部门和单位按照职责分工负责 ⇒ responsible 市安监局 | responsible 市公安局
市环保局牵头,各县(市、区)政府、高新区管委会负责落实 ⇒ lead 市环保局 | responsible 各县(市、区)政府 | responsible 高新区管委会
市水务局牵头,各区具体落实 ⇒ lead 市水务局 | responsible 各区
市民政局牵头,市财政局、市卫生计生委、市残联、各乡镇(街道)协同 ⇒ lead 市民政局 | support 市财政局 | support 市卫生计生委 | support 市残联 | support 各乡镇(街道)
市商务局会同市工商局、市质监局 ⇒ lead 市商务局 | support 市工商局 | support 市质监局
教育部门牵头,公安、城管、市场监管等部门配合 ⇒ lead 教育部门 | support 公安 | support 城管 | support 市场监管
公安、交通、城管等部门 ⇒ responsible 公安 | responsible 交通 | responsible 城管
发改、财政、国土、环保等部门负责 ⇒ responsible 发改 | responsible 财政 | responsible 国土 | responsible 环保
各成员单位按职责分工负责 ⇒ responsible 各成员单位
各级党组织 ⇒ responsible 各级党组织
各级党委(党组) ⇒ responsible 各级党委(党组)
各党总支、直属党支部 ⇒ responsible 各党总支 | responsible 直属党支部
党委办公室、组织部、纪委办公室 ⇒ responsible 党委办公室 | responsible 组织部 | responsible 纪委办公室
校长办公室、教务处、学生处、后勤处 ⇒ responsible 校长办公室 | responsible 教务处 | responsible 学生处 | responsible 后勤处
党委(校长)办公室 ⇒ responsible 党委(校长)办公室
党政办公室牵头,各二级学院配合 ⇒ lead 党政办公室 | support 各二级学院
图书馆、信息中心 ⇒ responsible 图书馆 | responsible 信息中心
机关第一党支部、离退休干部党支部 ⇒ responsible 机关第一党支部 | responsible 离退休干部党支部
理论学习中心组 ⇒ responsible 理论学习中心组
党组理论学习中心组成员 ⇒ responsible 党组理论学习中心组成员
局党组 ⇒ responsible 局党组
局党组成员 ⇒ responsible 局党组成员
局主要领导、分管领导 ⇒ responsible 局主要领导 | responsible 分管领导
综合科(牵头)、业务一科、业务二科 ⇒ lead 综合科 | responsible 业务一科 | responsible 业务二科
综合科、业务一、二科 ⇒ responsible 综合科 | responsible 业务一、二科
综合科 陈红、业务科 刘洋 ⇒ responsible 综合科 | responsible 陈红 | responsible 业务科 | responsible 刘洋
综合科(陈红、刘洋) ⇒ responsible 综合科(陈红、刘洋)
陈红、刘洋(综合科) ⇒ responsible 陈红 | responsible 刘洋(综合科)
陈红（A岗）刘洋（B岗） ⇒ responsible 陈红 | support 刘洋
陈红(A)刘洋(B) ⇒ responsible 陈红 | support 刘洋
AB岗:陈红、刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红 136****8888 ⇒ responsible 陈红
陈红,13600000000;刘洋,13700000000 ⇒ responsible 陈红 | responsible 刘洋
陈红 办公室主任 ⇒ responsible 陈红
办公室主任陈红 ⇒ responsible 办公室主任陈红
办公室主任 ⇒ responsible 办公室主任
办公室负责人 ⇒ responsible 办公室负责人
陈红主任 ⇒ responsible 陈红主任
陈主任 ⇒ responsible 陈主任
陈 红 ⇒ responsible 陈红
陈　红 ⇒ responsible 陈红
陈红\\n\\n刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红 、刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红、 ⇒ responsible 陈红
、陈红 ⇒ responsible 陈红
陈红。 ⇒ responsible 陈红
陈红等人 ⇒ responsible 陈红
陈红等5人 ⇒ responsible 陈红
陈红团队 ⇒ responsible 陈红团队
陈红/刘洋/全体 ⇒ responsible 陈红 | responsible 刘洋 | responsible 全体
陈红&刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红与刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红和刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红及刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红以及各科室 ⇒ responsible 陈红 | responsible 各科室
陈红|刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红→刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红 -> 刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红-刘洋 ⇒ responsible 陈红 | responsible 刘洋
陈红(下同) ⇒ responsible 陈红
陈红(暂定) ⇒ responsible 陈红
陈红(兼) ⇒ responsible 陈红
暂由陈红负责 ⇒ responsible 陈红
由办公室陈红负责 ⇒ responsible 办公室陈红
陈红、办公室、刘洋 ⇒ responsible 陈红 | responsible 办公室 | responsible 刘洋
陈红(外聘) ⇒ responsible 陈红(外聘)
实习生 ⇒ responsible 实习生
外包团队 ⇒ responsible 外包团队
第三方 ⇒ responsible 第三方
甲方/乙方 ⇒ responsible 甲方 | responsible 乙方
无 ⇒ nobody
空缺 ⇒ nobody
暂缺 ⇒ nobody
- ⇒ nobody
? ⇒ nobody
TBD ⇒ nobody
N/A ⇒ nobody
各单位 ⇒ responsible 各单位
各部门 ⇒ responsible 各部门
各有关方面 ⇒ responsible 各有关方面
有关部门 ⇒ responsible 有关部门
相关单位 ⇒ responsible 相关单位
全局 ⇒ responsible 全局
全校师生 ⇒ responsible 全校师生
全体教师 ⇒ responsible 全体教师
所有人 ⇒ responsible 所有人
All ⇒ responsible All
Ann (Finance) ⇒ responsible Ann (Finance)
Ann Lee, Bob Wu & Carl Xu ⇒ responsible Ann Lee | responsible Bob Wu | responsible Carl Xu
CEO, CFO ⇒ responsible CEO | responsible CFO
Dept. of Health ⇒ responsible Dept. of Health
ann@corp.com ⇒ responsible ann@corp.com
@陈红 ⇒ responsible 陈红
陈红@办公室 ⇒ responsible 陈红@办公室
`;
