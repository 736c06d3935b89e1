/**
 * Official names and how offices shorten them, in the order in which they are replaced; both sides of a
 * comparison are shortened alike (机构简称 in daily use; domain/owners.md, D).
 */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[和与及暨]/g, ""],
  [/人民政府/g, "政府"],
  [/政府办公室|政府办|府办公室/g, "府办"],
  [/办公室$/, "办"],
  [/纪律检查委员会/g, "纪委"],
  [/监察委员会/g, "监委"],
  [/妇女联合会/g, "妇联"],
  [/残疾人联合会/g, "残联"],
  [/文学艺术界联合会/g, "文联"],
  [/社会科学界联合会/g, "社科联"],
  [/归国华侨联合会/g, "侨联"],
  [/工商业联合会/g, "工商联"],
  [/科学技术协会/g, "科协"],
  [/^共青团/, "团"],
  [/^团[省市州县区旗](?=委)/, "团"],
  [/^总工会/, "工会"],
  [/人民代表大会常务委员会/g, "人大常委会"],
  [/委员会$/, "委"],
  [/监督管理/g, "监管"],
  [/交通警察/g, "交警"],
  [/人力资源社会保障|人力社保/g, "人社"],
  [/城市管理综合执法|城市管理行政执法/g, "城管执法"],
  [/住房公积金/g, "公积金"],
  [/老干部/g, "老干"],
  [/(?<=..)(?:管理|事务|服务|运输)+(?=(?:局|中心|处|科)$)/, ""],
];

/** A unit's name as short as offices usually write it: 大数据管理局 → 大数据局; for comparing, not for showing. */
export function usualShortForm(key: string): string {
  return SHORT_FORMS.reduce((name, [pattern, short]) => name.replace(pattern, short), key);
}
