/** Frequent family names (one character), to tell a person from a short unit. */
const SURNAMES = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田胡凌霍万柯卢莫房缪解应宗丁宣邓单杭洪包左石崔吉龚程邢裴陆荣翁甄曲封储靳段焦巴侯全班仰仲宫宁栾甘祖武符刘景詹龙叶黎白怀蒲卓池乔谭申党翟贡温庄晏柴瞿阎慕连习艾鱼容向古易慎戈廖庾居衡步耿满匡国文寇广东欧沃利越师巩聂晁辛阚那简饶关查荆游权盖益桓公"
);

const UNIT_END =
  /(科|室|局|处|部|委|委员会|办|办公室|院|中心|厅|公司|集团|大队|支队|分局|街道|办事处|镇|乡|区|县|市|所|站|馆|社|会|组|政府|机构|单位|部门|学校|联|工商联|行|团|团委|企业|院校)$/;

/** True for a text that ends like a unit: 局, 办公室, 各有关部门; what stands in brackets at its end is left out. */
export function isUnitName(plain: string): boolean {
  return UNIT_END.test(plain.replace(/\([^()]*\)$/, ""));
}

/** True for two to four characters that begin with a family name and do not end like a unit. */
export function isPersonName(plain: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2,4}$/.test(plain) &&
    plain.length <= 3 &&
    SURNAMES.has(plain.charAt(0)) &&
    !isUnitName(plain)
  );
}

/** 各相关科室, 有关单位, 机关各科室: nobody in particular. */
export function isCatchAll(plain: string): boolean {
  return /^(各|机关各|局属各|全体|其他|其它)|各?(有关|相关|责任)(科室|部门|单位|责任)|(市|区|县)(直|级)?各/.test(
    plain
  );
}
