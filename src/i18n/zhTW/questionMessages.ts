import type { questionMessages as source } from "../zhCN/questionMessages";

/** Words of what 规范成表 asks before it writes. */
export const questionMessages: Readonly<Record<keyof typeof source, string>> = {
  "structure.questions": "請先確認",
  "structure.beforeMonth": "有 {count} 列寫著「{example}」這樣的期限，按哪一天算？",
  "structure.beforeMonth.endOfMonth": "含這個月，算到當月最後一天",
  "structure.beforeMonth.endOfMonthBefore": "不含這個月，算到上月最後一天",
  "structure.deadlineDoubts": "期限請確認（{count} 條）",
  "structure.deadlineDoubtsHint": "日期可以改；空著的先不寫，以後在表裡填。",
  "structure.doubtCell": "{cell}「{written}」",
  "structure.doubtDay": "{cell} 寫入的日期",
  "structure.doubtUse": "用 {date}",
  "structure.splitOwners":
    "把 {count} 格裡的幾個單位拆成主辦、協辦和承辦人各欄，原欄保留（例：{example}）",
  "structure.splitOwnersTaken": "責任單位拆成主辦、協辦和承辦人各欄，原欄保留",
  "structure.writeOutSame": "「同上」「下同」寫成所指的內容",
  "structure.score": "像任務表 {percent}%",
  "structure.sheet": "工作表：{sheet}",
  "structure.confidenceShare": "{level} {percent}%",
  "change.showAll": "全部顯示（{count} 條）",
};
