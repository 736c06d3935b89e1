import fc from "fast-check";
import { headingMeanings, meaningsWithBands } from "../../../src/domain/reading/headingMeaning";
import type { HeadingMeaningId } from "../../../src/domain/reading/headingWords";

/** Headings of our own making by what they mean by themselves, without values and neighbours; "|" between them. */
const HEADINGS: Readonly<Partial<Record<HeadingMeaningId, string>>> = {
  id: "序号|序 号|編號|项目序号|任务代码|清单编号|目标序号|№|Ref|Ref.|S.No.|Item No.|WBS Code|Seq",
  category:
    "类别|任务分类|工作板块|重点领域|事项类别|条线|Workstream|Phase|Stage|考核类别|任务级别|工作性质|批次|Work Package|Category",
  project:
    "专项|专项名称|专项行动|项目（工程）名称|重大项目|一级任务|大项|重点项目名称|工作项目|Milestone",
  task: "子项目|二级任务|三级任务|细项|分项任务|工作任务|目标任务|年度重点工作任务|年度重点任务|2026年重点工作|重点工作任务|重点任务内容|任务清单|工作清单|工作内容及要求|主要工作任务|改革任务|改革事项|整改问题|反馈问题|巡察反馈问题|存在问题|问题清单|督办事项及内容|会议议定事项|议定事项|批示事项|领导批示内容|交办事项|承诺事项|民生实事|实事项目|具体工作|具体工作内容|任务要点|任务事项|任务描述|工作任务及措施|Action|Action Item|Task Description|Key activities|Activity|Work item|To do|What|年度目标任务|指标名称|建设内容|项目内容|工作事项及要求|重点工作事项|主要目标任务|2026年度目标任务|任务（项目）名称|实施内容|考核内容|Task Name|Issue Description|Risk Description|Recommendation|Finding",
  measures:
    "改革举措|措施|工作措施|推进措施|具体措施|整改措施|工作举措|主要做法|实施步骤|工作安排|工作思路|对策措施|落实措施|Approach|Mitigation|Corrective action|主要工作措施|保障措施|完成措施|整改举措|工作方法|整改后续措施",
  outcome:
    "Deliverable|Deliverables / Output|预期成效|预期成果|成果形式|标志性成果|成果清单|完成标志|成效|整改成效|取得成效|成果体现|工作成果|Desired outcome|Expected Results",
  target:
    "目标|年度目标|工作目标及任务要求|量化目标|目标要求|考核指标|绩效指标|目标值|工作标准|验收标准|完成标准|工作要求|整改目标|Objectives|Success criteria|KPI|预期目标|考核目标|工作目标（指标）|目标及要求|质量要求|预期目标|阶段目标|具体要求|考核要求",
  leader:
    "牵头领导|分管领导|分 管 县领导|责任领导|包抓领导|挂钩领导|市级领导|责任县领导|牵头市领导|牵头县级领导|分管局领导|分管副局长|分管负责人|分管领导及联系电话|领导小组组长|局领导|总负责人|Sponsor|Executive Sponsor|分管校领导|分管院领导|联系县领导|包联县级领导|责任副局长|主要领导|带队领导|Accountable|Leader in charge",
  leadDepartment:
    "牵头单位|牵头部门|牵头科室|牵头股室|牵头处（室）|主责部门|主责单位|主办科室|第一责任单位|牵头责任单位|责任单位|责任部门（单位）|责任部门|责任科室|实施单位|实施主体|承办单位|承办处室|归口部门|归口科室|落实单位|整改责任单位|主體責任單位|主辦機關|主辦單位|權責單位|Lead Dept.|Lead Department|Lead agency|Responsible Department|责任单位及责任人|责任单位、责任人|责任单位/责任人|责任单位（责任人）|责任分工|责任主体及分工|牵头及配合单位|牵头单位和配合单位|牵头单位及责任人|责任科室及人员|责任部门和责任人|责任落实|任务分工|建设单位|牵头（责任）单位|责任(牵头)科室|责任部门及责任人|牵头科室及责任人|主要责任单位|主管部门|主管单位|经办科室|经办部门|包抓部门|所属部门|所在科室|负责部门|负责单位|分工科室|Responsible Office|Business Unit",
  owner:
    "责任领导及责任人|责任人(分管领导)|责任人（科室负责人）|责任人|责任人员|责任人姓名|牵头责任人|第一责任人|直接责任人|具体责任人|主要责任人|整改责任人|包保责任人|科室负责人|部门负责人|项目负责人|工作负责人|项目经理|经办人|具体经办人|承办人|承辦人|負責人|主办人|联络员|联系人|专班联络员|跟进人|对接人|处理人|执行者|A岗|A角|主责人员|Owner|Action owner|Assignee|Assigned to|Responsible|Person Responsible|Person in charge|PIC|Lead|DRI|责任人及电话|责任人/电话|具体负责人|工作责任人|负责人|负责人员|主要负责人|小组长|组长|Responsible Person(s)|Task Owner|Resource Names",
  backup: "B岗|B角|AB岗|协办人员|配合人员",
  supportDepartments:
    "配合单位|配合部门|配合科室|協辦單位|協辦機關|协办单位|协同部门|协作单位|会办单位|参与单位|参加部门|责任单位（配合）|配合责任单位|其他责任单位|相关单位|Supporting|Support team|协办科室|配合处室|配合单位及人员|协调单位|Support Staff",
  other:
    "Stakeholders|需求提出者|需求提出人|提出部门|提出单位|来文单位|交办单位|督办单位|督查单位|验收单位|验收人|审核人|审批人|检查人|填报人|填表人|填报单位|填报时间|更新时间|登记日期|录入人|发现人|报告人|报送人|报送单位|监督单位|监督人|责任追究|考核单位|考核部门|评价单位|联系电话|电话|手机|责任人电话|联系方式|任务来源|来源|依据|政策依据|文件依据|文号|优先级|重要性|紧急程度|难度系数|预算|投资额（万元）|年度投资|总投资|完成投资|资金来源|自评分|自评得分|考核得分|得分|扣分|评分标准|评分办法|创建人|创建时间|提出时间|发现时间|实际开始时间|实际启动时间|工期|天数|用时|频次|报送频次|风险等级|需协调解决的问题|地点|建设地点|建设规模|Requested by|Requester|Reporter|Reported by|Raised by|Created by|Created|Reviewer|Approver|Priority|Impact|Risk|Duration|Days|Dependencies|Budget|Location|Actual start|Last updated|Date raised|填报责任人|责任追究情况|督导责任人|督办人|督查人|督办领导|交办人|交办领导|批示领导|监督责任人|审核领导|检查时间|会议时间|会议名称|文件名称|提出科室|需求单位|问题提出人|入库时间|录入时间|更新日期|扣分原因|扣分情况|实得分|领导评分|合计得分|排名|Actual Start Date|Root cause|Estimated hours|Assigned by|Requested date|Opened on",
  startDate:
    "开始时间|启动时间|计划启动时间|起始日期|开工日期|计划开工时间|開始日期|Start|Planned Start|Baseline start|From|计划开始|开始日|实施起始时间|Start Date (Planned)",
  deadline:
    "起止时间|起止日期|实施时间|时间安排|进度安排|完成时限|完 成\n时 限|完成期限|完成時限|辦理期限|预定完成日期|預定完成日期|预计完成时间|计划完成时间|计划完成时限|拟完成时间|应完成时间|要求完成时间|规定完成时间|目标完成时间|要求时限|时限要求|时间节点|节点时间|时间要求|整改时限|整改完成时限|整改期限|办结时限|办理时限|截止日期|截止时间|截至时间|最后期限|最迟完成时间|反馈时限|上报时限|报送时间|结束日期|交付时间|计划交付日期|计划竣工时间|预计上线时间|Due|Due Date|Target date|Deadline|Complete by|Date due|Planned finish|ETA|Expected completion|End|By when|When|整改完成时间|完成时限（月底）|完成时间要求|完成时间节点|计划完成时限|预期完成时间|任务完成时限|任务时限|整改完成期限|计划时间|预计时间|计划节点|要求完成日期|完成日期（计划）|完成时限(年月日)|推进时间|结束时间|截止|Finish|Target Completion Date|Planned End Date|Due by|Original due date|Baseline Finish",
  receivedDate: "交办时间|交办日期|批示时间|收文日期|下达时间|立项时间",
  extendedTo:
    "延期至|延期后完成时间|调整后完成时限|申请延期时间|展期至|Revised due date|Revised deadline|New due date",
  extensionReason: "延期原因|延期理由",
  points: "分值|标准分|权重|权重（%）|分数|考核分值|基础分|配分|Weight|分值（分）|赋分值|权数",
  percentDone:
    "完成率|完成比例|完成百分比|进度%|进度（%）|完成进度|任务完成率|总体进度|达成率|% Complete|Progress %|完成率(%)|完成情况（%）|完成进度%|进度百分比|% Done|Percent Complete|Progress (%)|Completion %",
  reportedStatus:
    "状态|任务状态|完成状态|是否完成|是否按期完成|是否办结|是否达标|办结状态|整改状态|销号情况|红黄绿灯|亮灯情况|預警狀態|狀態|Status|RAG|RAG Status|Done?|Open/Closed|完成状态|状态（红黄绿）|进展状态|是否整改到位|是否销号|完成与否|办结与否|Current Status",
  progress:
    "完成情况|进展情况|工作进展情况|目前进展|落实情况|落实进展情况|推进落实情况|办理情况|辦理情形|辦理進度|执行情况|工作完成情况|截至目前进展|目前进展情况|最新进展情况|当前进度|本月进展|整改落实情况|整改进展情况|进度说明|工作动态|月度进展|Latest update|Progress update|Status update|完成情况说明|目前完成情况|截至5月底完成情况|上半年完成情况|本周完成情况|本周进展|工作推进情况|工作落实情况|推进情况及存在问题|进展情况（截至6月30日）|整改情况|最新情况|跟进情况|反馈情况|Action Taken",
  completedDate:
    "实际完成时间|实际完成日期|实际完成时限|实际办结时间|办结时间|销号时间|實際完成日期|結案日期|Actual finish|Date completed|Completed on|Completion date|Closed|Closed date|Actual End Date|完成日期（实际）|Date Closed|Actual Completion Date",
  evidence:
    "佐证材料|印证材料|佐证资料清单|证明材料|支撑材料|材料清单|附件材料|Evidence|Attachments|成果材料|资料名称|佐证|归档材料",
  remarks: "备注|备 注|備註|備考|其他|说明|附注|Comments|Notes|Remarks|Completion Notes",
  unfinishedCause:
    "未完成原因|未完成原因分析|滞后原因|逾期原因|落後原因|未按期完成原因|存在困难|存在困难和问题|困难问题|未完成原因及下步措施|存在的困难和问题|存在主要问题|困难及建议",
  remedy:
    "下一步措施|下一步工作打算|下步工作计划|下一步计划|下步打算|补救措施|Next steps|下一步工作措施|下一阶段工作计划",
  bonus: "加分|加分项|加分分值",
  bonusReason: "加分依据",
  chaseCount: "催办次数|督办次数|Chases|Reminders",
  plan1: "一季度目标|第一季度计划|1季度计划进度|Q1计划|Plan Q1|Q1 planned",
  plan2: "二季度末计划完成比例(%)|第二季度计划完成|二季度工作计划",
  done2: "二季度实际完成|第二季度完成进度|二季度完成率|Done Q2|Q2 actual",
  done3: "三季度实际进度|3季度完成",
};

