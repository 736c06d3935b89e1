/** Words of mending findings: the preview of what would be written, and why. */
export const fixMessages = {
  "action.fix": "改正",
  "result.fix": "已改正，写入 {count} 处。",
  "fix.one": "改正…",
  "fix.all": "逐条改正（{count}）…",
  "fix.title": "改正这些单元格",
  "fix.intro": "勾选要改的，再点“确认改正”。改错了可以用“恢复”退回。",
  "fix.pickAll": "全选",
  "fix.line": "{cell}：{from} → {to}",
  "fix.also": "同时填写",
  "fix.stale": "{count} 处已被改过，不再改动。",
  "fix.confirm": "确认改正（{count}）",
  "reason.fixed": "按检查的建议",
  "reason.readFromFixed": "由改后的“{text}”读出",
} as const;
