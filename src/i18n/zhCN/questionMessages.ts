/** Words of what 规范成表 asks before it writes. */
export const questionMessages = {
  "structure.questions": "请先确认",
  "structure.beforeMonth": "有 {count} 行写着“{example}”这样的时限，按哪一天算？",
  "structure.beforeMonth.endOfMonth": "含这个月，算到当月最后一天",
  "structure.beforeMonth.endOfMonthBefore": "不含这个月，算到上月最后一天",
  "structure.deadlineDoubts": "时限请确认（{count} 条）",
  "structure.deadlineDoubtsHint": "日期可以改；空着的先不写，以后在表里填。",
  "structure.doubtCell": "{cell} “{written}”",
  "structure.doubtDay": "{cell} 写入的日期",
  "structure.doubtUse": "用 {date}",
  "structure.splitOwners":
    "把 {count} 格里的几个单位拆成牵头、配合和责任人各列，原列保留（例：{example}）",
  "structure.splitOwnersTaken": "责任单位拆成牵头、配合和责任人各列，原列保留",
  "structure.writeOutSame": "“同上”“下同”写成所指的内容",
  "structure.score": "像任务表 {percent}%",
  "structure.sheet": "工作表：{sheet}",
  "structure.confidenceShare": "{level} {percent}%",
  "change.showAll": "全部显示（{count} 条）",
} as const;
