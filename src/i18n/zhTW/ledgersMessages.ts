import type { ledgersMessages as zhCN } from "../zhCN/ledgersMessages";

/** Words of the four ledgers 四帳 in the pane, in notices and in findings. */
export const ledgersMessages: Readonly<Record<keyof typeof zhCN, string>> = {
  "action.freeze": "年初對帳",
  "action.closeQuarter": "季度查帳",
  "action.reopen": "重開",
  "action.compare": "比對",
  "action.settle": "年底交帳",
  "result.freeze": "年初對帳已封存。",
  "result.closeQuarter": "季度查帳已封存。",
  "result.reopen": "已重開，可以更動後重新封存。",
  "result.compare": "比對已列在新工作表裡。",
  "result.settle": "年底交帳完成，更動 {count} 處。",
  "notice.snapshotMade":
    "{name}按{asOf}封存 {count} 項，在工作表「{sheet}」，不含公式，已加保護（沒有密碼）。",
  "notice.snapshotPlanned":
    "將新增工作表「{sheet}」，按{asOf}封存 {count} 項，不含公式，並加保護（沒有密碼）。",
  "notice.snapshotStands": "{name}已於{date}封存，沒有再做。要重做，請先寫明原因「重開」。",
  "notice.journalForgotten": "封存之後，此前的 {count} 步操作不能再還原；封存這一步仍可還原。",
  "notice.frozenWithErrors": "還有 {count} 個必須改的問題沒有改，按現在的內容封存。",
  "notice.quarterClosed": "{name}已於{date}封存，以封存的得分為準。",
  "notice.reopened": "{name}已重開，原因：{text}。原封存表保留。",
  "notice.compared": "{text}。見工作表「{sheet}」。",
  "notice.settleWaiting":
    "{count} 項沒有完成，也沒有寫明原因和改善措施，還沒有封存。請補齊後再做一次，或選擇仍然交帳。",
  "notice.yearNotEnded": "{date}還沒有到，四季度得分和年度得分尚不完整。",
  "notice.carriedOver": "{count} 項未完成事項列在工作表「{sheet}」，供{year}年用。",
  "notice.nothingToCarry": "沒有未完成事項，不用結轉。",
  "error.planIncomplete":
    "還有 {count} 處缺漏（沒有主辦單位、承辦人、時限等），計畫沒有封存。請先改正，或選擇仍然封存。",
  "error.quarterNotEnded": "{date}還沒有到，不能做{name}。可先改截止日，或等季度結束再做。",
  "error.reasonMissing": "請寫明重開的原因，再試一次。",
  "error.noSnapshot": "這份臺帳還沒有封存過。請先做年初對帳或季度查帳。",
  "error.snapshotUnknown": "沒有正在生效的{name}。請核對後再試。",
  "error.snapshotGone": "{name}的封存表已被刪除，無法比對。請從備份裡找回，或選擇別的封存。",
  "error.nothingToCompare": "兩邊是同一份，沒有可比對的。請選擇不同的兩份。",
  "problem.extensionNoDate": "「展延至」不是日期",
  "problem.extensionNotLater": "不晚於原時限",
  "problem.extensionNoReason": "沒有寫展延原因",
  "problem.extensionNotApproved": "沒有核准日期",
  "problem.extensionApprovedLate": "過了原時限才核准",
  "problem.rowAdded": "新增了",
  "problem.rowDropped": "刪去了",
};
