import { isPersonName, isPost, isUnitName, surnameLength } from "./ownerNames";

/** 财务科科长, 项目经理: how posts end. */
const POST_END = /(?:[^部首校院会]长|副?主任|书记|经理|主席|总监|干事)$/;
/** 包村干部, 网格员: kinds of people that nobody is addressed by. */
const KIND_OF_PERSON = /(?:干部|专干|网格员|联络员)$/;
/** 副主任, 常务副部长: the posts behind a unit's name. */
const LONGEST_POST = 5;
const SHORTEST_POST = 2;

/** 医务科主任, 组织部副部长. */
function isPostOfUnit(plain: string): boolean {
  for (let length = SHORTEST_POST; length <= LONGEST_POST; length++) {
    const unit = plain.slice(0, -length);
    if (unit !== "" && isUnitName(unit) && isPost(plain.slice(-length))) return true;
  }
  return false;
}

/** 王科长, 李主任, 王副局长: a person with a post behind the name. */
function isNamedByPost(plain: string): boolean {
  if (isPostOfUnit(plain)) return false;
  const isByFamilyName = surnameLength(plain) > 0 && isPost(plain.slice(surnameLength(plain)));
  return isByFamilyName || (POST_END.test(plain) && isPersonName(plain.slice(0, 2)));
}

/** True for a post that may stand behind a name: 财务科科长, 项目经理; 李主任 is another person. */
export function isPostBehind(plain: string): boolean {
  return POST_END.test(plain) && (isPostOfUnit(plain) || !isNamedByPost(plain));
}

/** True for a post that may stand before a name: 局长, 医务科主任, 包村干部, 项目经理; 王科长 is somebody already. */
export function isPostBefore(plain: string): boolean {
  return KIND_OF_PERSON.test(plain) || isPost(plain) || isPostOfUnit(plain) || isPostBehind(plain);
}

/** True for a name that can follow a post: 刘芳; 李主任 brings a post of its own. */
export function isNameAlone(plain: string): boolean {
  return isPersonName(plain) && !isNamedByPost(plain);
}
