/** Levels of government and parts of a place, one after the other: 县、市、区; 镇、街道. */
const LEVEL =
  "(?:(?:街道办事处|计划单列市|新疆生产建设兵团|自治区|自治州|自治县|直辖市|县级市|办事处|街道|社区|农场|林场|园区|村居|[省市州盟县区旗乡镇街村场居地])){1,3}";
/** Kinds of organs: 市政府各委、办、局. */
const ORGAN =
  "(?:部|委|办|厅|局|处|室|科|股|院|行|社|司|站|所|馆|队|会|中心|站所|学院|系|股室|科室|处室)";
const BRACKET = "(?:\\([^()]*\\))?";
const BARE_LEVEL = new RegExp(`^${LEVEL}${BRACKET}$`);
const LAST_LEVEL = new RegExp(`^各?(?:设区的?|地级)?${LEVEL}${BRACKET}$`);
const GOVERNED =
  /^(?:级|的)?(?:人民政府|政府|党委|党工委|党组|委(?!托)|管委会|组织部|纪委|党员|两级|三级|四级|各级|分局|行政公署)/;
const OFFICE_END = /(?:厅|局|委|部|办|会|院|所|站|\))$/;
const NOT_OF_LEVEL = /^[直属级内域里]/;
/** From village to province; a list runs downward, or names the same rank. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:省|自治区|直辖市)/, 5],
  [/^(?:州|盟|地|自治州|市)/, 4],
  [/^(?:县|区|旗|自治县)/, 3],
  [/^(?:乡|镇|街|场|办事处|农场|林场|园)/, 2],
];
const rankOf = (level: string): number => RANKS.find(([pattern]) => pattern.test(level))?.[1] ?? 1;
const LEVEL_AT_START = new RegExp(`^${LEVEL}${BRACKET}`);

/** 区人民政府 after 各县, 自治区住房和城乡建设厅 after 各省: the level and the noun that both share. */
function sharesNoun(last: string, next: string): boolean {
  const level = LEVEL_AT_START.exec(next)?.[0];
  if (level === undefined) return false;
  const noun = next.slice(level.length);
  if (GOVERNED.test(noun)) return true;
  const isDownward = rankOf(level) <= rankOf(last.replace(/^各(?:设区的?|地级)?/, ""));
  return isDownward && OFFICE_END.test(noun) && !NOT_OF_LEVEL.test(noun);
}
const LAST_ORGAN = new RegExp(`各(?:有关|相关)?${ORGAN}$`);
const BARE_ORGAN = new RegExp(`^${ORGAN}$`);
const EVERY_OFFICE =
  /各[^、]{0,6}(?:部门|部委|科室|处室|股室|委办局|厅委|委办|办局|厅局|工作机构)$|^各(?:委|办|厅|局)$/;
const ROOMS = /[科处股]室$/;
const AND_INSTITUTIONS =
  /^(?:有关|相关|直属|派出|特设|事业|所属|下属|派驻)*(?:机构|单位|部门|事业单位)(?:\([^()]*\))?$/;
const EACH_INSTITUTION =
  /^各(?:有关|相关|直属|派出|特设)*(?:机构|单位|部门|事业单位)(?:\([^()]*\))?$/;
const VAGUE = /(?:有关|相关|责任|涉及|成员|各)[^、]{0,2}(?:部门|科室|单位|处室|机构|乡镇|企业)$/;
const BARE_NOUN = /^(?:部门|科室|单位|处室|机构|企业|院校|人员|个人|事业单位|街道|村居)$/;
const PARTY = /(?:党委|党工委|党组|[县市区州旗)]委)$/;
/** 各市委、市政府; 县委、县政府 are two. */
const EACH_PARTY = new RegExp(`^各${LEVEL}${BRACKET}委$`);
const ITS_GOVERNMENT = new RegExp(`^${LEVEL}${BRACKET}(?:人民)?政府$`);
const BARE_GOVERNMENT = /^(?:人民)?政府|^管委会$|^办事处$|^行政$/;

