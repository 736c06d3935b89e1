/** Sentences and time limits inside owner brackets name nobody. */
const NO_OWNER =
  /^(?:以下|上述|具体任务|不再|下同|以此类推|其中|略$|详见|见附件|同第?\d|列(?:在|为)?(?:第一|首)|排(?:名|序|在)?(?:第一|首位))|不再(?:列出|做分工|作分工)|均[需要]|下同$|^(?:于|在|力争|确保)?(?:\d{4}年|\d{1,2}月|\d{4}[./-]\d{1,2}|年内|年底|年终|[一二三四]季度|全年|持续|长期|每[月季年周]|立行立改|立即|常态|[上中下]旬|[上下]半年)|^\d+(?:个)?(?:工作)?日内|^(?:完成|办结|落实)?时限|(?:年底|月底|季度|旬|日|月)(?:之)?前?(?:完成|办结)?$/;

/** True for a sentence or time limit that stands among owners: 以下不再列出, 6月底前, 长期坚持. */
export function isNoOwner(plain: string): boolean {
  return NO_OWNER.test(plain);
}
