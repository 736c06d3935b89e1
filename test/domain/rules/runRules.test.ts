import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { daySerial } from "../../../src/domain/calendar/daySerial";
import type { RosterEntry } from "../../../src/domain/owner/roster";
import type { Finding } from "../../../src/domain/model/finding";
import type { TaskRecord } from "../../../src/domain/reading/readRecords";
import { RULES } from "../../../src/domain/rules/ruleList";
import { runRules } from "../../../src/domain/rules/runRules";
import { CONTEXT, findingsOf, GOOD_ROW, shown } from "./ruleHarness";

const person = (name: string, department: string): RosterEntry => ({
  name,
  department,
  post: "",
  leader: "",
  backup: "",
  aliases: [],
  isActive: true,
});

test("the catalogue has every rule of the folder, file = name, once", () => {
  const files = readdirSync(join(__dirname, "../../../src/domain/rules/checks"));
  expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(
    RULES.map(({ id }) => id).sort()
  );
});

test("a good row has no finding", () => {
  expect(findingsOf({})).toEqual([]);
});

const CASES: readonly (readonly [string, TaskRecord["values"], readonly string[]])[] = [
  ["lead missing", { leadDepartment: " " }, ["leadMissing B5"]],
  ["owner missing", { owner: "" }, ["ownerMissing C5"]],
  ["deadline missing", { deadlineText: "" }, ["deadlineMissing D5"]],
  ["a typed kind is enough", { deadlineText: "", deadlineKind: "长期" }, []],
  ["a date beside blank text is enough", { deadlineText: "", deadline: 46203 }, []],
  ["standing is a deadline", { deadlineText: "长期坚持" }, []],
  ["useless deadline", { deadlineText: "按期完成" }, ["deadlineUnreadable D5"]],
  ["a term without its first day", { deadlineText: "30日内" }, ["deadlineUnreadable D5"]],
  ["a term with its first day", { deadlineText: "30日内", receivedDate: 46100 }, []],
  ["impossible", { deadlineText: "9月31日" }, ["deadlineImpossible D5"]],
  ["a real date settles an impossible text", { deadlineText: "9月31日", deadline: 46295 }, []],
  ["another year", { deadlineText: "2025年6月底" }, ["deadlineOutsideYear D5"]],
  ["completion in words", { completedDate: "已完成" }, ["completedNotDate F5"]],
  ["completed tomorrow", { completedDate: 46348 }, ["completedAfterAsOf F5"]],
  ["completed today", { completedDate: 46347 }, []],
  ["done without a date", { progress: "已完成" }, ["doneWithoutDate F5"]],
  ["100 % without a date", { done1: 1 }, ["doneWithoutDate F5"]],
  ["done with a date", { done1: 1, completedDate: 46203 }, []],
  ["over 100 %", { done1: 1.2, completedDate: 46203 }, ["percentOutOfRange G5"]],
  ["below 0 %", { done1: -0.1 }, ["percentOutOfRange G5"]],
  ["no points", { points: 0 }, ["pointsWithoutWeight J5"]],
  ["points in words", { points: "10分" }, ["pointsWithoutWeight J5"]],
  ["owner's formula is broken", { owner: "#REF!" }, ["cellError C5"]],
  ["a broken date is nothing else", { deadlineText: "#VALUE!" }, ["cellError D5"]],
  ["a broken completion", { completedDate: "#N/A" }, ["cellError F5"]],
  ["nobody in particular leads", { leadDepartment: "各科室" }, ["leadCatchAll B5"]],
  ["everybody leads", { leadDepartment: "全体班子成员" }, ["leadCatchAll B5"]],
  ["two departments lead", { leadDepartment: "组织科、干部科" }, ["severalLeads B5"]],
  ["a lead with its support", { leadDepartment: "组织科牵头，干部科配合" }, []],
  ["counties are one", { leadDepartment: "各县（市、区）" }, ["leadCatchAll B5"]],
  ["no task, no record", { task: "", leadDepartment: "" }, []],
];

