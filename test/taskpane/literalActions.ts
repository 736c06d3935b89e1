import type {
  ActionReport,
  CheckReport,
  ColourProposal,
  LedgerOverview,
  RestoreProposal,
  ScoreProposal,
  StructureProposal,
  TypedChange,
} from "../../src/actions/types";
import type { AppraisalReport } from "../../src/actions/appraisal";
import type { RankingReport } from "../../src/actions/ranking";
import type { LedgersView } from "../../src/actions/snapshots/ledgersView";
import type { RosterReport } from "../../src/actions/roster";
import type { Finding } from "../../src/domain/model/finding";
import type { Status } from "../../src/domain/model/statuses";
import { ledgersOfYear } from "../../src/domain/snapshots/ledgersOfYear";
import type { SnapshotLine, SnapshotOccasion } from "../../src/domain/snapshots/snapshotLine";
import type { Actions } from "../../src/taskpane/actionsPort";
import type { PaneEnvironment } from "../../src/taskpane/environment";
import { literalExplainer } from "./literalExplainer";

/** 21 November 2026 is serial 46347. */
export const ENVIRONMENT: PaneEnvironment = {
  today: () => 46347,
  timestamp: () => "2026-11-21T09:30",
  random: () => 0.5,
};

const at = (rowIndex: number, columnIndex: number) => ({
  sheetName: "任务清单",
  rowIndex,
  columnIndex,
});

/** `count` completion dates (serial 46106 is 25 March 2026) down column M from row 5. */
export function completionChanges(count: number): readonly TypedChange[] {
  return Array.from({ length: count }, (_, index) => ({
    at: at(4 + index, 12),
    field: "completedDate",
    from: "",
    to: 46106,
    reason: { id: "reason.fromProgress", params: { text: "已完成。3月25日" } },
  }));
}

export const STRUCTURE: StructureProposal = {
  sheetName: "任务清单",
  candidates: [
    {
      headerRows: [2, 3],
      firstDataRow: 4,
      lastDataRow: 63,
      address: "A3:H64",
      score: 0.9,
      reasons: [],
      columns: [
        {
          columnIndex: 0,
          heading: "序号",
          field: "id",
          confidence: 1,
          reason: { id: "reading.headingExact", params: { heading: "序号" } },
          samples: ["1", "2"],
        },
        {
          columnIndex: 1,
          heading: "责任分工·责任单位",
          field: "leadDepartment",
          confidence: 0.5,
          reason: { id: "reading.unitIsLead", params: { heading: "责任单位" } },
          samples: ["牵头：组织一科"],
        },
        {
          columnIndex: 2,
          heading: "任务内容",
          field: "task",
          confidence: 0.9,
          reason: { id: "reading.headingSimilar", params: { heading: "任务内容" } },
          samples: [],
        },
      ],
    },
  ],
  chosen: 0,
  year: 2026,
  alreadyStructured: false,
  recordCount: 60,
  typedChanges: completionChanges(1),
  addedFields: ["rowKey", "deadline"],
  notices: [{ id: "notice.headerKept", params: {} }],
};

const NO_ROWS: Readonly<Record<Status, number>> = {
  doneLate: 0,
  doneOnTime: 0,
  unclear: 0,
  overdue: 0,
  severelyBehind: 0,
  behind: 0,
  dueSoon: 0,
  notStarted: 0,
  onCourse: 0,
};

export const COLOUR: ColourProposal = {
  tableName: "tblLedger",
  sheetName: "任务清单",
  statusCounts: { ...NO_ROWS, overdue: 48, onCourse: 12 },
  overdueUnreported: 38,
  completionOffers: completionChanges(70),
  overwritten: [],
  statusCountsWithOffers: { ...NO_ROWS, overdue: 43, doneOnTime: 5, onCourse: 12 },
  addedFields: [],
  notices: [],
};

export const SCORE: ScoreProposal = {
  tableName: "tblLedger",
  sheetName: "任务清单",
  overwritten: [],
  planOffers: [
    {
      at: at(4, 13),
      field: "plan1",
      from: "",
      to: 0.25,
      reason: { id: "reason.backScheduled", params: { start: 46023, due: 46387 } },
    },
  ],
  completionOffers: completionChanges(2),
  addedFields: [],
  notices: [],
};

export const RESTORE: RestoreProposal = {
  points: [
    { action: "colour", timestamp: "2026-11-21T09:10", changes: 130 },
    { action: "structure", timestamp: "2026-11-21T09:00", changes: 400 },
  ],
};

/** A plain task list in front; nothing has been done yet. */
export const LIST_OVERVIEW: LedgerOverview = {
  sheetName: "任务清单",
  ledger: undefined,
  candidate: { address: "A3:H64", rowCount: 60 },
  ledgerElsewhere: undefined,
  isProtected: false,
  isFiltered: false,
  restorePoints: [],
};

const DUE_ITEM = { task: "修订考核办法", department: "组织一科", owner: "张三", backup: "李四" };

/** The plan is frozen, the first quarter was reopened, the second is due. */
export const LEDGERS: LedgersView = {
  tableName: "tblLedger",
  sheetName: "责任台账",
  year: 2026,
  asOf: 46218,
  steps: ledgersOfYear(
    [
      snapshotLine({ kind: "baseline" }),
      {
        ...snapshotLine({ kind: "quarter", quarter: 1 }),
        reopened: { on: 46130, by: "王芳", reason: "一科补报" },
      },
    ],
    "tblLedger",
    2026,
    46218
  ),
  chase: { lagging: 7, chased: 2, from: 46203 },
  canCompare: true,
};

