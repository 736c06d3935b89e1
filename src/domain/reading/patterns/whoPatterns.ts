import { PERSON, UNIT, pattern, similar, type HeadingPattern } from "./headingPattern";

const OWNER_ROLE =
  "责任|负责|经办|承办|主办|主责|执行|落实|实施|牵头|开发|处理|办理|跟进|跟踪|对接|整改|包保|包联|包抓|具体|直接";
const LEAD_ROLE = "牵头|主办|主责|责任|承办|落实|实施|执行|归口|主管|权责|建设|整改|办理|管理|第一";
const SUPPORT_ROLE = "配合|协办|协同|协助|协作|协调|会办|会同|参与|参加|参建|联合";

/** Headings of leaders, units and people. */
export const WHO_PATTERNS: readonly HeadingPattern[] = [
  similar(
    "leader",
    0.91,
    /(领导|^总负责人|分管负责人|分管(副)?[局县市区镇乡院校厅主].?[长任]|sponsor|长官)$/
  ),
  similar(
    "leader",
    0.86,
    /^(牵头|责任|包保|包联|包抓|分管|挂钩|主管|联系).{0,3}(领导|县长|市长|区长|局长|厅长)/
  ),
  similar("leader", 0.86, /^(牵头|责任|分管|挂钩|联系|包联).{0,2}(常委|委员)$|exec(utive)?$/),
  similar("supportDepartments", 0.92, pattern(`(?:${SUPPORT_ROLE}).{0,2}?${UNIT}$`)),
  similar(
    "supportDepartments",
    0.94,
    pattern(`^(?:其他|其它|相关|有关|次要|次责)(?:责任|配合)?${UNIT}$`)
  ),
  similar(
    "supportDepartments",
    0.8,
    /^(supporting|support|contributing|other)(team|unit|dept|department|agency|agencies|staff)s?$/
  ),
  similar("leadDepartment", 0.92, pattern(`(?:${LEAD_ROLE}).{0,2}?${UNIT}$`)),
  similar(
    "leadDepartment",
    0.85,
    /^(lead|responsible|owning|owner|accountable)(team|unit|dept|department|agency|office|division|org|organisation|organization|group)$/
  ),
  similar("leadDepartment", 0.62, /(单位|部门|科室|处室|department)$/),
  // Of two people in charge the one who does it: 责任委员, 具体承办人.
  similar("owner", 0.93, pattern(`^(?:具体|直接)(?:${OWNER_ROLE})${PERSON}$`)),
  similar("owner", 0.89, pattern(`(?:${OWNER_ROLE}).{0,2}?${PERSON}$`)),
  similar(
    "owner",
    0.75,
    /^(科室|部门|单位|项目|任务|工作|整改|专班|团队)?(负责人|联络员|联系人|经理|主管|组长)$/
  ),
  similar("owner", 0.78, /owner|assignee|assignedto|responsible|incharge|责任者|担当/),
  similar("backup", 0.88, pattern(`^b[岗角]|代理人$|^(?:${SUPPORT_ROLE})(?:责任)?${PERSON}$`)),
];
