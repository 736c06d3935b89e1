import type { fixMessages as source } from "../zhCN/fixMessages";

/** Words of mending findings: the preview of what would be written, and why. */
export const fixMessages: Readonly<Record<keyof typeof source, string>> = {
  "action.fix": "改正",
  "result.fix": "已改正，寫入 {count} 處。",
  "fix.one": "改正…",
  "fix.all": "逐條改正（{count}）…",
  "fix.title": "改正這些儲存格",
  "fix.intro": "勾選要改的，再點「確認改正」。改錯了可以用「還原」退回。",
  "fix.pickAll": "全選",
  "fix.line": "{cell}：{from} → {to}",
  "fix.also": "同時填寫",
  "fix.stale": "{count} 處已被改過，不再改動。",
  "fix.confirm": "確認改正（{count}）",
  "reason.fixed": "按檢查的建議",
  "reason.readFromFixed": "由改後的「{text}」讀出",
};