test.each(CASES)("%s", (_name, values, expected) => {
  expect(findingsOf(values).map(shown)).toEqual(expected);
});

test("a column that is missing is reported once, at the first task", () => {
  const { task, completedDate } = { task: 0, completedDate: 5 };
  const findings = findingsOf({}, { columns: { task, completedDate } });
  expect(findings.map((finding) => [shown(finding), finding.params.field])).toEqual([
    ["columnMissing A5", "leadDepartment"],
    ["columnMissing A5", "deadlineText"],
  ]);
});

test("percent columns of two units", () => {
  const settings = { ...CONTEXT.settings, fullPercent: 100 as const };
  expect(findingsOf({ done1: 0.5, percentDone: 50 }, { settings }).map(shown)).toEqual([
    "percentUnitsMixed G5",
  ]);
});

/** Two owners are a finding of their own. */
const ofRoster = ({ ruleId }: Finding): boolean => ruleId !== "severalPeople";

describe("roster", () => {
  const roster = [person("张建国", "组织科"), person("李明", "干部科")];

  test("nobody is looked up in an empty roster", () => {
    expect(findingsOf({ owner: "查无此人" })).toEqual([]);
  });

  test("unknown names, with the nearest offered", () => {
    const findings = findingsOf(
      { leadDepartment: "组只科", owner: "张建囯、李明" },
      { roster }
    ).filter(ofRoster);
    expect(findings.map((finding) => [shown(finding), finding.params])).toEqual([
      ["leadNotInRoster B5", { name: "组只科", nearest: "组织科" }],
      ["ownerNotInRoster C5", { name: "张建囯", nearest: "张建国" }],
    ]);
    expect(findings[0]?.fix).toMatchObject({ from: "组只科", to: "组织科", safety: "confirm" });
    expect(findings[1]?.fix).toBeUndefined();
  });

  test("people of one name: the department beside the name or in the row decides, else both are named", () => {
    const twice = [person("李明", "组织科"), person("李明", "干部科")];
    const found = (owner: string, leadDepartment: string) =>
      findingsOf({ owner, leadDepartment }, { roster: [...twice, person("赵敏", "人才科")] });
    expect(found("李明（干部科）", "人才科")).toEqual([]);
    expect(found("李明", "组织科")).toEqual([]);
    expect(found("李明", "人才科").map((finding) => [shown(finding), finding.params])).toEqual([
      ["ownerAmbiguous C5", { name: "李明", names: "组织科\n干部科" }],
    ]);
  });

  test("who has left the post is named; a namesake in post is nobody's fault", () => {
    const left = { ...person("李明", "组织科"), isActive: false };
    const owner = "张建国、李明";
    expect(
      findingsOf({ owner }, { roster: [person("张建国", "组织科"), left] })
        .filter(ofRoster)
        .map((finding) => [shown(finding), finding.params])
    ).toEqual([["ownerNotInPost C5", { name: "李明" }]]);
    expect(
      findingsOf(
        { owner: "李明（干部科）" },
        { roster: [left, person("李明", "干部科"), person("张建国", "组织科")] }
      )
    ).toEqual([]);
  });

  test("catch-alls are nobody: not looked up", () => {
    const found = findingsOf({ leadDepartment: "各相关科室" }, { roster });
    expect(found.map(shown)).toEqual(["leadCatchAll B5"]);
  });
});