test.each(
  Object.entries(HEADINGS).flatMap(([meaning, headings]) =>
    headings.split("|").map((heading) => [heading, meaning])
  )
)("%s is %s", (heading, meaning) => {
  expect(headingMeanings(heading)[0]?.meaning).toBe(meaning);
});

test.each([
  ["一句很长的话说明这一列应当怎样填写才能符合上级要求并且不留空白", []],
  ["", []],
  ["★", []],
])("%p is no heading", (heading, meanings) => {
  expect(headingMeanings(heading)).toEqual(meanings);
});

describe("headings that mean several things keep them apart", () => {
  test.each([
    ["完成时间", ["deadline", "completedDate"]],
    ["完成", ["reportedStatus", "percentDone", "completedDate", "progress"]],
    ["Lead", ["owner", "leadDepartment"]],
    ["责任人（分管领导）", ["owner", "leader"]],
    ["存在问题", ["task", "unfinishedCause"]],
    ["项目/任务", ["project", "task"]],
  ])("%s", (heading, meanings) => {
    expect(headingMeanings(heading).map(({ meaning }) => meaning)).toEqual(meanings);
  });
});

describe("bands", () => {
  test.each([
    ["结束", ["实际"], "completedDate"],
    ["完成时间", ["预计"], "deadline"],
    ["开始时间", ["实际时间"], "other"],
    ["单位", ["牵头"], "leadDepartment"],
    ["单位", ["配合"], "supportDepartments"],
    ["责任人", ["配合"], "backup"],
    ["责任人", ["牵头"], "owner"],
    ["姓名", ["分管领导"], "leader"],
    ["电话", ["责任人"], "other"],
    ["一季度", ["时序进度"], "plan1"],
    ["第三季度", ["完成情况"], "done3"],
    ["开始", ["计划时间"], "startDate"],
  ])("%s under %s is %s", (heading, above, meaning) => {
    expect(meaningsWithBands(heading, above)[0]?.meaning).toBe(meaning);
  });
});

test("no text makes it throw, and what is sure of a meaning is at most 1", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string(), { maxLength: 3 }),
      (text, bands) => {
        const strengths = meaningsWithBands(text, bands).map(({ strength }) => strength);
        expect(strengths.every((strength) => strength > 0 && strength <= 1)).toBe(true);
        expect(strengths).toEqual([...strengths].sort((left, right) => right - left));
      }
    )
  );
});
