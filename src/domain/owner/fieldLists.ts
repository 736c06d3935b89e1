/** Words for fields of work that stand for their office: 宣传、统战部. */
const FIELD =
  "(?:组织|宣传|统战|纪检|监察|发改|财政|教育|公安|民政|司法|人社|税务|审计|统计|农业|水利|林业|商务|文化|旅游|卫生|卫健|环保|住建|交通|规划|国土|科技|信访|政法|人事|综合|后勤|业务|生产|安全|质量|技术|行政|人大|政协)";
const FIRST_FIELD = new RegExp(`^[省市县区州镇乡]?委?${FIELD}$`);
const MORE_FIELD = new RegExp(`^${FIELD}$`);
const LAST_FIELD = new RegExp(`^${FIELD}(?:部|局|委|科|股|处|机关|系统|部门)$`);

/**
 * How many pieces from the first on are fields of work that share the noun of the last: 3 for
 * 组织、宣传、统战部; 1 where they share none (发改、财政、人社 are three offices).
 */
export function fieldListLength(pieces: readonly string[]): number {
  if (!FIRST_FIELD.test(pieces[0] ?? "")) return 1;
  let end = 1;
  while (end < pieces.length && MORE_FIELD.test(pieces[end] ?? "")) end += 1;
  return end < pieces.length && LAST_FIELD.test(pieces[end] ?? "") ? end + 1 : 1;
}