describe("fixes", () => {
  test("an impossible date becomes the nearest real one, in its own words, and its finding goes", () => {
    const [finding] = findingsOf({ deadlineText: "2026年9月31日前完成" });
    expect(finding?.fix).toEqual({
      at: { sheetName: "台账", rowIndex: 4, columnIndex: 3 },
      from: "2026年9月31日前完成",
      to: "2026年9月30日前完成",
      safety: "confirm",
    });
    expect(findingsOf({ deadlineText: finding?.fix?.to ?? "" })).toEqual([]);
  });

  test("a number that looks like a date is offered as that date", () => {
    const [finding] = findingsOf({ deadlineText: "", deadline: 20260630 });
    expect(finding && shown(finding)).toBe("deadlineUnreadable E5");
    expect(finding?.fix?.to).toBe(daySerial(2026, 6, 30));
  });

  test("every fix removes its finding", () => {
    const texts = fc.constantFrom("9月31日", "2月30日前", "2026.6.31", "11月31号", "6月底");
    fc.assert(
      fc.property(texts, (deadlineText) => {
        for (const { ruleId, fix } of findingsOf({ deadlineText })) {
          if (!fix) continue;
          const after = findingsOf({ deadlineText: fix.to });
          expect(after.map((finding) => finding.ruleId)).not.toContain(ruleId);
        }
      })
    );
  });
});

test("the order of rows changes no finding, and the records stay as they were", () => {
  const values = CASES.map(([, changed]) => changed);
  fc.assert(
    fc.property(fc.shuffledSubarray(values), (subset) => {
      const records = subset.map((changed, index) => ({
        rowIndex: index,
        values: Object.freeze({ ...GOOD_ROW, ...changed }),
        filledFromMerge: [],
      }));
      const list = (rows: readonly TaskRecord[]): readonly string[] =>
        runRules(rows, CONTEXT).map(shown).sort();
      expect(list([...records].reverse())).toEqual(list(records));
    }),
    { numRuns: 30 }
  );
});

/** Columns of a ledger whose leads were read out of 责任单位原文 in J. */
const WITH_UNITS = { columns: { ...CONTEXT.columns, unitsText: 10 } };

test.each([
  ["分别牵头", "组织科、干部科分别牵头", "组织科", ["severalLeads K5"]],
  ["two marked leads", "牵头：组织科、干部科；配合：办公室", "组织科", ["severalLeads K5"]],
  ["one lead, others support", "组织科牵头，干部科、办公室配合", "组织科", []],
  ["nobody is marked: the first leads", "组织科、干部科", "组织科", []],
  ["a catch-all leads", "各科室牵头，办公室配合", "各科室", ["leadCatchAll K5"]],
  ["a catch-all supports", "组织科牵头，各科室配合", "组织科", []],
  ["mended in the lead column", "各科室分别牵头", "组织科", []],
  ["made worse in the lead column", "组织科牵头", "组织科、干部科", ["severalLeads B5"]],
])("%s", (_name, unitsText, leadDepartment, expected) => {
  expect(findingsOf({ unitsText, leadDepartment }, WITH_UNITS).map(shown)).toEqual(expected);
});

test("the leads are named", () => {
  const [finding] = findingsOf({ leadDepartment: "组织科、干部科" });
  expect(finding?.params).toEqual({ count: 2, names: "组织科\n干部科" });
});

test("a figure typed over a formula is told at its cell, others are not", () => {
  const context = { columns: { ...CONTEXT.columns, score1: 10, status: 11 } };
  const overwritten = [
    { field: "score1" as const, rowIndex: 4 },
    { field: "status" as const, rowIndex: 9 },
  ];
  const findings = findingsOf({ score1: 85 }, { ...context, overwritten });
  expect(findings.map(shown)).toEqual(["formulaOverwritten K5"]);
  expect(findings[0]?.params).toEqual({ field: "score1", written: "85" });
});

test("spellings of one department: the rarer one is to become the usual one", () => {
  const rows = ["组织一科", "组织 一科", "组织一科", "組織一科", "干部科", "ABC办", "abc办"];
  const records = rows.map((leadDepartment, row) => ({
    rowIndex: 4 + row,
    values: { ...GOOD_ROW, leadDepartment },
    filledFromMerge: [],
  }));
  const found = runRules(records, CONTEXT).map((finding) => [shown(finding), finding.fix?.to]);
  expect(found).toEqual([
    ["departmentSpelling B6", "组织一科"],
    ["departmentSpelling B8", "组织一科"],
    ["departmentSpelling B11", "ABC办"],
  ]);
});
