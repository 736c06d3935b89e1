import type { rosterMessages as source } from "../zhCN/rosterMessages";

/** Words of starting the roster 人员名册 from the names of the ledger. */
export const rosterMessages: Readonly<Record<keyof typeof source, string>> = {
  "action.roster": "列入名冊",
  "result.roster": "已列入人員名冊，寫入 {count} 處。",
  "roster.intro": "把臺帳裡出現的人員和單位列入人員名冊，已在名冊裡的不動。",
  "roster.line": "{name}　{department}　分管主管 {leader}　代理人 {backup}　出現 {count} 次",
  "roster.none": "臺帳裡的人員和單位都已在名冊裡。",
  "roster.run": "列入這 {count} 列",
};
