/** A last mixture, judged by hand before they were read; `\\n` stands for a line break. */
export const freshCells = `
(牵头单位:市发展改革委;责任单位:市教育局、市民政局、市住房城乡建设局、市卫生健康委、市应急局,各区政府) ⇒ lead 市发展改革委 | responsible 市教育局 | responsible 市民政局 | responsible 市住房城乡建设局 | responsible 市卫生健康委 | responsible 市应急局 | responsible 各区政府
市应急管理局牵头,市消防救援支队等有关部门及各县(市、区)政府配合落实 ⇒ lead 市应急管理局 | support 市消防救援支队 | support 各县(市、区)政府
市生态环境局、市城管局牵头,各县(市、区)、各开发区负责实施 ⇒ lead 市生态环境局 | lead 市城管局 | responsible 各县(市、区) | responsible 各开发区
责任领导:×××,牵头单位:旅游局,责任单位:各镇街道 ⇒ leader ××× | lead 旅游局 | responsible 各镇街道
(主责单位:市水务局;协同单位:市自然资源局、各区人民政府) ⇒ responsible 市水务局 | support 市自然资源局 | support 各区人民政府
市医保局、市财政局、市卫健委负责;市税务局配合 ⇒ responsible 市医保局 | responsible 市财政局 | responsible 市卫健委 | support 市税务局
责任单位:市科协 ⇒ responsible 市科协
市文联、市社科联 ⇒ responsible 市文联 | responsible 市社科联
市委党校(市行政学院) ⇒ responsible 市委党校(市行政学院)
市政府国资委 ⇒ responsible 市政府国资委
市城市管理和综合执法局 ⇒ responsible 市城市管理和综合执法局
市园林和林业局、市农业农村局(市乡村振兴局) ⇒ responsible 市园林和林业局 | responsible 市农业农村局(市乡村振兴局)
自治区党委宣传部、自治区教育厅 ⇒ responsible 自治区党委宣传部 | responsible 自治区教育厅
中国人民银行某某市中心支行 ⇒ responsible 中国人民银行某某市中心支行
国家税务总局某某县税务局 ⇒ responsible 国家税务总局某某县税务局
各镇人民政府(街道办事处)、开发区管委会,县直有关部门 ⇒ responsible 各镇人民政府(街道办事处) | responsible 开发区管委会 | responsible 县直有关部门
各旗县(市、区)党委和人民政府 ⇒ responsible 各旗县(市、区)党委和人民政府
各镇街、各部门、各单位 ⇒ responsible 各镇街 | responsible 各部门 | responsible 各单位
各县区委、政府,市直各部门 ⇒ responsible 各县区委、政府 | responsible 市直各部门
各市州委、人民政府 ⇒ responsible 各市州委、人民政府
县级以上地方人民政府 ⇒ responsible 县级以上地方人民政府
地方各级人民政府 ⇒ responsible 地方各级人民政府
省级有关部门、各市州人民政府 ⇒ responsible 省级有关部门 | responsible 各市州人民政府
教育部、各地 ⇒ responsible 教育部 | responsible 各地
财政部会同有关部门 ⇒ lead 财政部 | support 有关部门
商务部、海关总署等部门,各地方 ⇒ responsible 商务部 | responsible 海关总署 | responsible 各地方
农业农村部牵头,自然资源部、水利部等部门按职责分工负责 ⇒ lead 农业农村部 | responsible 自然资源部 | responsible 水利部
由组织部门牵头、人社部门配合 ⇒ lead 组织部门 | support 人社部门
公安机关、司法行政机关 ⇒ responsible 公安机关 | responsible 司法行政机关
街道党工委、办事处 ⇒ responsible 街道党工委、办事处
镇党委、政府 ⇒ responsible 镇党委、政府
村党支部、村委会 ⇒ responsible 村党支部 | responsible 村委会
乡镇(街道)综治中心 ⇒ responsible 乡镇(街道)综治中心
县综治办牵头、县公安局配合、各乡镇落实 ⇒ lead 县综治办 | support 县公安局 | responsible 各乡镇
责任股室:人事股;责任人:钱磊 ⇒ responsible 人事股 | responsible 钱磊
分管局领导:孙磊;责任科室:规划科、建设科 ⇒ leader 孙磊 | responsible 规划科 | responsible 建设科
局办公室、局机关党委、局属各单位 ⇒ responsible 局办公室 | responsible 局机关党委 | responsible 局属各单位
钱磊 ⇒ responsible 钱磊
钱磊、孙 磊 ⇒ responsible 钱磊 | responsible 孙磊
钱磊（组织部） ⇒ responsible 钱磊（组织部）
钱 ⇒ responsible 钱
钱经理 ⇒ responsible 钱经理
钱磊+孙磊 ⇒ responsible 钱磊 | responsible 孙磊
PMO ⇒ responsible PMO
Eric ⇒ responsible Eric
Eric/Amy ⇒ responsible Eric | responsible Amy
Eric Zhang ⇒ responsible Eric Zhang
Dev Team ⇒ responsible Dev Team
项目经理、QA ⇒ responsible 项目经理 | responsible QA
全体成员 ⇒ responsible 全体成员
客户、项目经理 ⇒ responsible 客户 | responsible 项目经理
管理者代表 ⇒ responsible 管理者代表
配置管理员 ⇒ responsible 配置管理员
EPG ⇒ responsible EPG
SQA ⇒ responsible SQA
××× ⇒ responsible ×××
某某局 ⇒ responsible 某某局
`;
