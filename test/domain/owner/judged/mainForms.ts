/** The forms of most owner cells, judged by hand before they were read; `\\n` stands for a line break. */
export const mainForms = `
县发改局 ⇒ responsible 县发改局
市发改委、市财政局 ⇒ responsible 市发改委 | responsible 市财政局
市发改委牵头,市财政局、市人社局配合 ⇒ lead 市发改委 | support 市财政局 | support 市人社局
牵头单位:市教育局;配合单位:市财政局、市人社局、各县(市、区)人民政府 ⇒ lead 市教育局 | support 市财政局 | support 市人社局 | support 各县(市、区)人民政府
(责任单位:市住房城乡建设局、市自然资源局,各区县人民政府) ⇒ responsible 市住房城乡建设局 | responsible 市自然资源局 | responsible 各区县人民政府
责任单位:区农业农村局、区水利局,各镇(街道) ⇒ responsible 区农业农村局 | responsible 区水利局 | responsible 各镇(街道)
(牵头单位:县委宣传部,责任单位:县文旅局、县融媒体中心) ⇒ lead 县委宣传部 | responsible 县文旅局 | responsible 县融媒体中心
〔省发展改革委牵头,省财政厅、省自然资源厅、省生态环境厅等按职责分工负责〕 ⇒ lead 省发展改革委 | responsible 省财政厅 | responsible 省自然资源厅 | responsible 省生态环境厅
(省教育厅、省人力资源社会保障厅、省财政厅按职责分工负责) ⇒ responsible 省教育厅 | responsible 省人力资源社会保障厅 | responsible 省财政厅
(发展改革委牵头,工业和信息化部、财政部、商务部等参与) ⇒ lead 发展改革委 | support 工业和信息化部 | support 财政部 | support 商务部
(国家发展改革委、科技部、工业和信息化部等按职责分工负责) ⇒ responsible 国家发展改革委 | responsible 科技部 | responsible 工业和信息化部
(市商务局、市市场监管局负责) ⇒ responsible 市商务局 | responsible 市市场监管局
(各区人民政府负责) ⇒ responsible 各区人民政府
责任领导:王建国;责任单位:县交通运输局;责任人:李明 ⇒ leader 王建国 | responsible 县交通运输局 | responsible 李明
分管领导:张建华 牵头科室:组织科 配合科室:干部科、人才科 ⇒ leader 张建华 | lead 组织科 | support 干部科 | support 人才科
牵头县领导:李志强,牵头单位:县水务局,配合单位:县财政局、县自然资源局 ⇒ leader 李志强 | lead 县水务局 | support 县财政局 | support 县自然资源局
由县政府办公室负责 ⇒ responsible 县政府办公室
由市卫健委牵头,会同市医保局、市财政局 ⇒ lead 市卫健委 | support 市医保局 | support 市财政局
各乡镇人民政府、县直有关部门 ⇒ responsible 各乡镇人民政府 | responsible 县直有关部门
各乡(镇)人民政府,县直各部门: ⇒ addressee 各乡(镇)人民政府 | addressee 县直各部门
各县(市、区)人民政府,市政府各委、办、局: ⇒ addressee 各县(市、区)人民政府 | addressee 市政府各委、办、局
各区(市)县政府,市政府各部门,有关单位: ⇒ addressee 各区(市)县政府 | addressee 市政府各部门 | addressee 有关单位
各市、州、县(市、区)人民政府 ⇒ responsible 各市、州、县(市、区)人民政府
各设区市人民政府,省政府各部门 ⇒ responsible 各设区市人民政府 | responsible 省政府各部门
各地级以上市人民政府,各县(市、区)人民政府,省政府各部门、各直属机构 ⇒ responsible 各地级以上市人民政府 | responsible 各县(市、区)人民政府 | responsible 省政府各部门、各直属机构
张三、李四、王五 ⇒ responsible 张三 | responsible 李四 | responsible 王五
张 三、李 四 ⇒ responsible 张三 | responsible 李四
张三 李四 ⇒ responsible 张三 | responsible 李四
张三\\n李四\\n王五 ⇒ responsible 张三 | responsible 李四 | responsible 王五
张三,李四 ⇒ responsible 张三 | responsible 李四
张三/李四 ⇒ responsible 张三 | responsible 李四
张三+李四 ⇒ responsible 张三 | responsible 李四
张三;李四 ⇒ responsible 张三 | responsible 李四
张三(组长)、李四 ⇒ responsible 张三(组长) | responsible 李四
张三 13812345678 ⇒ responsible 张三
张三(13812345678) ⇒ responsible 张三
办公室 张三 ⇒ responsible 办公室 | responsible 张三
办公室(张三) ⇒ responsible 办公室(张三)
办公室:张三 ⇒ responsible 办公室 | responsible 张三
A岗:张三 B岗:李四 ⇒ responsible 张三 | support 李四
A岗张三,B岗李四 ⇒ responsible 张三 | support 李四
A角:张三;B角:李四 ⇒ responsible 张三 | support 李四
机关党委 ⇒ responsible 机关党委
机关各科室 ⇒ responsible 机关各科室
机关各科室、局属各单位 ⇒ responsible 机关各科室 | responsible 局属各单位
局机关各科(室)、直属各单位 ⇒ responsible 局机关各科(室) | responsible 直属各单位
各股室、各二级机构 ⇒ responsible 各股室 | responsible 各二级机构
各村(社区) ⇒ responsible 各村(社区)
各村党支部 ⇒ responsible 各村党支部
各党支部 ⇒ responsible 各党支部
各支部书记 ⇒ responsible 各支部书记
各科室负责人 ⇒ responsible 各科室负责人
全体干部职工 ⇒ responsible 全体干部职工
班子成员 ⇒ responsible 班子成员
领导班子成员 ⇒ responsible 领导班子成员
同上 ⇒ nobody
待定 ⇒ nobody
/ ⇒ nobody
— ⇒ nobody
下同 ⇒ nobody
党政办、党建办、综治办 ⇒ responsible 党政办 | responsible 党建办 | responsible 综治办
党政办(牵头)、财政所、司法所 ⇒ lead 党政办 | responsible 财政所 | responsible 司法所
组织部(牵头)、宣传部、统战部(配合) ⇒ lead 组织部 | support 宣传部 | support 统战部
★县住建局、县城管局 ⇒ lead 县住建局 | responsible 县城管局
县住建局*、县城管局 ⇒ lead 县住建局 | responsible 县城管局
学校办公室、人事处、财务处 ⇒ responsible 学校办公室 | responsible 人事处 | responsible 财务处
教务处、各学院(部) ⇒ responsible 教务处 | responsible 各学院(部)
各学院、各部门 ⇒ responsible 各学院 | responsible 各部门
医务部、护理部、院感科 ⇒ responsible 医务部 | responsible 护理部 | responsible 院感科
门诊部、医务科,各临床科室 ⇒ responsible 门诊部 | responsible 医务科 | responsible 各临床科室
生产技术部、安全环保部、各车间 ⇒ responsible 生产技术部 | responsible 安全环保部 | responsible 各车间
综合管理部/人力资源部 ⇒ responsible 综合管理部 | responsible 人力资源部
公司领导班子 ⇒ responsible 公司领导班子
总经理办公室、财务部;各分公司 ⇒ responsible 总经理办公室 | responsible 财务部 | responsible 各分公司
IT部 ⇒ responsible IT部
产品部、研发部、QA ⇒ responsible 产品部 | responsible 研发部 | responsible QA
前端:小王 后端:小李 ⇒ responsible 小王 | responsible 小李
PM: Alice; Dev: Bob ⇒ responsible Alice | responsible Bob
Alice / Bob ⇒ responsible Alice | responsible Bob
Alice, Bob and Carol ⇒ responsible Alice | responsible Bob | responsible Carol
John Smith ⇒ responsible John Smith
John Smith, Mary Jones ⇒ responsible John Smith | responsible Mary Jones
Project Manager / Sponsor ⇒ responsible Project Manager | responsible Sponsor
HR ⇒ responsible HR
Finance Department ⇒ responsible Finance Department
Marketing Team ⇒ responsible Marketing Team
市政府辦公室牽頭,各區政府配合 ⇒ lead 市政府辦公室 | support 各區政府
教育局、社會局、衛生局 ⇒ responsible 教育局 | responsible 社會局 | responsible 衛生局
主辦:教育局 協辦:衛生局、警察局 ⇒ lead 教育局 | support 衛生局 | support 警察局
主辦單位:交通部;協辦單位:內政部、地方政府 ⇒ lead 交通部 | support 內政部 | support 地方政府
各县市区、市直各部门 ⇒ responsible 各县市区 | responsible 市直各部门
市委办公室、市政府办公室,市委各部门,市直各单位 ⇒ responsible 市委办公室 | responsible 市政府办公室 | responsible 市委各部门 | responsible 市直各单位
市纪委监委机关、市委组织部、市委巡察办 ⇒ responsible 市纪委监委机关 | responsible 市委组织部 | responsible 市委巡察办
市人大常委会办公室、市政协办公室 ⇒ responsible 市人大常委会办公室 | responsible 市政协办公室
市法院、市检察院、市公安局、市司法局 ⇒ responsible 市法院 | responsible 市检察院 | responsible 市公安局 | responsible 市司法局
团市委、市妇联、市总工会、市残联 ⇒ responsible 团市委 | responsible 市妇联 | responsible 市总工会 | responsible 市残联
国网XX供电公司、移动公司、联通公司、电信公司 ⇒ responsible 国网XX供电公司 | responsible 移动公司 | responsible 联通公司 | responsible 电信公司
高新区、经开区、综保区管委会 ⇒ responsible 高新区 | responsible 经开区 | responsible 综保区管委会
东城街道、西城街道、南城街道办事处 ⇒ responsible 东城街道 | responsible 西城街道 | responsible 南城街道办事处
责任单位:市场监管局 配合单位:公安局 ⇒ responsible 市场监管局 | support 公安局
责任部门:工会、团委 ⇒ responsible 工会 | responsible 团委
责任科室:办公室、财务科;责任人:张伟 ⇒ responsible 办公室 | responsible 财务科 | responsible 张伟
主管领导:陈刚 主办科室:信访科 协办科室:法规科 ⇒ leader 陈刚 | lead 信访科 | support 法规科
包保领导:刘强;责任单位:应急局 ⇒ leader 刘强 | responsible 应急局
市长、各副市长 ⇒ responsible 市长 | responsible 各副市长
`;
