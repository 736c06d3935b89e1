import type { DeadlineFormat } from "../timePoint";

const AS_ARRANGED =
  "按(?:照)?(?:时间?节点|时限?|期|要求|上级(?:有关|相关)?(?:要求|部署|安排|通知)?|规定|序时进度|计划|进度|程序|实际|通知|部署|安排|省|市|县|工作)|根据(?:实际|情况|上级|工作|需要|要求|进度|安排|通知)|视(?:情|实际|工作|进展|进度)|依(?:规定|计划|进度)";
const UNDECIDED =
  "待定|不定时|随[到报来收]随[办审转改]|实时|及时|适当时候|视.{1,6}(?:而定|安排|情况|进展|需要)|待.{1,12}(?:通知|明确|确定|而定)|未定|未明确|未确定|另行(?:通知|安排|确定)|不定期|不限|无(?=$|[,;。)])|定期|限期|适时|随时|择[期机]|酌情|时机成熟|规定的?(?:时间|时限|期限)|如期|尽[快早]|早日|近[期日]|日内|抓紧|抓早|即将|稍后|暂无|暂缓|tbd|tbc|on demand|tba|n/a|none|as (?:needed|required|soon as possible)|to be (?:determined|confirmed)|中长期|中远期|随時";
/** Seasons and events whose days no calendar of ours knows, and lunar dates. */
const EVENTS =
  "(?:每)?(?:个)?学期[初中末]?|学年[底末]?|财年[底末]?|寒假|暑假|暑期|开学|放假|毕业季|高考|中考|汛期|主汛期|雨季|供暖季|采暖季|冬季|冬春|春季|夏季|秋季|今冬明春|入冬|入汛|两会|[节会]前|[节会]后|年初|(?<![\\d今明去本次翌当上下来后全半])年前|before (?:the )?(?:meeting|launch|go-?live|opening)|prior to [a-z -]+";

/** 农历年底, 正月十五, 农历八月十五: days of the lunar calendar other than the festivals by name. */
const LUNAR =
  "(?:(?:农历|阴历|古历)(?:\\d{4}年)?(?:年[底末前]|\\d{1,2}月)?|腊月|正月|冬月)(?:初?[一二三四五六七八九十廿\\d]{1,3}日?|[底末初])?";

/** 按期, 适时, 待定, 近期, 学期末, 汛期前: words that name no day at all. */
export const vague: DeadlineFormat = {
  id: "vague",
  pattern: new RegExp(
    `(?:${AS_ARRANGED}|${UNDECIDED}|${EVENTS}|${LUNAR})(?:开始|结束)?(?:以|之)?[前后]?|待.{1,12}后`,
    "y"
  ),
  read: (match) => ({ kind: "vague", word: match[0] }),
};

/** 限时办结 does not say within how many days. */
export const termWord: DeadlineFormat = {
  id: "termWord",
  pattern: /限时(?:办结|办理|完成|整改|解决|反馈|督办)?/y,
  read: (match) => ({ kind: "vague", word: match[0], isTerm: true }),
};
