/** Lists of units of all kinds, numbered and labelled, judged by hand before they were read; `\\n` stands for a line break. */
export const listsOfUnits = `
市农业农村局、市财政局、市自然资源局,各县(市、区)人民政府、市经开区管委会 ⇒ responsible 市农业农村局 | responsible 市财政局 | responsible 市自然资源局 | responsible 各县(市、区)人民政府 | responsible 市经开区管委会
牵头领导:×××;牵头单位:市发改委;责任单位:各区县 ⇒ leader ××× | lead 市发改委 | responsible 各区县
责任领导:×××、××× 责任单位:经发局、农业局 ⇒ leader ××× | leader ××× | responsible 经发局 | responsible 农业局
(市发改委牵头,市规划局、市国土资源局、市环保局等部门配合) ⇒ lead 市发改委 | support 市规划局 | support 市国土资源局 | support 市环保局
(市教育局牵头,各县市区政府和市直有关部门配合) ⇒ lead 市教育局 | support 各县市区政府 | support 市直有关部门
(市经信委、市科技局等负责落实) ⇒ responsible 市经信委 | responsible 市科技局
(市物价局负责) ⇒ responsible 市物价局
(各相关部门按职责负责) ⇒ responsible 各相关部门
(牵头单位:市政府办;配合单位:市直各单位;时限:长期) ⇒ lead 市政府办 | support 市直各单位
(责任单位:省政府办公厅、各市政府,完成时限:6月底) ⇒ responsible 省政府办公厅 | responsible 各市政府
(市住建局 市城管局 市交通局) ⇒ responsible 市住建局 | responsible 市城管局 | responsible 市交通局
市住建局 各区政府 ⇒ responsible 市住建局 | responsible 各区政府
住房城乡建设部 财政部 自然资源部 ⇒ responsible 住房城乡建设部 | responsible 财政部 | responsible 自然资源部
国家发展改革委办公厅 财政部办公厅 ⇒ responsible 国家发展改革委办公厅 | responsible 财政部办公厅
中共中央组织部 人力资源社会保障部 ⇒ responsible 中共中央组织部 | responsible 人力资源社会保障部
交通运输部、铁路局、民航局、邮政局 ⇒ responsible 交通运输部 | responsible 铁路局 | responsible 民航局 | responsible 邮政局
各省、自治区、直辖市及计划单列市教育厅(教委) ⇒ responsible 各省、自治区、直辖市及计划单列市教育厅(教委)
各省、自治区、直辖市人民政府,国务院有关部门 ⇒ responsible 各省、自治区、直辖市人民政府 | responsible 国务院有关部门
新疆生产建设兵团财政局 ⇒ responsible 新疆生产建设兵团财政局
各市、县(区)人民政府,自治区政府各部门、直属机构 ⇒ responsible 各市、县(区)人民政府 | responsible 自治区政府各部门、直属机构
各镇人民政府、街道办事处、园区管委会 ⇒ responsible 各镇人民政府 | responsible 街道办事处 | responsible 园区管委会
各乡镇人民政府,各街道办事处,县政府各部门、各直属机构,各有关单位 ⇒ responsible 各乡镇人民政府 | responsible 各街道办事处 | responsible 县政府各部门、各直属机构 | responsible 各有关单位
区政府有关部门、各街道办事处 ⇒ responsible 区政府有关部门 | responsible 各街道办事处
各区县(自治县)人民政府,市政府有关部门,有关单位 ⇒ responsible 各区县(自治县)人民政府 | responsible 市政府有关部门 | responsible 有关单位
两江新区管委会、万盛经开区管委会 ⇒ responsible 两江新区管委会 | responsible 万盛经开区管委会
浦东新区、黄浦区、静安区政府 ⇒ responsible 浦东新区 | responsible 黄浦区 | responsible 静安区政府
建设(住房保障)局、城管(执法)局 ⇒ responsible 建设(住房保障)局 | responsible 城管(执法)局
市文广新局(市文物局) ⇒ responsible 市文广新局(市文物局)
市发展改革委(市粮食和储备局)、市商务局(市投资促进局) ⇒ responsible 市发展改革委(市粮食和储备局) | responsible 市商务局(市投资促进局)
区城管委(区城管执法局)牵头,区园林绿化局配合 ⇒ lead 区城管委(区城管执法局) | support 区园林绿化局
市委网信办(市互联网信息办公室) ⇒ responsible 市委网信办(市互联网信息办公室)
市大数据局、市政务服务和数据管理局 ⇒ responsible 市大数据局 | responsible 市政务服务和数据管理局
县脱贫办、县乡村振兴局 ⇒ responsible 县脱贫办 | responsible 县乡村振兴局
县防指办、县森防办、县抗旱办 ⇒ responsible 县防指办 | responsible 县森防办 | responsible 县抗旱办
县消防救援大队、县气象局、县供电公司 ⇒ responsible 县消防救援大队 | responsible 县气象局 | responsible 县供电公司
交警大队、路政大队 ⇒ responsible 交警大队 | responsible 路政大队
派出所、司法所、工商所 ⇒ responsible 派出所 | responsible 司法所 | responsible 工商所
税务局、烟草局、邮政公司 ⇒ responsible 税务局 | responsible 烟草局 | responsible 邮政公司
邮储银行、农商行、农业银行 ⇒ responsible 邮储银行 | responsible 农商行 | responsible 农业银行
城投集团、交投公司、水务集团 ⇒ responsible 城投集团 | responsible 交投公司 | responsible 水务集团
一中、二中、职教中心 ⇒ responsible 一中 | responsible 二中 | responsible 职教中心
县第一中学、县实验小学 ⇒ responsible 县第一中学 | responsible 县实验小学
县人民医院、县中医院、各乡镇卫生院 ⇒ responsible 县人民医院 | responsible 县中医院 | responsible 各乡镇卫生院
一车间、二车间 ⇒ responsible 一车间 | responsible 二车间
第一党支部、第二党支部 ⇒ responsible 第一党支部 | responsible 第二党支部
组织一科、组织二科 ⇒ responsible 组织一科 | responsible 组织二科
一组、二组 ⇒ responsible 一组 | responsible 二组
办公室、组织人事科、宣传统战科、纪检监察室 ⇒ responsible 办公室 | responsible 组织人事科 | responsible 宣传统战科 | responsible 纪检监察室
办公室牵头、各科室配合 ⇒ lead 办公室 | support 各科室
办公室牵头 各科室配合 ⇒ lead 办公室 | support 各科室
办公室牵头各科室配合 ⇒ lead 办公室 | support 各科室
牵头:办公室\\n配合:各科室 ⇒ lead 办公室 | support 各科室
主办:办公室 协办:各科室 ⇒ lead 办公室 | support 各科室
负责人:王建国 ⇒ responsible 王建国
第一责任人:王建国;直接责任人:李明 ⇒ responsible 王建国 | responsible 李明
主要领导:王建国 分管领导:李明 ⇒ leader 王建国 | leader 李明
分管领导:王建国、李明 责任科室:办公室 ⇒ leader 王建国 | leader 李明 | responsible 办公室
包联县领导:王建国 ⇒ leader 王建国
联系领导:王建国,责任单位:教育局 ⇒ leader 王建国 | responsible 教育局
王建国、李明负责 ⇒ responsible 王建国 | responsible 李明
王建国牵头,李明、张伟配合 ⇒ lead 王建国 | support 李明 | support 张伟
王建国(牵头)、李明、张伟 ⇒ lead 王建国 | responsible 李明 | responsible 张伟
由王建国同志牵头,办公室负责落实 ⇒ lead 王建国同志 | responsible 办公室
王建国书记 ⇒ responsible 王建国书记
局长 ⇒ responsible 局长
主要负责人 ⇒ responsible 主要负责人
各村书记 ⇒ responsible 各村书记
驻村工作队、村两委 ⇒ responsible 驻村工作队 | responsible 村两委
网格员 ⇒ responsible 网格员
志愿者、网格员 ⇒ responsible 志愿者 | responsible 网格员
人力资源部、各用人部门 ⇒ responsible 人力资源部 | responsible 各用人部门
工程部,项目部,监理单位 ⇒ responsible 工程部 | responsible 项目部 | responsible 监理单位
建设单位、施工单位、监理单位 ⇒ responsible 建设单位 | responsible 施工单位 | responsible 监理单位
研发部-李工 ⇒ responsible 研发部 | responsible 李工
张工/王工 ⇒ responsible 张工 | responsible 王工
小李、小张 ⇒ responsible 小李 | responsible 小张
李总 ⇒ responsible 李总
张经理+李工 ⇒ responsible 张经理 | responsible 李工
Jack、Rose ⇒ responsible Jack | responsible Rose
Jack 张 ⇒ responsible Jack 张
QA, Dev ⇒ responsible QA | responsible Dev
UI/UX ⇒ responsible UI | responsible UX
BA + PO ⇒ responsible BA | responsible PO
Product Owner ⇒ responsible Product Owner
Scrum Master, Team ⇒ responsible Scrum Master | responsible Team
IT & Finance ⇒ responsible IT & Finance
Vendor / Client ⇒ responsible Vendor | responsible Client
Team Lead ⇒ responsible Team Lead
社會局主辦,民政局協辦 ⇒ lead 社會局 | support 民政局
主政機關:環保署;協辦機關:各縣市政府 ⇒ lead 環保署 | support 各縣市政府
教育部、衛生福利部、各直轄市、縣(市)政府 ⇒ responsible 教育部 | responsible 衛生福利部 | responsible 各直轄市、縣(市)政府
各直轄市及縣(市)政府 ⇒ responsible 各直轄市及縣(市)政府
社會福利署及房屋署 ⇒ responsible 社會福利署 | responsible 房屋署
各政策局及部門 ⇒ responsible 各政策局及部門
[責任單位:市教育局;配合單位:市財政局] ⇒ responsible 市教育局 | support 市財政局
【责任单位】市教育局 【配合单位】市财政局 ⇒ responsible 市教育局 | support 市财政局
责任单位：\\n市教育局\\n市财政局 ⇒ responsible 市教育局 | responsible 市财政局
1.市教育局;2.市财政局 ⇒ responsible 市教育局 | responsible 市财政局
1.市教育局 2.市财政局 ⇒ responsible 市教育局 | responsible 市财政局
①市教育局②市财政局 ⇒ responsible 市教育局 | responsible 市财政局
(1)市教育局(2)市财政局 ⇒ responsible 市教育局 | responsible 市财政局
市教育局(排名第一的为牵头单位)、市财政局 ⇒ responsible 市教育局 | responsible 市财政局
`;