/** 组织一、二科 */
const NUMBERED = /[^\d一二三四五六七八九十][一二三四五六七八九十\d]{1,2}$/;
const NUMBERED_UNIT =
  /^[一二三四五六七八九十\d]{1,2}(?:科|处|室|股|组|队|部|大队|支队|中队|车间|班|所|分局|中心|支部)?$/;

/** 中央、省驻某地单位 */
const STATIONED = /^(?:中央|中|部|省部?属?)、省?[^、]{0,4}驻/;

/** Posts that nobody holds alone: the next of the list is held by the same person. */
const BESIDE_POST = /(?:常委|党组成员|党委委员|党委成员|班子成员|党工委委员)$/;
const POST = /^[^、]{0,12}(?:副?[省市州县区镇乡局厅部院校科处股所]长|副?书记|副?主任|副?主席|政委)/;

/** 县委常委、组织部部长王建国 is one person. */
function belongsToPost(last: string, next: string): boolean {
  return BESIDE_POST.test(last) && POST.test(next);
}

/** 街道办事处 names its noun itself. */
const SHARES = new RegExp(`^(?!.*办事处$)${LEVEL}${BRACKET}$`);

/** One character that is no family name: 工、青、妇. */
const MASS_GROUPS = /^[党政工青妇团群人民]$/;

const LEVEL_WITH_OFFICE = /(?:部门|机关|机构|单位|组织|干部)$/;

/**
 * How many pieces from the first on are levels that share the noun of the last: 3 for 省、市、县各级法院;
 * 1 where they share none (街道、社区 are two).
 */
export function levelListLength(pieces: readonly string[]): number {
  let end = 0;
  while (end < pieces.length && SHARES.test(pieces[end] ?? "")) end += 1;
  const last = pieces[end] ?? "";
  const level = LEVEL_AT_START.exec(last)?.[0];
  if (end === 0 || level === undefined) return 1;
  const noun = last.slice(level.length);
  const isShared = GOVERNED.test(noun) || LEVEL_WITH_OFFICE.test(noun);
  return isShared && !NOT_OF_LEVEL.test(noun.replace(/^级/, "")) ? end + 1 : 1;
}

/**
 * True where a piece behind 、 belongs to the list before it, because they share a noun or a beginning:
 * 各县、区人民政府; 市直各部门、单位; 市政府各委、办、局; 各级党委、政府; 组织一、二科; 工、青、妇.
 */
export function belongsToPrevious(previous: string, next: string): boolean {
  const last = previous.split("、").at(-1) ?? "";
  if (MASS_GROUPS.test(last) && MASS_GROUPS.test(next)) return true;
  if (EVERY_OFFICE.test(last)) {
    // Rooms are inside an office, institutions 事业单位 outside it.
    const isOutside = ROOMS.test(last) && /事业单位/.test(next);
    if (AND_INSTITUTIONS.test(next) && !isOutside) return true;
    if (EACH_INSTITUTION.test(next) && !ROOMS.test(last)) return true;
  }
  if (NUMBERED.test(last) && NUMBERED_UNIT.test(next)) return true;
  if (VAGUE.test(last) && BARE_NOUN.test(next)) return true;
  if (LAST_ORGAN.test(previous.split("、")[0] ?? "") && BARE_ORGAN.test(next)) return true;
  if (STATIONED.test(`${last}、${next}`)) return true;
  if (belongsToPost(last, next)) return true;
  if (EACH_PARTY.test(last) && ITS_GOVERNMENT.test(next)) return true;
  if (PARTY.test(last) && BARE_GOVERNMENT.test(next)) return true;
  if (!previous.startsWith("各") || !LAST_LEVEL.test(last)) return false;
  return BARE_LEVEL.test(next) || (!last.endsWith("办事处") && sharesNoun(last, next));
}
