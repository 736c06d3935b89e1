import { shownUnits } from "./shownUnits";

// Whom circulars are sent to, and teams of companies.
test.each([
  ["市府各局處會", "responsible 市府各局處會"],
  [
    "省科技厅牵头，省发展改革委、省教育厅等参加",
    "lead 省科技厅 | support 省发展改革委 | support 省教育厅",
  ],
  [
    "省交通运输厅、省公安厅按职责分工负责；各市、县政府负责落实",
    "responsible 省交通运输厅 | responsible 省公安厅 | responsible 各市、县政府",
  ],
  [
    "各有关部门、各县（市、区）政府按职责分工负责",
    "responsible 各有关部门 | responsible 各县（市、区）政府",
  ],
  ["市商务局牵头、市发改委、市财政局配合", "lead 市商务局 | support 市发改委 | support 市财政局"],
  [
    "市商务局牵头；责任单位：市发改委、市财政局",
    "lead 市商务局 | responsible 市发改委 | responsible 市财政局",
  ],
  ["（市商务局、各县区政府）", "responsible 市商务局 | responsible 各县区政府"],
  ["【责任单位：市商务局、各县区人民政府】", "responsible 市商务局 | responsible 各县区人民政府"],
  ["责任单位：市商务局；时限：持续推进", "responsible 市商务局"],
  ["责任单位：市商务局，持续推进", "responsible 市商务局"],
  ["责任单位：市商务局（2025年6月底前完成）", "responsible 市商务局"],
  [
    "市商务局、市市场监管局（排第一位的为牵头单位，下同）",
    "responsible 市商务局 | responsible 市市场监管局",
  ],
  [
    "市商务局，各区（县）人民政府、开发区管委会",
    "responsible 市商务局 | responsible 各区（县）人民政府 | responsible 开发区管委会",
  ],
  [
    "省直有关部门，各市（州）、县（市、区）人民政府",
    "responsible 省直有关部门 | responsible 各市（州）、县（市、区）人民政府",
  ],
  [
    "各市、县、自治县人民政府，省政府直属各单位",
    "responsible 各市、县、自治县人民政府 | responsible 省政府直属各单位",
  ],
  [
    "各市州县人民政府，省政府各部门、直属机构",
    "responsible 各市州县人民政府 | responsible 省政府各部门、直属机构",
  ],
  ["各设区市、县（市、区）人民政府", "responsible 各设区市、县（市、区）人民政府"],
  [
    "各旗县区人民政府，市直各委、办、局",
    "responsible 各旗县区人民政府 | responsible 市直各委、办、局",
  ],
  [
    "各盟行政公署、市人民政府，自治区各委、办、厅、局，各大企业、事业单位",
    "responsible 各盟行政公署 | responsible 市人民政府 | responsible 自治区各委、办、厅、局 | responsible 各大企业、事业单位",
  ],
  [
    "各乡镇党委、人民政府，县直及驻县各单位",
    "responsible 各乡镇党委、人民政府 | responsible 县直及驻县各单位",
  ],
  [
    "各乡（镇）人民政府，街道办事处，县政府各部门",
    "responsible 各乡（镇）人民政府 | responsible 街道办事处 | responsible 县政府各部门",
  ],
  [
    "各镇人民政府、街道办事处，开发区管委会",
    "responsible 各镇人民政府 | responsible 街道办事处 | responsible 开发区管委会",
  ],
  [
    "各街道党工委、各街道办事处，区级各部门",
    "responsible 各街道党工委 | responsible 各街道办事处 | responsible 区级各部门",
  ],
  [
    "区委各部门，区级各单位，各人民团体",
    "responsible 区委各部门 | responsible 区级各单位 | responsible 各人民团体",
  ],
  [
    "各街道、区直各部门，驻区各单位",
    "responsible 各街道 | responsible 区直各部门 | responsible 驻区各单位",
  ],
  ["公司本部各部门，所属各单位", "responsible 公司本部各部门 | responsible 所属各单位"],
  ["机关各部门、所属各单位", "responsible 机关各部门 | responsible 所属各单位"],
  [
    "市教育局、市公安局、团市委、市妇联、市关工委",
    "responsible 市教育局 | responsible 市公安局 | responsible 团市委 | responsible 市妇联 | responsible 市关工委",
  ],
  ["市中级人民法院、市人民检察院", "responsible 市中级人民法院 | responsible 市人民检察院"],
  [
    "市委政法委、市法院、市检察院、市公安局、市司法局",
    "responsible 市委政法委 | responsible 市法院 | responsible 市检察院 | responsible 市公安局 | responsible 市司法局",
  ],
  [
    "国家发展改革委、财政部、人力资源社会保障部、国务院国资委",
    "responsible 国家发展改革委 | responsible 财政部 | responsible 人力资源社会保障部 | responsible 国务院国资委",
  ],
  [
    "中央网信办、工业和信息化部、公安部、市场监管总局",
    "responsible 中央网信办 | responsible 工业和信息化部 | responsible 公安部 | responsible 市场监管总局",
  ],
  [
    "人民银行、银保监会、证监会",
    "responsible 人民银行 | responsible 银保监会 | responsible 证监会",
  ],
  ["税务总局、海关总署", "responsible 税务总局 | responsible 海关总署"],
  [
    "国家卫生健康委牵头，教育部、民政部参与",
    "lead 国家卫生健康委 | support 教育部 | support 民政部",
  ],
  [
    "教务处、学生处、保卫处、各学院",
    "responsible 教务处 | responsible 学生处 | responsible 保卫处 | responsible 各学院",
  ],
  ["校办、党办", "responsible 校办 | responsible 党办"],
  ["董事会、总经理办公室", "responsible 董事会 | responsible 总经理办公室"],
  ["张三丰、李四", "responsible 张三丰 | responsible 李四"],
  ["司马光、欧阳锋", "responsible 司马光 | responsible 欧阳锋"],
  ["王晓明 刘 洋 陈 晨", "responsible 王晓明 | responsible 刘洋 | responsible 陈晨"],
  ["王 晓 明", "responsible 王晓明"],
  ["赵  刚、钱 多多", "responsible 赵刚 | responsible 钱多多"],
  ["组织部长张伟", "responsible 组织部长张伟"],
  ["副局长 李明", "responsible 李明 (title 副局长)"],
  ["李明 副局长", "responsible 李明 (title 副局长)"],
  ["李明副局长、张伟科长", "responsible 李明副局长 | responsible 张伟科长"],
  ["李明（副局长）", "responsible 李明 (title 副局长)"],
  ["李局", "responsible 李局"],
  ["老李、小王", "responsible 老李 | responsible 小王"],
  ["王老师、李工", "responsible 王老师 | responsible 李工"],
  ["Emily Chen/David Wu", "responsible Emily Chen | responsible David Wu"],
  ["Emily, David and Frank", "responsible Emily | responsible David | responsible Frank"],
  ["Amy(PM), Bob(Dev)", "responsible Amy(PM) | responsible Bob(Dev)"],
  ["amy@x.com", "responsible amy@x.com"],
  ["Amy / QA", "responsible Amy | responsible QA"],
  ["前端：张伟，后端：李明", "responsible 张伟 | responsible 李明"],
  ["运营部-小王", "responsible 运营部 (person 小王)"],
  ["销售1部、销售2部", "responsible 销售1部 | responsible 销售2部"],
  ["A组、B组", "responsible A组 | responsible B组"],
  ["1组、2组", "responsible 1组 | responsible 2组"],
  ["一组", "responsible 一组"],
  ["1班、2班", "responsible 1班 | responsible 2班"],
  ["项目组（A）", "responsible 项目组（A）"],
  ["第一支部、第二支部", "responsible 第一支部 | responsible 第二支部"],
])("%j", (text, expected) => {
  expect(shownUnits(text)).toBe(expected);
});
