/** The printed columns of the sample's task sheet; columns of one `band` share a heading above theirs. */
export const COLUMNS = [
  { key: "number", heading: "序号", width: 5 },
  { key: "category", heading: "工作类别", width: 9.5 },
  { key: "task", heading: "重点任务", width: 22 },
  { key: "measures", heading: "推进措施", width: 30 },
  { key: "leader", band: "责任分工", heading: "分管领导", width: 9.5 },
  { key: "units", band: "责任分工", heading: "责任单位", width: 20 },
  { key: "owner", band: "责任分工", heading: "责任人", width: 9.5 },
  { key: "start", band: "时间要求", heading: "开始时间", width: 10 },
  { key: "deadline", band: "时间要求", heading: "完成时限", width: 12 },
  { key: "points", heading: "分值", width: 6 },
  { key: "progress", band: "推进情况", heading: "完成情况", width: 26 },
  { key: "status", band: "推进情况", heading: "状态", width: 8 },
  { key: "remarks", heading: "备注", width: 12 },
];

export const LAST_COLUMN = COLUMNS.length;

/** The sheet row of the first task, counted from 1. */
export const FIRST_ROW = 5;

/** Column of a key of COLUMNS, counted from 1. */
export function columnNumber(key) {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}
