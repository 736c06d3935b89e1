/** Frequent family names (one character), to tell a person from a short unit. */
const SURNAMES = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田胡凌霍万柯卢莫房缪解应宗丁宣邓单杭洪包左石崔吉龚程邢裴陆荣翁甄曲封储靳段焦巴侯全班仰仲宫宁栾甘祖武符刘景詹龙叶黎白怀蒲卓池乔谭申党翟贡温庄晏柴瞿阎慕连习艾鱼容向古易慎戈廖庾居衡步耿满匡国文寇广东欧沃利越师巩聂晁辛阚那简饶关查荆游权盖益桓公涂肖付闫冉牟尚佟冼覃闻麦岳苟苑商牛母邝仇代官撒哈"
);

/** Family names of two characters. */
const LONG_SURNAMES =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|呼延|轩辕)/;

/** Words of offices that begin like a family name and are nobody's name. */
const NO_NAMES =
  /^(?:安全|文化|文明|文体|文旅|文教|文秘|文书|水利|水务|党建|党委|党组|党办|党群|党政|党员|纪检|纪委|项目|金融|计划|计生|应急|路政|国土|国资|国税|方案|高层|高新|高管|常委|成员|师生|公安|公司|公路|公共|公益|公文|林业|林草|石油|华侨|司法|司机|卫生|卫健|经济|全员|全体|全局|全镇|全县|全区|全市|全校|全院|时间|时限|项下|居民|关工|关心|商务|商贸|商会|房产|房管|路长|武装|荣誉|游客|任务|解放|易地|连队|班子|班组|单位|广电|包装|充电|师资|官方|计财|计量|应收|容缺|水电|水保|应诉|明确|明年|步行|和谐|和平|田间|石化|车间|金库|黄金|万众|万人|路灯|安监|安办|安保|安环|房屋|古建|明细|白天|宣传|宣教|申报|申请|利用|成果|成立|项管|信访|时段|国家|国际|国有|国库|国企|国防|国安|公积金|公检法|广大)/;

const UNIT_END =
  /(科|室|局|处|股|部|委|委员会|办|办公室|院|中心|厅|司|公司|集团|大队|支队|中队|总队|队|分局|街道|办事处|镇|乡|区|县|市|省|所|站|馆|社|会|组|政府|机构|单位|部门|学校|小学|中学|大学|联|行|团|企业|院校|机关|党组织|支部|总支|专班|法院|检察院|社区|村委|乡镇|镇街|基地|园区|开发区|工区|车间|分部|班|系|厂|店|矿|台|署|库|妇联|人大|政协|工会|工青妇|公安|消防|医院|武装|侨联|残联|科协|文联|社科联|工商联|网信办|指挥部|管委会|总公司|分公司|事务所|人员|干部|员工|党员|职工|代表|师生|群众|班子|成员|机制|联席会议)$/;

const withoutTail = (plain: string): string => plain.replace(/\s*\([^()]*\)$/, "");

/** True for a text that ends like a unit: 局, 办公室, 各有关部门; what stands in brackets at its end is left out. */
export function isUnitName(plain: string): boolean {
  return UNIT_END.test(withoutTail(plain));
}

/** A foreign or ethnic name in parts: 阿依古丽·买买提. */
const PARTED_NAME = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/;

/** True for two to four characters that begin with a family name and do not end like a unit. */
export function isPersonName(plain: string): boolean {
  if (PARTED_NAME.test(plain)) return true;
  if (isFamiliarName(plain)) return true;
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(plain) || isUnitName(plain) || NO_NAMES.test(plain)) {
    return false;
  }
  if (plain.length > 2 && LONG_SURNAMES.test(plain)) return true;
  return plain.length <= 3 && SURNAMES.has(plain.charAt(0));
}

/** No person but a word: 小康, 老区, 高工. */
const NO_FAMILIAR =
  /^(?:小[康满车时学米包石水金白花家]|老[区家]|高工|技工|总工|职工|员工|施工|竣工)$/;

/** 小王, 老李, 王工, 李总, as colleagues call each other. */
function isFamiliarName(plain: string): boolean {
  if (NO_FAMILIAR.test(plain)) return false;
  const match = /^(?:[小老](.)|(.)(?:工|总|哥|姐|老师|师傅))$/.exec(plain);
  return match !== null && SURNAMES.has(match[1] ?? match[2] ?? "");
}

/** Characters of the family name at the beginning of a text; 0 where it begins with none. */
export function surnameLength(plain: string): 0 | 1 | 2 {
  if (LONG_SURNAMES.test(plain)) return 2;
  return SURNAMES.has(plain.charAt(0)) ? 1 : 0;
}

const POST_ONLY =
  /^(?:常务)?副?(?:[省市州县区镇乡局厅部院校科处股所室组队站]?长|主任|书记|总?经理|主席|总监|干事|专员)$/;

/** True for a post without a name: 局长, 副主任. */
export function isPost(plain: string): boolean {
  return POST_ONLY.test(plain);
}

const PLURAL =
  "(?:科室|处室|股室|部门|单位|机构|乡镇|镇街|街道|镇|乡|县区|区县|县|区|市|企业|院校|学校|人员|同志|方面|领导|地|方|各)";
const NOBODY_IN_PARTICULAR = new RegExp(
  "^(?:各|全体|全员|所有|其他|其它|其余|除|机关各|局属各)" +
    `|(?:有关|相关|所有|全体|责任|涉及|其他|其它)(?:的)?(?:责任)?${PLURAL}` +
    "|[级直属内委府局院校机关系统]各|(?:班子|领导|小组|专班)成员|成员单位|^(?:领导班子|班子|大家)$" +
    "|^(?:all|everyone|everybody|various)\\b"
);

/** 各相关科室, 有关单位, 机关各科室, 全体干部: nobody in particular. */
export function isCatchAll(plain: string): boolean {
  return NOBODY_IN_PARTICULAR.test(plain);
}
