/** Words of starting the roster 人员名册 from the names of the ledger. */
export const rosterMessages = {
  "action.roster": "列入名册",
  "result.roster": "已列入人员名册，写入 {count} 处。",
  "roster.intro": "把台账里出现的人员和科室列入人员名册，已在名册里的不动。",
  "roster.line": "{name}　{department}　分管领导 {leader}　B岗 {backup}　出现 {count} 次",
  "roster.none": "台账里的人员和科室都已在名册里。",
  "roster.run": "列入这 {count} 行",
} as const;
