const OPENING =
  /(?:^|[(),;:。、/\s]|完成|时限|时间|期限|[限于在应须需要请约到至期]|计划|预计|拟|力争|确保|争取|最迟|最晚|不晚于|不迟于|截至|截止|[前后])$/;
const CLOSING =
  /^(?:$|[(),;:。、/\s]|(?:以|之)?[前内]|左右|前后|完成|办结|办毕|办理|整改|到位|结束|落实|反馈|回复|答复|报|提交|上报|提供|启动|开工|竣工|验收|投|建成|开展|召开|出|交)/;

/** Whether a date may begin after this text: at the start of a clause or after a word that leads to dates. */
export function opensClause(before: string): boolean {
  return OPENING.test(before.slice(-8));
}

/** Whether a date may end before this text: 前, a sign, or what is to be done by then. */
export function closesClause(after: string): boolean {
  return CLOSING.test(after.slice(0, 8));
}
