/** Why 规范成表 would write a cell: bands, numbers and 同上 written out. */
export const structureMessages = {
  "reason.sectionAbove": "第 {row} 行的分节标题",
  "reason.parentNumber": "编号在 {cell} 之下",
  "reason.deadlineConfirmed": "写着“{text}”，由你定为这一天",
  "reason.sameAsAbove": "写着“{text}”，与第 {row} 行相同",
  "reason.sameBelow": "第 {row} 行写着“下同”",
  "notice.subTasks": "{count} 行按编号归到上级项目。",
  "notice.sameWrittenOut": "{count} 处“同上”“下同”写成了全称，排序、筛选后不会错位。",
} as const;
