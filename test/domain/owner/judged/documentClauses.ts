/** Clauses of documents, people with posts and telephones, judged by hand before they were read; `\\n` stands for a line break. */
export const documentClauses = `
(市发展改革委、市工业和信息化局、市财政局、市自然资源和规划局、市生态环境局、市住房城乡建设局、市交通运输局、市水利局、市农业农村局按职责分工负责,各县〔市、区〕政府负责落实) ⇒ responsible 市发展改革委 | responsible 市工业和信息化局 | responsible 市财政局 | responsible 市自然资源和规划局 | responsible 市生态环境局 | responsible 市住房城乡建设局 | responsible 市交通运输局 | responsible 市水利局 | responsible 市农业农村局 | responsible 各县〔市、区〕政府
(牵头单位:省人力资源社会保障厅;参与单位:省教育厅、省财政厅、省国资委、省总工会) ⇒ lead 省人力资源社会保障厅 | support 省教育厅 | support 省财政厅 | support 省国资委 | support 省总工会
(市文化广电新闻出版局牵头,市教育局、市体育局、团市委、市妇联配合,6月底前完成) ⇒ lead 市文化广电新闻出版局 | support 市教育局 | support 市体育局 | support 团市委 | support 市妇联
(责任单位:市住建委、市规划局、市国土局,各区政府;完成时限:2018年12月底) ⇒ responsible 市住建委 | responsible 市规划局 | responsible 市国土局 | responsible 各区政府
(完成时限:2020年;责任单位:市商务局) ⇒ responsible 市商务局
(中央网信办、公安部、工业和信息化部、市场监管总局等按职责分工负责,持续推进) ⇒ responsible 中央网信办 | responsible 公安部 | responsible 工业和信息化部 | responsible 市场监管总局
(人民银行、银保监会、证监会、外汇局负责) ⇒ responsible 人民银行 | responsible 银保监会 | responsible 证监会 | responsible 外汇局
责任单位:县法院、县检察院、县公安局、县司法局 ⇒ responsible 县法院 | responsible 县检察院 | responsible 县公安局 | responsible 县司法局
主要责任单位:市食安委成员单位 ⇒ responsible 市食安委成员单位
责任单位:各县(市)区政府、开发区管委会,市直相关部门 ⇒ responsible 各县(市)区政府 | responsible 开发区管委会 | responsible 市直相关部门
责任单位:市文明委各成员单位,各县(区) ⇒ responsible 市文明委各成员单位 | responsible 各县(区)
责任单位:各镇、街道,经济开发区,区直有关部门和单位 ⇒ responsible 各镇、街道 | responsible 经济开发区 | responsible 区直有关部门和单位
牵头单位:市委组织部、市人社局;责任单位:各县(市)区委组织部,市直各单位 ⇒ lead 市委组织部 | lead 市人社局 | responsible 各县(市)区委组织部 | responsible 市直各单位
牵头:市委宣传部 责任:市教育局、市文广新局 ⇒ lead 市委宣传部 | responsible 市教育局 | responsible 市文广新局
市公安局牵头负责,市交通运输局、市城管局配合,各区县具体实施 ⇒ lead 市公安局 | support 市交通运输局 | support 市城管局 | responsible 各区县
市公安局牵头,有关部门配合 ⇒ lead 市公安局 | support 有关部门
市公安局牵头,各区县政府、市级有关部门参加 ⇒ lead 市公安局 | support 各区县政府 | support 市级有关部门
由市公安局负总责,市交通局协助 ⇒ responsible 市公安局 | support 市交通局
市公安局、市交通局分别负责 ⇒ responsible 市公安局 | responsible 市交通局
市公安局、市交通局共同负责 ⇒ responsible 市公安局 | responsible 市交通局
市公安局、市交通局共同牵头 ⇒ lead 市公安局 | lead 市交通局
市公安局、市交通局分别牵头,各县区配合 ⇒ lead 市公安局 | lead 市交通局 | support 各县区
市公安局等单位 ⇒ responsible 市公安局
市公安局、市交通局等相关单位 ⇒ responsible 市公安局 | responsible 市交通局
市公安局及各区县公安分局 ⇒ responsible 市公安局 | responsible 各区县公安分局
市公安局和市交通局 ⇒ responsible 市公安局 | responsible 市交通局
市发展和改革委员会 ⇒ responsible 市发展和改革委员会
市住房和城乡建设局 ⇒ responsible 市住房和城乡建设局
市规划和自然资源局 ⇒ responsible 市规划和自然资源局
市文化和旅游局、市卫生和计划生育委员会 ⇒ responsible 市文化和旅游局 | responsible 市卫生和计划生育委员会
市人力资源和社会保障局、市退役军人事务局 ⇒ responsible 市人力资源和社会保障局 | responsible 市退役军人事务局
县委办、县政府办 ⇒ responsible 县委办 | responsible 县政府办
市委、市政府 ⇒ responsible 市委 | responsible 市政府
各级党委、政府 ⇒ responsible 各级党委、政府
各级各部门 ⇒ responsible 各级各部门
各有关部门、单位 ⇒ responsible 各有关部门、单位
各相关部门和单位 ⇒ responsible 各相关部门和单位
市直有关单位 ⇒ responsible 市直有关单位
区级相关部门,各街镇 ⇒ responsible 区级相关部门 | responsible 各街镇
各街道(镇)、区级各部门 ⇒ responsible 各街道(镇) | responsible 区级各部门
各苏木镇、街道办事处 ⇒ responsible 各苏木镇 | responsible 街道办事处
各旗县区人民政府,市直有关部门 ⇒ responsible 各旗县区人民政府 | responsible 市直有关部门
各州、市人民政府,省直各委、办、厅、局 ⇒ responsible 各州、市人民政府 | responsible 省直各委、办、厅、局
各省、自治区、直辖市人民政府,国务院各部委、各直属机构: ⇒ addressee 各省、自治区、直辖市人民政府 | addressee 国务院各部委、各直属机构
各市、县人民政府,省政府各部门、各直属机构: ⇒ addressee 各市、县人民政府 | addressee 省政府各部门、各直属机构
各市人民政府,省直有关单位: ⇒ addressee 各市人民政府 | addressee 省直有关单位
各处室、各单位: ⇒ addressee 各处室 | addressee 各单位
机关各处室、各直属单位: ⇒ addressee 机关各处室 | addressee 各直属单位
各学院、各部门、各单位: ⇒ addressee 各学院 | addressee 各部门 | addressee 各单位
各乡镇(街道)、各有关单位: ⇒ addressee 各乡镇(街道) | addressee 各有关单位
各科室、站所: ⇒ addressee 各科室、站所
各分公司、各部门: ⇒ addressee 各分公司 | addressee 各部门
教育局、各中小学、幼儿园 ⇒ responsible 教育局 | responsible 各中小学 | responsible 幼儿园
各中小学校、幼儿园 ⇒ responsible 各中小学校 | responsible 幼儿园
市直各学校、各县区教育局 ⇒ responsible 市直各学校 | responsible 各县区教育局
县直各部门、各单位 ⇒ responsible 县直各部门、各单位
县级各部门、直属事业单位 ⇒ responsible 县级各部门、直属事业单位
驻区各单位 ⇒ responsible 驻区各单位
中省市驻县各单位 ⇒ responsible 中省市驻县各单位
省属及中央驻皖单位 ⇒ responsible 省属及中央驻皖单位
王建国(组织科)、李明(干部科) ⇒ responsible 王建国(组织科) | responsible 李明(干部科)
组织科 王建国、干部科 李明 ⇒ responsible 组织科 | responsible 王建国 | responsible 干部科 | responsible 李明
组织科王建国 ⇒ responsible 组织科王建国
王建国科长 ⇒ responsible 王建国科长
王科长 ⇒ responsible 王科长
王科长、李主任 ⇒ responsible 王科长 | responsible 李主任
欧阳明、司马光 ⇒ responsible 欧阳明 | responsible 司马光
阿依古丽·买买提、王建国 ⇒ responsible 阿依古丽·买买提 | responsible 王建国
王建国、李明等 ⇒ responsible 王建国 | responsible 李明
小王、老李 ⇒ responsible 小王 | responsible 老李
王工、李工 ⇒ responsible 王工 | responsible 李工
王建国 李 明 ⇒ responsible 王建国 | responsible 李明
王建国  13800000000\\n李明  13900000000 ⇒ responsible 王建国 | responsible 李明
王建国(电话:0571-88888888) ⇒ responsible 王建国
联系人:王建国,电话:13800000000 ⇒ responsible 王建国
责任人:王建国 联系电话:13800000000 ⇒ responsible 王建国
Tom & Jerry ⇒ responsible Tom | responsible Jerry
Tom/Jerry ⇒ responsible Tom | responsible Jerry
Tom\\nJerry ⇒ responsible Tom | responsible Jerry
Tom; Jerry ⇒ responsible Tom | responsible Jerry
Dr. Smith ⇒ responsible Dr. Smith
R&D ⇒ responsible R&D
Sales & Marketing ⇒ responsible Sales & Marketing
Owner: Jane Doe ⇒ responsible Jane Doe
张伟 (PM) ⇒ responsible 张伟 (PM)
All team ⇒ responsible All team
Everyone ⇒ responsible Everyone
客户 ⇒ responsible 客户
供应商 ⇒ responsible 供应商
甲方 ⇒ responsible 甲方
开发组 ⇒ responsible 开发组
测试组、开发组 ⇒ responsible 测试组 | responsible 开发组
项目组 ⇒ responsible 项目组
技术部-张伟 ⇒ responsible 技术部 | responsible 张伟
张伟、技术部 ⇒ responsible 张伟 | responsible 技术部
`;
