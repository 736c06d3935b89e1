import { isUnitName } from "./ownerNames";
import { cut, type OwnerText } from "./ownerText";

/** Words of the sentence around a name: 由, 会同, 请; the @ of a chat. */
const BEFORE = /^(?:(?:拟|建议|原则上|暂|先|统一)?由|会同|以及|暨|请|以|和|及|与|或|@)(?=.{2})/;
const OTHERS =
  "(?:\\d{1,2}|[一二三四五六七八九十两多若干])*(?:个|家)?(?:有关|相关|责任|成员|市直|区直|县直|局属|牵头|配合)*(?:部门|单位|科室|处室|人员|人|乡镇|街道|县区|企业|机构|方面|[^、,;等]{0,6}(?:组织|团体|系统|群体|部门|单位|机构|企业))?(?:[和及、](?:有关|相关)*(?:部门|单位|人员))?";
/** 等, 等5个部门, a full stop, a telephone number. */
const AFTER = new RegExp(
  `(?:等(?:${OTHERS})|(?:tel|电话|手机|联系电话|联系方式)?:?\\+?\\d[\\d-]{6,}|[。.,;、:~!?\\s]+|[,、]?分别|各|的|-+)$`
);
/** 等 belongs to the name: 高等, 平等. */
const NOT_AND_SO_ON = /[高中初平对]等(?:部门|单位|科室)?$/;
const MOST_TRIMS = 6;

/** A name without the words and marks around it; a text that is nothing else comes back empty. */
export function withoutPadding(text: OwnerText): OwnerText {
  const before = BEFORE.exec(text.plain)?.[0] ?? "";
  const isPartOfName =
    /^[和与及或]$/.test(before) && isUnitName(text.plain) && text.plain.length < 5;
  let rest = cut(text, isPartOfName ? 0 : before.length);
  for (let trims = 0; trims < MOST_TRIMS; trims++) {
    const tail = rest.plain.slice(-LONGEST_TAIL);
    const match = AFTER.exec(tail);
    const end = match ? rest.plain.length - tail.length + match.index : 0;
    if (!match || end === 0 || NOT_AND_SO_ON.test(rest.plain)) break;
    if (/^[各的]$/.test(match[0])) break;
    rest = cut(rest, 0, end);
  }
  return /^[。.,;、:~!\s]*$/.test(rest.plain) ? cut(rest, 0, 0) : rest;
}

const LONGEST_TAIL = 40;
