import type { OwnerRole } from "./ownerReading";

/** What a label or a mark says: a role, a post of AB岗, or that what follows is no owner at all. */
export interface RoleWord {
  readonly role: OwnerRole | "none";
  readonly post?: "A" | "B";
}

/** The words by which offices name a role, the first of a label decides (domain/owners.md, A and B). */
const WORDS: Readonly<Record<OwnerRole, string>> = {
  lead: "牵头|主办|主政|主抓|抓总|统筹",
  support: "配合|协办|协同|协助|协作|协管|参与|参加|支持|辅助|督办|督导|督查|监督|指导|保障",
  responsible:
    "主责|责任|担当|承办|承担|落实|负责|实施|组织实施|执行|办理|主办经办|经办|具体经办|联系|联络|填报|分管|主管|整改",
  leader: "包抓|包联|包保|挂联|挂钩|挂点|联点|带班",
  addressee: "主送|抄送|抄报|发送|印发",
};
const ROLES: readonly OwnerRole[] = ["lead", "support", "leader", "addressee", "responsible"];
const ANY_WORD = Object.values(WORDS).join("|");
const ADVERB =
  "(?:总|共同|联合|主要|具体|直接|第一|第二|首要|次要|其他|其它|相关|有关|各|项目|工作|任务|整改|主体|监管|属地|行业|业务|技术|日常|协同)?";
const PLACE =
  "(?:单位|部门|科室|处室|股室|机关|机构|人员|人|干部|同志|方|科|处|股|员|班子|小组|专班|主体|者)";
const LEADER = "(?:[局县市区镇乡院校]?(?:领导|负责人)|书记|副?[局县市区镇乡院校]长)";
const ATOM = `${ADVERB}(?:${ANY_WORD})(?:\\((?:${ANY_WORD})\\))?(?:责任|负责|主体)?(?:${LEADER}|${PLACE})?`;
/** Role words as they stand in a label: 牵头单位, 责任单位和责任人, 县级责任领导 without its level. */
export const CHINESE_LABEL = `${ATOM}(?:(?:[、/和及与]|以及)${ADVERB}(?:${ANY_WORD})?(?:${LEADER}|${PLACE}))?`;
export const ENGLISH_LABEL =
  "(?:co-?)?(?:lead|leads|owner|owners|responsible|accountable|support|supporting|supported by|assist|assisted by|backup|assigned to|contact|pic|sponsor|leader|consulted|informed)(?: (?:department|dept\\.?|team|unit|units|person|office|by))?";
export const POST_LABEL = "ab[岗角]|[ab][岗角]?|[主副]岗";
/** Labels of what is no owner: telephone numbers, time limits, remarks. */
export const OTHER_LABEL =
  "(?:联系|办公|移动)?(?:电话|手机|方式|传真)(?:号码?)?|手机号|邮箱|tel|phone|(?:完成|办理|整改)?(?:时限|时间|期限)|备注|说明|注|要求|措施|目标";

const IS_CHINESE = new RegExp(`^(?:${CHINESE_LABEL})$`);
const IS_ENGLISH = new RegExp(`^(?:${ENGLISH_LABEL})$`);
const IS_POST = new RegExp(`^(?:${POST_LABEL})$`);
const IS_OTHER = new RegExp(`^(?:${OTHER_LABEL})$`);
const ENGLISH_ROLES: readonly (readonly [RegExp, OwnerRole])[] = [
  [/^(?:leader|sponsor)/, "leader"],
  [/^lead/, "lead"],
  [/^(?:co-|support|assist|backup|consulted)/, "support"],
  [/^informed/, "addressee"],
];
const FIRST_WORD = ROLES.map((role) => [new RegExp(WORDS[role]), role] as const);

function chineseRole(label: string): OwnerRole {
  if (/领导|书记|长$/.test(label)) return "leader";
  if (/^(?:分管|主管)(?:负责人|同志)?$/.test(label)) return "leader";
  if (/^(?:包抓|包联|包保|挂联|挂钩|挂点|联点)(?:单位|部门|科室|干部|责任人|人)/.test(label)) {
    return "responsible";
  }
  let best: { readonly at: number; readonly role: OwnerRole } | undefined;
  for (const [pattern, role] of FIRST_WORD) {
    const at = label.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { at, role };
  }
  return best?.role ?? "responsible";
}

/**
 * What a label means without its colon, in plain lower-case characters: 牵头单位, B岗, 联系电话, "support
 * team"; undefined where it is no label.
 */
export function roleOfLabel(label: string): RoleWord | undefined {
  if (IS_OTHER.test(label)) return { role: "none" };
  if (IS_POST.test(label)) {
    if (label.startsWith("ab")) return { role: "responsible" };
    const isDeputy = /^[b副]/.test(label);
    return { role: isDeputy ? "support" : "responsible", post: isDeputy ? "B" : "A" };
  }
  if (IS_CHINESE.test(label)) return { role: chineseRole(label) };
  if (!IS_ENGLISH.test(label)) return undefined;
  return { role: ENGLISH_ROLES.find(([pattern]) => pattern.test(label))?.[1] ?? "responsible" };
}

/** True for a label that says of what kind its bearers are: 牵头单位, 责任人; 牵头 and 配合 do not. */
export function namesBearer(label: string): boolean {
  return new RegExp(`(?:${LEADER}|${PLACE}|[岗角])$`).test(label);
}

/** 建设单位, 县领导, 成员: what stands before a colon and names a kind of bearer that has no word of its own. */
const KIND =
  /^[\u4e00-\u9fffa-z]{0,7}(?:单位|部门|科室|处室|机构|专班|小组|人员|成员|领导|干部|主体|人|员|方|岗|经理|同志|开发|测试|设计|产品|运营|审核|校对|起草)$/;

/** The role of a label that is only a kind of bearer; undefined where a name may stand there. */
export function roleOfKind(label: string): RoleWord | undefined {
  if (!KIND.test(label)) return undefined;
  if (/领导$/.test(label)) return { role: "leader" };
  return { role: /^(?:监管|监督|审核|校对|协)/.test(label) ? "support" : "responsible" };
}
