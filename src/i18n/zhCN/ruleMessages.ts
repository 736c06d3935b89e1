import type { DeadlineProblemId } from "../../domain/deadline/deadlineReading";
import type { RuleId } from "../../domain/rules/rule";

/** Rules whose finding may know no nearest name; `….noNearest` is their sentence then. */
type NameRuleId = Extract<RuleId, `${string}NotInRoster`>;

/**
 * What a finding says after its cell (`rule.<RuleId>`): what is wrong and what to do; and why a deadline
 * could not be read (`problem.<DeadlineProblemId>`).
 */
export const ruleMessages = {
  "rule.columnMissing": "台账没有“{field}”列，请补一列，或在规范成表时指定哪一列是它。",
  "rule.cellError": "“{field}”里的公式出错（{error}），按没有填处理，请改正公式或直接填内容。",
  "rule.cellError.task":
    "“{field}”里的公式出错（{error}），这一行不算任务、不计分，请改正公式或直接填内容。",
  "rule.taskMissing":
    "这一行填了责任、时限或进度，却没有写任务，不算任务、不计分。请补上任务，或清空这一行。",
  "rule.dateNotReal":
    "“{field}”里的“{written}”只是一个数，不是日期，状态和得分会按它算错，请改填日期。",
  "rule.formulaOverwritten":
    "“{field}”的公式被改写或清空，不会再更新。再点一次“标色”或“季度得分”即可补回公式。",
  "rule.leadCatchAll": "“{name}”不是一个科室，没有科室对它负责。请写明一个牵头科室。",
  "rule.severalLeads":
    "有 {count} 个牵头单位：{names}。一行只能算给一个科室，请按牵头单位拆成 {count} 行。",
  "rule.departmentSpelling":
    "“{name}”与“{usual}”应是同一个科室，写法不同会分开计分。是否统一为“{usual}”？",
  "rule.leadMissing": "没有填牵头科室，请填一个。",
  "rule.ownerMissing": "没有填责任人，请填上。",
  "rule.leadNotInRoster": "牵头科室“{name}”不在人员名册里，是否为“{nearest}”？",
  "rule.leadNotInRoster.noNearest": "牵头科室“{name}”不在人员名册里，请核对，或补进名册。",
  "rule.ownerNotInRoster": "责任人“{name}”不在人员名册里，是否为“{nearest}”？",
  "rule.ownerNotInRoster.noNearest": "责任人“{name}”不在人员名册里，请核对，或补进名册。",
  "rule.ownerAmbiguous": "人员名册里有几个“{name}”（{names}），请在姓名后写明科室。",
  "rule.ownerNotInPost": "“{name}”在名册里已不在岗，请改为接任的人。",
  "rule.deadlineMissing": "没有填时限，请填日期；长期工作请写“长期”。",
  "rule.deadlineUnreadable": "期限“{written}”{problem}，请写明日期。",
  "rule.deadlineImpossible": "期限“{written}”不存在，是否为{nearest}？",
  "rule.deadlineOutsideYear": "期限{due}不在 {year} 年内，请核对年份。",
  "rule.deadlineTextDiffers":
    "写着的时限是{due}（“{written}”），现却按{date}计算。改过时限的，请把两处改成一样。",
  "rule.deadlineKindDiffers":
    "现按“{kind}”计算，写着的时限“{written}”却是“{read}”。改过时限的，请把两处改成一样。",
  "rule.completedNotDate": "完成日期“{written}”不是日期，不算完成，请改填日期。",
  "rule.completedAfterAsOf": "完成日期{date}晚于截止日{asOf}，不算完成，请核对。",
  "rule.doneWithoutDate": "写着“{evidence}”，但没有完成日期，不算完成，请补填日期。",
  "rule.percentOutOfRange": "进度 {value} 超出 0 到 100% 的范围，请核对。",
  "rule.percentOutOfRange.fullPercent":
    "进度 {value} 超出范围：这里 1 表示 100%，{value} 会按 100% 算。80% 请填 0.8 或 80%；整张表都这样填的，请改“设置”里的“{setting}”。",
  "rule.percentUnitsMixed":
    "进度 {value} 与其他格单位不同（用 {fullPercent} 表示全部完成），请统一。",
  "rule.pointsWithoutWeight": "分值“{written}”不是正数，不计权重，请核对。",
  "rule.extensionNotCounted": "延期到{date}不算数：{problem}，仍按原时限计算。请补齐，或删去延期。",
  "rule.extensionUnapproved":
    "已按延期到{date}计算。台账没有“延期批准日期”列，有原因就算延期；需要审批的请补这一列。",
  "rule.closedQuarterChanged":
    "{closed}已查账，之后改了“{field}”：{from} → {to}；该季得分 {then} → {now}。以封存的为准；确需改动请先“重开”。",
  "rule.closedQuarterChanged.same":
    "{closed}已查账，之后改了“{field}”：{from} → {to}；这一行该季得分仍是 {now}。以封存的为准；确需改动请先“重开”。",
  "rule.closedQuarterRow":
    "{closed}已查账，之后{problem}“{task}”；该季得分 {then} → {now}。以封存的为准；确需改动请先“重开”。",
  "rule.closedQuarterRescored":
    "{closed}已查账，之后改了设置，{count} 行的该季得分变了（如 {then} → {now}）。以封存的为准。",
  "rule.pointsWithoutWeight.figure": "分值“{written}”是文字，不计权重。是否改为数字 {figure}？",
  "rule.numberInvalid.figure": "“{field}”里的“{written}”是文字，按 0 计算。是否改为数字 {figure}？",
  "quarter.1": "一季度",
  "quarter.2": "二季度",
  "quarter.3": "三季度",
  "quarter.4": "四季度",
  "rule.unfinishedUnexplained": "没有完成，还要写明：{fields}。",
  "rule.noRecords": "台账里没有一行写着任务，标色和得分都是空的。请填上任务，或重新规范成表。",
  "rule.severalPeople":
    "“{field}”写了 {count} 人：{names}。不知道该算给谁，这一行不计入任何人的得分；请只写一人，其他人写到B岗或配合科室。",
  "rule.personSpelling":
    "“{name}”与“{usual}”应是同一个人，写法不同会分开计分。是否统一为“{usual}”？",
  "rule.dateNotDate": "“{field}”里的“{written}”是文字，不当日期算，请改填日期。",
  "rule.percentNotNumber": "“{field}”里的“{written}”不是数，不算进度，仍按前一季的数。请填百分数。",
  "rule.planDecreases": "“{field}”是累计数，却从 {from} 降到 {to}，请核对。",
  "rule.numberInvalid": "“{field}”里的“{written}”不能用，按 0 计算。请填不小于 0 的数。",
  "rule.bonusWithoutReason": "加分 {written} 没有写依据，不计入得分。请补填加分依据。",
  "rule.categoryOutside":
    "类别“{category}”在权重表里没有权重，这一行不计入季度得分。请改类别，或给它填权重。",
  "rule.categoryOutside.blank":
    "没有填类别，而类别有权重（百分制），这一行不计入季度得分。请填上类别。",
  "rule.categoryColumnMissing":
    "填了类别权重，但台账没有“类别”列，权重用不上。请补一列，或清空权重。",
  "rule.categoryInvalid": "类别“{category}”的权重“{written}”不能用，按 0 计算。请填不小于 0 的数。",
  "rule.categoryTwice": "类别“{category}”写了两次，会重复计算，请删去一行。",
  "rule.settingInvalid": "“{setting}”填的是“{written}”，不能用，现按默认值计算，请改正。",
  "rule.settingInvalid.choices":
    "“{setting}”填的是“{written}”，不能用，现按默认值计算；可选：{choices}。",
  "rule.settingOutOfRange": "“{setting}”填的是 {written}，应在 {range} 以内，请核对。",
  "rule.settingEmpty": "“{setting}”空着，现按默认值 {defaultOf} 计算；要用别的值请填上。",
  "rule.settingEmpty.year": "“{setting}”空着，现按截止日所在的年份计算，请填上。",
  "rule.settingEmpty.lightPreset": "“{setting}”空着，现按图例现在的样子显示；要换请从下拉框里选。",
  "rule.settingMissing":
    "设置里没有“{setting}”这一行，现按默认值计算；点“标色”或“季度得分”会补上。",
  "rule.settingTwice": "“{setting}”有两行，只有第 {row} 行的值起作用，请删去这一行。",
  "rule.settingUnread":
    "公式现在没有读“{setting}”这一行（排过序，或删了又补上），颜色和得分可能不对；点“标色”或“季度得分”即可接上。",
  "rule.settingsOutOfOrder": "“{setting}”应当高于“{otherSetting}”，请改正。",
  "rule.weightsSum": "{settings}加起来是 {sum}，不是 100；现按各自所占比例计算，请核对。",
  "rule.categoriesSum": "各类别权重加起来是 {sum}，不是 100；现按各自所占比例计算，请核对。",
  "rule.lightUnknown": "“{status}”的灯写着“{written}”，没有这种灯，不会有颜色。请从下拉里选。",
  "rule.lightMissing": "图例里没有“{status}”，这种状态的行没有灯。请补一行。",
  "rule.scoreEntryInvalid":
    "{name}的其他加分或扣分填的是“{written}”，不能用，按 0 计算。请填不小于 0 的数。",
  "rule.figureTypedOver":
    "这里原是公式，被改成了“{written}”，不会再自动更新。再点“{action}”即可恢复公式。",
  "rule.figureTypedOver.blank": "这里的公式被清空了，不再显示得数。再点“{action}”即可恢复公式。",
  "rule.markNotCounted": "“{rater}”给{name}的“{written}”不是0至100的分数，不计入，请改正。",
  "rule.ownMark": "{name}给自己打了“{written}”，自评不计入，请清空。",
  "rule.markMissing": "“{rater}”没有给{name}打分，请补填，或确认缺评。",
  "rule.raterSilent": "“{rater}”还没有给其他单位打分，请催收。",
  "rule.itemWithoutMarks": "这张表还没有人打分，权重暂时分给其余各项。",
  "rule.unitNotAppraised": "“{name}”不在测评表里，没有测评得分。请再做一次“测评”补上。",
  "rule.rankWeightInvalid":
    "分类排位里“{item}”的权重“{written}”不能用，按 0 计算。请填不小于 0 的数。",
  "rule.rankWeightsSum": "分类排位的权重加起来是 {sum}，不是 100；现按各自所占比例计算，请核对。",
  "problem.missing": "没有填",
  "problem.noDate": "里没有日期",
  "problem.vague": "只是笼统要求",
  "problem.impossibleDate": "不存在",
  "problem.needsAnchor": "没写从哪天起算",
  "problem.monthMissing": "没写月份",
  "problem.termMissing": "只写了限时，没写几天",
  "problem.openEnded": "没有确定的截止日",
  "problem.looksLikeDate": "像日期，但只是一个数",
} as const satisfies Record<
  | `rule.${RuleId}`
  | `rule.${NameRuleId}.noNearest`
  | "rule.settingInvalid.choices"
  | "rule.settingEmpty.year"
  | "rule.settingEmpty.lightPreset"
  | "rule.figureTypedOver.blank"
  | "rule.categoryOutside.blank"
  | "rule.cellError.task"
  | "rule.percentOutOfRange.fullPercent"
  | "rule.closedQuarterChanged.same"
  | "rule.pointsWithoutWeight.figure"
  | "rule.numberInvalid.figure"
  | `quarter.${1 | 2 | 3 | 4}`
  | `problem.${DeadlineProblemId}`,
  string
>;
