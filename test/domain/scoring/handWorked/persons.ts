import type { HandWorkedLedger } from "./handWorkedLedger";
import { day } from "./handWorkedLedger";

const typed = (owner: string, done2: number) => ({
  task: "甲",
  deadline: day("2026-06-30"),
  done2,
  owner,
});

export const persons: HandWorkedLedger = {
  name: "persons over two ledgers, ties and the use of results",
  asOf: "2026-06-30",
  // floor(0.4 × 4) = 1 place for 优秀
  settings: { year: 2026, quotaExcellent: 0.4, praiseFrom: 85 },
  kind: "person",
  rows: [
    { what: "", typed: typed("张三", 1), shows: { score2: 100 } },
    { what: "", typed: typed("李四", 0.9), shows: { score2: 90 } },
    { what: "nobody's alone", typed: typed("张三、李四", 0), shows: { score2: 0 } },
    { what: "", typed: typed("王五", 0.5), shows: { score2: 50 } },
    { what: "", typed: typed("赵六", 0.7), shows: { score2: 70 } },
  ],
  otherRows: [typed("张三", 0.8)],
  groups: [
    {
      name: "张三",
      rows: 2,
      // (100 + 80)/2
      total: 90,
      band: "优秀",
      rank: "并列第1",
      use: "评优（并列，超名额）",
      note: "1行同时写了别的名字，未计入",
    },
    { name: "李四", rows: 1, total: 90, rank: "并列第1", use: "评优（并列，超名额）" },
    { name: "王五", total: 50, rank: 4, use: "约谈", note: "" },
    { name: "赵六", total: 70, rank: 3, use: "" },
  ],
};