/** A ledger in front that has been coloured, judged by today. */
export const LEDGER_OVERVIEW: LedgerOverview = {
  ...LIST_OVERVIEW,
  candidate: undefined,
  ledger: {
    tableName: "tblLedger",
    sheetName: "任务清单",
    recordCount: 60,
    isColoured: true,
    isScored: false,
    asOf: { date: 46347, source: "today" },
    statusCounts: [
      { word: "逾期", count: 43 },
      { word: "推进中", count: 12 },
    ],
    lightCounts: [{ word: "红灯", count: 43, light: "red" }],
    departments: [
      { department: "组织一科", rows: 40, parts: { overdue: 30, behind: 0, open: 0, done: 10 } },
      { department: "", rows: 20, parts: { overdue: 13, behind: 2, open: 5, done: 0 } },
    ],
    dueItems: [
      { ...DUE_ITEM, at: at(6, 8), due: 46350, daysLeft: 3, task: "报送年度总结" },
      { ...DUE_ITEM, at: at(9, 8), due: 46366, daysLeft: 19, owner: "", backup: "" },
    ],
    completedByWords: 0,
    ledgers: LEDGERS,
  },
  restorePoints: RESTORE.points,
};

/** Two people and a department that the roster lacks. */
export const ROSTER: RosterReport = {
  action: "roster",
  changes: 3,
  typedChanges: [],
  findings: [],
  notices: [],
  tableName: "tblLedger",
  lines: [
    { name: "张建国", department: "组织一科", leader: "王强", backup: "", count: 12 },
    { name: "李明", department: "", leader: "", backup: "赵敏", count: 3 },
    { name: "", department: "人才科", leader: "", backup: "", count: 5 },
  ],
};

/** Sheets for the marks of seven units that are not there yet. */
export const APPRAISAL: AppraisalReport = {
  action: "appraisal",
  changes: 9,
  typedChanges: [],
  findings: [],
  notices: [
    { id: "notice.appraisalPlanned", params: { names: "社会调查\n测评", count: 7, sheet: "测评" } },
  ],
  tableName: "tblLedger",
  sheetNames: ["社会调查", "测评"],
  units: [],
  raters: [
    { item: "survey", count: 10, isNew: true },
    { item: "mass", count: 12, isNew: false },
    { item: "leader", count: 5, isNew: false },
  ],
};

/** A ranking of units, or of people, that is not there yet. */
export function rankingReport(kind: RankingReport["kind"] = "department"): RankingReport {
  const id = kind === "person" ? "notice.rankingPlannedPeople" : "notice.rankingPlannedDepartments";
  return {
    action: "ranking",
    changes: 1,
    typedChanges: [],
    findings: [],
    notices: [{ id, params: { sheet: "分类排位", count: 7 } }],
    tableName: "tblLedger",
    kind,
    sheetName: "分类排位",
    names: [],
  };
}

function snapshotLine(occasion: SnapshotOccasion): SnapshotLine {
  return {
    tableName: "tblSnapshot1",
    ledgerTable: "tblLedger",
    occasion,
    reopened: undefined,
    asOf: 46032,
    madeOn: 46032,
    by: "王芳",
    note: "",
  };
}

/** What a check of the ledger found. */
export function checkReport(
  findings: readonly Finding[],
  rows: CheckReport["rows"] = {}
): CheckReport {
  return { ...report("check", 0), action: "check", findings, rows, tableName: "tblLedger" };
}

/** A report of an action that changed `changes` places and has nothing to tell. */
export function report(action: ActionReport["action"], changes: number): ActionReport {
  return { action, changes, typedChanges: [], findings: [], notices: [] };
}

/** The port answered with literals; a test replaces the members that it is about. */
export function literalActions(replaced: Partial<Actions> = {}): Actions {
  return {
    readWorkbookState: () => Promise.resolve(LEDGER_OVERVIEW),
    changeAsOf: () => Promise.resolve(report("asOf", 1)),
    proposeStructure: () => Promise.resolve(STRUCTURE),
    runStructure: () => Promise.resolve(report("structure", 400)),
    runCheck: () => Promise.resolve(checkReport([])),
    proposeFixes: () => Promise.resolve({ typedChanges: [], staleCount: 0 }),
    runFixes: () => Promise.resolve(report("fix", 1)),
    proposeColour: () => Promise.resolve(COLOUR),
    runColour: () => Promise.resolve(report("colour", 130)),
    proposeScore: () => Promise.resolve(SCORE),
    runScore: () => Promise.resolve(report("score", 90)),
    proposeRoster: () => Promise.resolve(ROSTER),
    runRoster: () => Promise.resolve({ ...ROSTER, changes: 3 }),
    proposeAppraisal: () => Promise.resolve(APPRAISAL),
    runAppraisal: () => Promise.resolve(APPRAISAL),
    proposeRanking: (_context, { kind }) => Promise.resolve(rankingReport(kind)),
    runRanking: (_context, { kind }) => Promise.resolve(rankingReport(kind)),
    readExplainer: () => Promise.resolve(literalExplainer()),
    readLedgers: () => Promise.resolve(LEDGERS),
    runLedgerTask: () => Promise.resolve(report("closeQuarter", 3)),
    proposeRestore: () => Promise.resolve(RESTORE),
    runRestore: () => Promise.resolve(report("restore", 130)),
    goToCell: () => Promise.resolve(),
    watchActiveSheet: () => Promise.resolve(() => Promise.resolve()),
    ...replaced,
  };
}
