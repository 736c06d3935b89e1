import type { ruleMessages as source } from "../zhCN/ruleMessages";

/** What a finding says after its cell, and why a deadline could not be read. */
export const ruleMessages: Readonly<Record<keyof typeof source, string>> = {
  "rule.columnMissing": "臺帳沒有「{field}」欄，請補一欄，或在規範成表時指定哪一欄是它。",
  "rule.cellError": "「{field}」裡的公式出錯（{error}），按沒有填處理，請改正公式或直接填內容。",
  "rule.cellError.task":
    "「{field}」裡的公式出錯（{error}），這一列不算任務、不計分，請改正公式或直接填內容。",
  "rule.taskMissing":
    "這一列填了責任、時限或進度，卻沒有寫任務，不算任務、不計分。請補上任務，或清空這一列。",
  "rule.dateNotReal":
    "「{field}」裡的「{written}」只是一個數，不是日期，狀態和得分會按它算錯，請改填日期。",
  "rule.formulaOverwritten":
    "「{field}」的公式被改寫或清空，不會再更新。再點一次「標色」或「季度得分」即可補回公式。",
  "rule.leadCatchAll": "「{name}」不是一個單位，沒有單位對它負責。請寫明一個主辦單位。",
  "rule.severalLeads":
    "有 {count} 個主辦單位：{names}。一列只能算給一個單位，請按主辦單位拆成 {count} 列。",
  "rule.departmentSpelling":
    "「{name}」與「{usual}」應是同一個單位，寫法不同會分開計分。是否統一為「{usual}」？",
  "rule.leadMissing": "沒有填主辦單位，請填一個。",
  "rule.ownerMissing": "沒有填承辦人，請填上。",
  "rule.leadNotInRoster": "主辦單位「{name}」不在人員名冊裡，是否為「{nearest}」？",
  "rule.leadNotInRoster.noNearest": "主辦單位「{name}」不在人員名冊裡，請核對，或補進名冊。",
  "rule.ownerNotInRoster": "承辦人「{name}」不在人員名冊裡，是否為「{nearest}」？",
  "rule.ownerNotInRoster.noNearest": "承辦人「{name}」不在人員名冊裡，請核對，或補進名冊。",
  "rule.ownerAmbiguous": "人員名冊裡有幾個「{name}」（{names}），請在姓名後寫明單位。",
  "rule.ownerNotInPost": "「{name}」在名冊裡已不在職，請改為接任的人。",
  "rule.deadlineMissing": "沒有填期限，請填日期；長期工作請寫「長期」。",
  "rule.deadlineUnreadable": "期限「{written}」{problem}，請寫明日期。",
  "rule.deadlineImpossible": "期限「{written}」不存在，是否為{nearest}？",
  "rule.deadlineOutsideYear": "期限{due}不在 {year} 年內，請核對年份。",
  "rule.deadlineTextDiffers":
    "寫著的期限是{due}（「{written}」），現卻按{date}計算。改過期限的，請把兩處改成一樣。",
  "rule.deadlineKindDiffers":
    "現按「{kind}」計算，寫著的期限「{written}」卻是「{read}」。改過期限的，請把兩處改成一樣。",
  "rule.completedNotDate": "完成日期「{written}」不是日期，不算完成，請改填日期。",
  "rule.completedAfterAsOf": "完成日期{date}晚於截止日{asOf}，不算完成，請核對。",
  "rule.doneWithoutDate": "寫著「{evidence}」，但沒有完成日期，不算完成，請補填日期。",
  "rule.percentOutOfRange": "進度 {value} 超出 0 到 100% 的範圍，請核對。",
  "rule.percentOutOfRange.fullPercent":
    "進度 {value} 超出範圍：這裡 1 表示 100%，{value} 會按 100% 算。80% 請填 0.8 或 80%；整張表都這樣填的，請改「設定」裡的「{setting}」。",
  "rule.percentUnitsMixed":
    "進度 {value} 與其他格單位不同（用 {fullPercent} 表示全部完成），請統一。",
  "rule.pointsWithoutWeight": "配分「{written}」不是正數，不計權重，請核對。",
  "rule.extensionNotCounted": "展延到{date}不算數：{problem}，仍按原時限計算。請補齊，或刪去展延。",
  "rule.extensionUnapproved":
    "已按展延到{date}計算。臺帳沒有「展延核准日期」欄，有原因就算展延；需要核准的請補這一欄。",
  "rule.closedQuarterChanged":
    "{closed}已查帳，之後改了「{field}」：{from} → {to}；該季得分 {then} → {now}。以封存的為準；確需更動請先「重開」。",
  "rule.closedQuarterChanged.same":
    "{closed}已查帳，之後改了「{field}」：{from} → {to}；這一列該季得分仍是 {now}。以封存的為準；確需更動請先「重開」。",
  "rule.closedQuarterRow":
    "{closed}已查帳，之後{problem}「{task}」；該季得分 {then} → {now}。以封存的為準；確需更動請先「重開」。",
  "rule.closedQuarterRescored":
    "{closed}已查帳，之後改了設定，{count} 列的該季得分變了（如 {then} → {now}）。以封存的為準。",
  "rule.pointsWithoutWeight.figure": "配分「{written}」是文字，不計權重。是否改為數字 {figure}？",
  "rule.numberInvalid.figure":
    "「{field}」裡的「{written}」是文字，按 0 計算。是否改為數字 {figure}？",
  "quarter.1": "一季度",
  "quarter.2": "二季度",
  "quarter.3": "三季度",
  "quarter.4": "四季度",
  "rule.unfinishedUnexplained": "沒有完成，還要寫明：{fields}。",
  "rule.noRecords": "臺帳裡沒有一列寫著任務，標色和得分都是空的。請填上任務，或重新規範成表。",
  "rule.severalPeople":
    "「{field}」寫了 {count} 人：{names}。不知道該算給誰，這一列不計入任何人的得分；請只寫一人，其他人寫到代理人或協辦單位。",
  "rule.personSpelling":
    "「{name}」與「{usual}」應是同一個人，寫法不同會分開計分。是否統一為「{usual}」？",
  "rule.dateNotDate": "「{field}」裡的「{written}」是文字，不當日期算，請改填日期。",
  "rule.percentNotNumber":
    "「{field}」裡的「{written}」不是數字，不算進度，仍按前一季的數。請填百分數。",
  "rule.planDecreases": "「{field}」是累計數，卻從 {from} 降到 {to}，請核對。",
  "rule.numberInvalid": "「{field}」裡的「{written}」不能用，按 0 計算。請填不小於 0 的數。",
  "rule.bonusWithoutReason": "加分 {written} 沒有寫依據，不計入得分。請補填加分依據。",
  "rule.categoryOutside":
    "類別「{category}」在權重表裡沒有權重，這一列不計入季度得分。請改類別，或給它填權重。",
  "rule.categoryOutside.blank":
    "沒有填類別，而類別有權重（百分制），這一列不計入季度得分。請填上類別。",
  "rule.categoryColumnMissing":
    "填了類別權重，但臺帳沒有「類別」欄，權重用不上。請補一欄，或清空權重。",
  "rule.categoryInvalid":
    "類別「{category}」的權重「{written}」不能用，按 0 計算。請填不小於 0 的數。",
  "rule.categoryTwice": "類別「{category}」寫了兩次，會重複計算，請刪去一列。",
  "rule.settingInvalid": "「{setting}」填的是「{written}」，不能用，現按預設值計算，請改正。",
  "rule.settingInvalid.choices":
    "「{setting}」填的是「{written}」，不能用，現按預設值計算；可選：{choices}。",
  "rule.settingOutOfRange": "「{setting}」填的是 {written}，應在 {range} 以內，請核對。",
  "rule.settingEmpty": "「{setting}」空著，現按預設值 {defaultOf} 計算；要用別的值請填上。",
  "rule.settingEmpty.year": "「{setting}」空著，現按截止日所在的年份計算，請填上。",
  "rule.settingEmpty.lightPreset":
    "「{setting}」空著，現按圖例現在的樣子顯示；要換請從下拉選單裡選。",
  "rule.settingMissing":
    "設定裡沒有「{setting}」這一列，現按預設值計算；按「標色」或「季度得分」會補上。",
  "rule.settingTwice": "「{setting}」有兩列，只有第 {row} 列的值起作用，請刪去這一列。",
  "rule.settingUnread":
    "公式現在沒有讀「{setting}」這一列（排過序，或刪了又補上），顏色和得分可能不對；按「標色」或「季度得分」即可接上。",
  "rule.settingsOutOfOrder": "「{setting}」應當高於「{otherSetting}」，請改正。",
  "rule.weightsSum": "{settings}加起來是 {sum}，不是 100；現按各自所占比例計算，請核對。",
  "rule.categoriesSum": "各類別權重加起來是 {sum}，不是 100；現按各自所占比例計算，請核對。",
  "rule.lightUnknown":
    "「{status}」的燈號寫著「{written}」，沒有這種燈號，不會有顏色。請從下拉裡選。",
  "rule.lightMissing": "圖例裡沒有「{status}」，這種狀態的列沒有燈號。請補一列。",
  "rule.scoreEntryInvalid":
    "{name}的其他加分或扣分填的是「{written}」，不能用，按 0 計算。請填不小於 0 的數。",
  "rule.figureTypedOver":
    "這裡原是公式，被改成了「{written}」，不會再自動更新。再按「{action}」即可恢復公式。",
  "rule.figureTypedOver.blank": "這裡的公式被清空了，不再顯示得數。再按「{action}」即可恢復公式。",
  "rule.markNotCounted": "「{rater}」給{name}的「{written}」不是0至100的分數，不計入，請改正。",
  "rule.ownMark": "{name}給自己打了「{written}」，自評不計入，請清空。",
  "rule.markMissing": "「{rater}」沒有給{name}打分，請補填，或確認缺評。",
  "rule.raterSilent": "「{rater}」還沒有給其他單位打分，請催收。",
  "rule.itemWithoutMarks": "這張表還沒有人打分，權重暫時分給其餘各項。",
  "rule.unitNotAppraised": "「{name}」不在測評表裡，沒有測評得分。請再做一次「測評」補上。",
  "rule.rankWeightInvalid":
    "分類排名裡「{item}」的權重「{written}」不能用，按 0 計算。請填不小於 0 的數。",
  "rule.rankWeightsSum": "分類排名的權重加起來是 {sum}，不是 100；現按各自所占比例計算，請核對。",
  "problem.missing": "沒有填",
  "problem.noDate": "裡沒有日期",
  "problem.vague": "只是籠統要求",
  "problem.impossibleDate": "不存在",
  "problem.needsAnchor": "沒寫從哪天起算",
  "problem.monthMissing": "沒寫月份",
  "problem.termMissing": "只寫了限時，沒寫幾天",
  "problem.openEnded": "沒有確定的截止日",
  "problem.looksLikeDate": "像日期，但只是一個數",
};
