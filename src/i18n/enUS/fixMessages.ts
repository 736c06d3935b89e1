import type { fixMessages as source } from "../zhCN/fixMessages";

/** Words of mending findings: the preview of what would be written, and why. */
export const fixMessages: Readonly<Record<keyof typeof source, string>> = {
  "action.fix": "Fix",
  "result.fix": "Fixed. Cells written: {count}.",
  "fix.one": "Fix…",
  "fix.all": "Fix one by one ({count})…",
  "fix.title": "Fix these cells",
  "fix.intro": "Tick what to change, then choose “Fix”. Restore takes it back.",
  "fix.pickAll": "All",
  "fix.line": "{cell}: {from} → {to}",
  "fix.also": "Also filled in",
  "fix.stale": "Changed meanwhile and left alone: {count}.",
  "fix.confirm": "Fix ({count})",
  "reason.fixed": "As the check proposes",
  "reason.readFromFixed": "Read from the corrected “{text}”",
};
