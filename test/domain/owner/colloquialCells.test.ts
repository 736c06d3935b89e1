import { shownUnits } from "./shownUnits";

// Cells as people of other offices type them: clauses, standings, posts, extensions, letters of a RACI chart.
test.each([
  // A list between the lead and 配合 helps too, whatever parts it.
  [
    "（区住建局牵头，区财政局、区自然资源局，各街道配合）",
    "lead 区住建局 | support 区财政局 | support 区自然资源局 | support 各街道",
  ],
  [
    "办公室牵头，财务科，人事科，信息科配合",
    "lead 办公室 | support 财务科 | support 人事科 | support 信息科",
  ],
  ["办公室牵头，财务科负责，人事科配合", "lead 办公室 | responsible 财务科 | support 人事科"],
  ["办公室、财务科，人事科配合", "responsible 办公室 | responsible 财务科 | support 人事科"],
  // 主管 behind a unit is its standing in general, behind a person the role.
  [
    "责任单位：城投公司（业主）、住建局（行业主管）",
    "responsible 城投公司（业主） | responsible 住建局（行业主管）",
  ],
  ["教育局（主管部门）、财政局", "responsible 教育局（主管部门） | responsible 财政局"],
  ["李明（分管）、王芳", "leader 李明 | responsible 王芳"],
  // Kinds of bearers.
  ["包联部门：县农业农村局；帮扶干部：赵六", "responsible 县农业农村局 | responsible 赵六"],
  ["驻村干部：李明、王芳", "responsible 李明 | responsible 王芳"],
  // Rooms of an office and institutions outside it.
  ["责任单位：局机关各科室、所属事业单位", "responsible 局机关各科室 | responsible 所属事业单位"],
  ["各处室、直属事业单位", "responsible 各处室 | responsible 直属事业单位"],
  ["各科室、直属单位", "responsible 各科室、直属单位"],
  // Extensions.
  ["資訊組 林志明 #123", "responsible 資訊組 (person 林志明)"],
  ["承辦人：陳小姐（分機 205）", "responsible 陳小姐"],
  ["陳志強 分機205、林志明 分機 206", "responsible 陳志強 | responsible 林志明"],
  ["王芳（内线8021）", "responsible 王芳"],
  ["承辦人：林志明；分機：205", "responsible 林志明"],
  ["Jane Doe (ext. 204), Tom Ray x310", "responsible Jane Doe | responsible Tom Ray"],
  ["Jane Doe ext 204", "responsible Jane Doe"],
  ["Team Phoenix, Unit 731", "responsible Team Phoenix | responsible Unit 731"],
  // A unit's post before a person.
  ["医务科主任 刘芳", "responsible 刘芳 (title 医务科主任)"],
  ["组织部副部长 张三", "responsible 张三 (title 组织部副部长)"],
  [
    "项目经理 王强、安全总监 李明",
    "responsible 王强 (title 项目经理) | responsible 李明 (title 安全总监)",
  ],
  ["王科长 李明", "responsible 王科长 | responsible 李明"],
  ["王科长 李主任", "responsible 王科长 | responsible 李主任"],
  // Two posts in English.
  ["Head of Finance and Head of HR", "responsible Head of Finance | responsible Head of HR"],
  [
    "Finance Manager and Sales Director",
    "responsible Finance Manager | responsible Sales Director",
  ],
  ["Head of Sales and Marketing", "responsible Head of Sales and Marketing"],
  ["Research and Development Manager", "responsible Research and Development Manager"],
  // RACI.
  [
    "R: Tom, A: Anna, C: Legal, I: All staff",
    "responsible Tom | responsible Anna | support Legal | addressee All staff",
  ],
  [
    "A: 王芳; R: 李明、赵敏; C: 财务科; I: 各科室",
    "responsible 王芳 | responsible 李明 | responsible 赵敏 | support 财务科 | addressee 各科室",
  ],
  ["A: 王芳; B: 李明", "responsible 王芳 (post A) | support 李明 (post B)"],
  // Mentions of a chat.
  ["@jane @tom", "responsible jane | responsible tom"],
  ["@王芳@李明", "responsible 王芳 | responsible 李明"],
  [".（）", ""],
  ["校长 周明（总负责）", "responsible 周明 (title 校长)"],
  ["李明（具体负责）、王芳（牵头负责）", "responsible 李明 | lead 王芳"],
  ["区教育局、区卫健局（按职责）", "responsible 区教育局 | responsible 区卫健局"],
  ["区教育局，电话 0571-88886666转8001", "responsible 区教育局"],
  [
    "Jane Doe <jane@example.com>; Tom Ray <tom@example.com>",
    "responsible Jane Doe | responsible Tom Ray",
  ],
  ["Vacant", ""],
  ["主要领导亲自抓，办公室具体负责", "responsible 主要领导 | responsible 办公室"],
  ["包村干部 赵六、钱七", "responsible 赵六 (title 包村干部) | responsible 钱七"],
  ["全体干部", "responsible 全体干部"],
  ["班主任 李明", "responsible 李明 (title 班主任)"],
  ["陈红@办公室", "responsible 陈红@办公室"],
  ["jane.doe@example.com", "responsible jane.doe@example.com"],
])("%j", (text, expected) => {
  expect(shownUnits(text)).toBe(expected);
});
