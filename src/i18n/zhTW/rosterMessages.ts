import type { rosterMessages as source } from "../zhCN/rosterMessages";

/** Words of starting the roster 人员名册 from the names of the ledger. */
export const rosterMessages: Readonly<Record<keyof typeof source, string>> = {
  "action.roster": "列入名冊",
  "result.roster": "已列入人員名冊，寫入 {count} 處。",
  "roster.intro": "把臺帳裡出現的人員和單位列入人員名冊，已在名冊裡的不動。",
  "roster.line": "{name}　{department}　分管主管 {leader}　代理人 {backup}　出現 {count} 次",
  "roster.none": "臺帳裡的人員和單位都已在名冊裡。",
  "roster.run": "列入這 {count} 列",
  "roster.title": "建名冊",
  "roster.hint": "把臺帳裡的人員和單位列進人員名冊",
  "roster.found": "將列入 {count} 列，請核對後確認。",
  "roster.people": "人員（{count} 人）",
  "roster.departments": "沒有寫到人的單位（{count} 個）",
  "roster.rows": "出現 {count} 次",
  "roster.leader": "分管主管 {name}",
  "roster.backup": "代理人 {name}",
  "check.names": "按名字：{count} 個不在名冊裡",
  "check.name": "「{name}」（{count} 處）",
  "check.nameNearest": "是否為「{nearest}」？",
  "check.nameUnknown": "請核對，或列入名冊。",
  "check.toRoster": "列入名冊…",
  "fix.name": "都改成「{to}」",
};
