import type { OwnerRole } from "./ownerReading";
import { bracketDepths, cut, type OwnerText } from "./ownerText";

/** A stretch of the text with the role that its label gives it. */
export interface LabelledPart {
  readonly role: OwnerRole | undefined;
  readonly post?: "A" | "B";
  readonly text: OwnerText;
}

const UNIT_WORD = "(?:单位|部门|科室|处室|股室|机关|机构|人员|人|方)?";
/** Role labels before a colon, the more particular first (domain/owners.md, A and B). */
const LABELS: readonly (readonly [RegExp, OwnerRole])[] = [
  [/^(?:牵头|分管|主管|包抓|责任|包保|包联|负责|联系|挂联)(?:负责)?领导$/, "leader"],
  [new RegExp(`^(?:牵头|主办|lead)(?:责任|负责)?${UNIT_WORD}$`), "lead"],
  [new RegExp(`^(?:配合|协办|协同|协助|参与|参加|支持|support)(?:责任)?${UNIT_WORD}$`), "support"],
  [new RegExp(`^(?:主责|责任|承办|落实|负责|实施|具体责任|第一责任)${UNIT_WORD}$`), "responsible"],
  [/^(?:主送|抄送|发送|印发)(?:单位|机关)?$/, "addressee"],
  [/^[ab]岗$/, "responsible"],
];
const LABEL_TEXT =
  /(?:(?:牵头|主办|主责|责任|承办|配合|协办|协同|协助|参与|参加|支持|落实|实施|具体责任|第一责任|分管|主管|包抓|包保|包联|挂联|联系|负责|主送|抄送|发送|印发)(?:负责|责任)?(?:单位|部门|科室|处室|股室|机关|机构|领导|人员|人|方)?|[ab]岗|lead|support)(?:\s*:|(?=\((?:包括|含)))/g;

function roleOfLabel(label: string): OwnerRole | undefined {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1];
}

/** Cuts a cell at its role labels: 牵头：X；配合：Y. What stands before the first label has no role of its own. */
export function splitAtLabels(text: OwnerText): readonly LabelledPart[] {
  const depths = bracketDepths(text.plain);
  const labels = [...text.plain.matchAll(LABEL_TEXT)].flatMap((match) => {
    const name = match[0].replace(/\s*:$/, "");
    const role = roleOfLabel(name);
    return role && depths[match.index] === 0
      ? [{ role, name, start: match.index, end: match.index + match[0].length }]
      : [];
  });
  const parts: LabelledPart[] = [
    { role: undefined, text: cut(text, 0, labels[0]?.start ?? text.plain.length) },
  ];
  labels.forEach(({ role, name, end }, index) => {
    const part = cut(text, end, labels[index + 1]?.start ?? text.plain.length);
    const isDeputy = name === "b岗";
    parts.push({
      role: isDeputy ? "support" : role,
      text: part,
      ...(/^[ab]岗$/.test(name) && { post: isDeputy ? ("B" as const) : ("A" as const) }),
    });
  });
  return parts.filter(({ text: { plain } }) => plain !== "");
}

/** What a clause says at its end: X牵头, Y、Z配合, 各县负责落实. */
const ENDINGS: readonly (readonly [RegExp, OwnerRole])[] = [
  [/(?:分别|共同|联合|总|具体)?牵头(?:负责|落实|督导|组织|实施|推进|办理|抓总|协调)*$/, "lead"],
  [/(?:积极|共同)?(?:参与|配合|协助|协办|参加|支持)(?:落实|实施|做好|完成|办理|推进)*$/, "support"],
  [
    /(?:按照?(?:各自)?(?:职责|职能)?(?:分工)?)?(?:分别|具体|共同|各自)?(?:负责|承办|组织实施|抓好落实)(?:落实|实施|推进|组织实施)*$/,
    "responsible",
  ],
];

/** The role at the end of a clause, and the clause without it; no role where it ends in a name. */
export function roleAtEnd(clause: OwnerText): {
  readonly role?: OwnerRole;
  readonly text: OwnerText;
} {
  for (const [pattern, role] of ENDINGS) {
    const match = pattern.exec(clause.plain);
    if (match && match[0] !== "") return { role, text: cut(clause, 0, match.index) };
  }
  return { text: clause };
}

/** Posts of those who lead a place: what they are responsible for they oversee 分管. */
const LEADING_POST = /(副?(省|市|州|县|区|镇|乡|旗|厅|校|院)长|副?书记|常委|副?主席)$/;

export function isLeadingPost(plain: string): boolean {
  return LEADING_POST.test(plain);
}
