/** Units, posts and people of all kinds of offices, judged by hand before they were read; `\\n` stands for a line break. */
export const mixedCells = `
牵头单位:市委政法委;责任单位:市法院、市检察院、市公安局、市司法局;完成时间:2020年底前 ⇒ lead 市委政法委 | responsible 市法院 | responsible 市检察院 | responsible 市公安局 | responsible 市司法局
(牵头领导:×××;责任单位:县水利局;配合单位:各乡镇) ⇒ leader ××× | responsible 县水利局 | support 各乡镇
(区发改局牵头,区经信局、区商务局、区农业局配合) ⇒ lead 区发改局 | support 区经信局 | support 区商务局 | support 区农业局
(市建委、市规划局、市国土局、市房管局、各区政府) ⇒ responsible 市建委 | responsible 市规划局 | responsible 市国土局 | responsible 市房管局 | responsible 各区政府
责任单位:市食品药品监管局,配合单位:市农委、市质监局、市工商局 ⇒ responsible 市食品药品监管局 | support 市农委 | support 市质监局 | support 市工商局
〔牵头单位:县卫计局;配合单位:县人社局、县财政局〕 ⇒ lead 县卫计局 | support 县人社局 | support 县财政局
责任单位:党政办、社会事务办、农业服务中心、财政所 ⇒ responsible 党政办 | responsible 社会事务办 | responsible 农业服务中心 | responsible 财政所
由镇党委副书记×××牵头,党建办具体负责 ⇒ lead 镇党委副书记××× | responsible 党建办
(省发展改革委、省经济和信息化委、省环境保护厅分别牵头,省直有关部门参与) ⇒ lead 省发展改革委 | lead 省经济和信息化委 | lead 省环境保护厅 | support 省直有关部门
(质检总局、工业和信息化部、农业部、商务部、食品药品监管总局负责) ⇒ responsible 质检总局 | responsible 工业和信息化部 | responsible 农业部 | responsible 商务部 | responsible 食品药品监管总局
(各有关部门和单位、各省级人民政府负责) ⇒ responsible 各有关部门和单位 | responsible 各省级人民政府
各省级人民政府、国务院各有关部门按职责分工负责 ⇒ responsible 各省级人民政府 | responsible 国务院各有关部门
各自治县、县、区人民政府 ⇒ responsible 各自治县、县、区人民政府
各区县(市)人民政府,市级各部门,各企业集团 ⇒ responsible 各区县(市)人民政府 | responsible 市级各部门 | responsible 各企业集团
各市、县、区人民政府,各开发区管委会,市政府各部门 ⇒ responsible 各市、县、区人民政府 | responsible 各开发区管委会 | responsible 市政府各部门
各县(市、区)人民政府、市开发区管委会,市政府各部门、各直属机构 ⇒ responsible 各县(市、区)人民政府 | responsible 市开发区管委会 | responsible 市政府各部门、各直属机构
各团场、各师属单位 ⇒ responsible 各团场 | responsible 各师属单位
各处级单位、机关各部门 ⇒ responsible 各处级单位 | responsible 机关各部门
各分局、各科室、各大队 ⇒ responsible 各分局 | responsible 各科室 | responsible 各大队
机关各股(室)、下属各单位 ⇒ responsible 机关各股(室) | responsible 下属各单位
公司各部门、各分(子)公司 ⇒ responsible 公司各部门 | responsible 各分(子)公司
集团各部室、各权属企业 ⇒ responsible 集团各部室 | responsible 各权属企业
各项目部、各职能部室 ⇒ responsible 各项目部 | responsible 各职能部室
总部各部门 ⇒ responsible 总部各部门
临床各科室、医技各科室 ⇒ responsible 临床各科室 | responsible 医技各科室
各教学单位、机关各部处 ⇒ responsible 各教学单位 | responsible 机关各部处
各年级组、各教研组 ⇒ responsible 各年级组 | responsible 各教研组
班主任、任课教师 ⇒ responsible 班主任 | responsible 任课教师
校领导、各处室 ⇒ responsible 校领导 | responsible 各处室
党委书记、校长 ⇒ responsible 党委书记 | responsible 校长
院长、副院长 ⇒ responsible 院长 | responsible 副院长
镇长、分管副镇长 ⇒ responsible 镇长 | responsible 分管副镇长
赵敏 孙强 周洁 ⇒ responsible 赵敏 | responsible 孙强 | responsible 周洁
赵敏、孙强、周洁、吴刚等 ⇒ responsible 赵敏 | responsible 孙强 | responsible 周洁 | responsible 吴刚
赵敏(财务科)孙强(办公室) ⇒ responsible 赵敏(财务科) | responsible 孙强(办公室)
赵敏-财务科 ⇒ responsible 赵敏 | responsible 财务科
财务科-赵敏 ⇒ responsible 财务科 | responsible 赵敏
财务科/赵敏 ⇒ responsible 财务科 | responsible 赵敏
财务科 赵敏 13912345678 ⇒ responsible 财务科 | responsible 赵敏
财务科(赵敏 13912345678) ⇒ responsible 财务科(赵敏 13912345678)
赵敏 转 孙强 ⇒ responsible 赵敏 | responsible 孙强
赵敏;\\n孙强; ⇒ responsible 赵敏 | responsible 孙强
赵敏，孙强，周洁 ⇒ responsible 赵敏 | responsible 孙强 | responsible 周洁
赵　敏　　孙　强 ⇒ responsible 赵敏 | responsible 孙强
主要责任人:赵敏,协助人:孙强 ⇒ responsible 赵敏 | support 孙强
主要负责:赵敏;协助:孙强、周洁 ⇒ responsible 赵敏 | support 孙强 | support 周洁
主责:赵敏 协同:孙强 ⇒ responsible 赵敏 | support 孙强
负责人赵敏,参与人孙强、周洁 ⇒ responsible 赵敏 | support 孙强 | support 周洁
责任人：赵敏\\n配合人：孙强 ⇒ responsible 赵敏 | support 孙强
牵头人:赵敏 成员:孙强、周洁 ⇒ lead 赵敏 | responsible 孙强 | responsible 周洁
项目经理:赵敏 ⇒ responsible 赵敏
开发:赵敏、孙强;测试:周洁 ⇒ responsible 赵敏 | responsible 孙强 | responsible 周洁
后端-赵敏 ⇒ responsible 后端-赵敏
产品/研发 ⇒ responsible 产品 | responsible 研发
产品经理 ⇒ responsible 产品经理
运维组 ⇒ responsible 运维组
财务 ⇒ responsible 财务
行政、人事 ⇒ responsible 行政 | responsible 人事
办公室、人事、财务 ⇒ responsible 办公室 | responsible 人事 | responsible 财务
党办、院办 ⇒ responsible 党办 | responsible 院办
两办 ⇒ responsible 两办
两办督查室 ⇒ responsible 两办督查室
四套班子 ⇒ responsible 四套班子
四大班子办公室 ⇒ responsible 四大班子办公室
人大办、政协办 ⇒ responsible 人大办 | responsible 政协办
政法各单位 ⇒ responsible 政法各单位
工会、共青团、妇联 ⇒ responsible 工会 | responsible 共青团 | responsible 妇联
工青妇 ⇒ responsible 工青妇
金融机构、保险公司 ⇒ responsible 金融机构 | responsible 保险公司
各商业银行 ⇒ responsible 各商业银行
行业协会、相关企业 ⇒ responsible 行业协会 | responsible 相关企业
辖区派出所、社区居委会 ⇒ responsible 辖区派出所 | responsible 社区居委会
A、B、C ⇒ responsible A | responsible B | responsible C
A部门,B部门 ⇒ responsible A部门 | responsible B部门
Kate (lead), Tom ⇒ lead Kate | responsible Tom
Kate\\nTom\\nAnn ⇒ responsible Kate | responsible Tom | responsible Ann
Quality Team/PM ⇒ responsible Quality Team | responsible PM
Sys Admin ⇒ responsible Sys Admin
IT Support ⇒ responsible IT Support
Lead Developer ⇒ responsible Lead Developer
Support Team ⇒ responsible Support Team
Owner TBD ⇒ responsible Owner TBD
Mr. Wang ⇒ responsible Mr. Wang
`;
