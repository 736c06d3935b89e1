import fc from "fast-check";
import type { CellValue } from "../../../src/domain/model/cellValue";
import type { FieldId } from "../../../src/domain/model/fields";
import type { RosterEntry } from "../../../src/domain/owner/roster";
import { rosterFromRecords } from "../../../src/domain/owner/rosterFromRecords";

type Cells = Readonly<Partial<Record<FieldId, CellValue>>>;

const shown = (records: readonly Cells[], roster: readonly RosterEntry[] = []): readonly string[] =>
  rosterFromRecords(records, roster).map(
    ({ name, department, leader, backup, count }) =>
      `${name}|${department}|${leader}|${backup}|${count}`
  );

const entry = (name: string, department: string, ...aliases: string[]): RosterEntry => ({
  name,
  department,
  post: "",
  leader: "",
  backup: "",
  aliases,
  isActive: true,
});

test.each<[string, readonly Cells[], readonly string[]]>([
  [
    "a person has the row's lead department, leader and backup",
    [{ leadDepartment: "组织科", owner: "张伟", leader: "王建国", backup: "李明" }],
    ["张伟|组织科|王建国|李明|1", "李明|组织科|王建国||1"],
  ],
  [
    "spellings that differ in spaces only are one name",
    [
      { leadDepartment: "组织科", owner: "王 芳" },
      { leadDepartment: "组织科", owner: "王芳" },
      { leadDepartment: "组织科", owner: "王　芳、张伟" },
    ],
    ["王芳|组织科|||3", "张伟|组织科|||1"],
  ],
  [
    "similar names stay two",
    [
      { leadDepartment: "组织科", owner: "张建国" },
      { leadDepartment: "组织科", owner: "张建囯" },
    ],
    ["张建国|组织科|||1", "张建囯|组织科|||1"],
  ],
  [
    "the department beside the name goes before the row's own",
    [{ leadDepartment: "组织科", owner: "张伟、李明（干部科）" }],
    ["张伟|组织科|||1", "李明|干部科|||1"],
  ],
  [
    "one name with two departments beside it are two people",
    [
      { leadDepartment: "组织科", owner: "李明（组织科）" },
      { leadDepartment: "干部科", owner: "李明（干部科）" },
    ],
    ["李明|组织科|||1", "李明|干部科|||1"],
  ],
  [
    "the most frequent department, leader and backup count",
    [
      { leadDepartment: "组织科", owner: "张伟", leader: "王建国" },
      { leadDepartment: "干部科", owner: "张伟", leader: "赵敏" },
      { leadDepartment: "干部科", owner: "张伟", leader: "赵敏", backup: "李明" },
    ],
    ["张伟|干部科|赵敏|李明|3", "李明|干部科|赵敏||1", "|组织科|||1"],
  ],
  [
    "departments without a person are lines of their own; 各科室 are nobody",
    [
      { leadDepartment: "组织科", owner: "张伟", supportDepartments: "干部科、各相关科室" },
      { leadDepartment: "各科室", owner: "全体干部" },
    ],
    ["张伟|组织科|||1", "|干部科|||1"],
  ],
  [
    "AB岗 in one cell",
    [{ leadDepartment: "组织科", owner: "A岗：张伟 B岗：李明" }],
    ["张伟|组织科||李明|1", "李明|组织科|||1"],
  ],
  [
    "people and leaders out of a cell with everything in it",
    [{ unitsText: "责任领导：王建国；责任单位：组织科（张伟）、干部科", leadDepartment: "组织科" }],
    ["张伟|组织科|王建国||1", "|干部科|||1"],
  ],
  [
    "blank, 待定 and errors name nobody",
    [{ owner: "待定", leadDepartment: "#N/A" }, { owner: "" }],
    [],
  ],
])("%s", (_, records, expected) => {
  expect(shown(records)).toEqual(expected);
});

test("who stands in the roster already, by name or alias, is left out", () => {
  const roster = [entry("张伟", "组织科", "小张"), entry("", "干部科")];
  const records = [
    { leadDepartment: "组织科", owner: "张 伟、小张、李明", supportDepartments: "干部科" },
  ];
  expect(shown(records, roster)).toEqual(["李明|组织科|||1"]);
});

test("a name of the roster in another department is another person", () => {
  expect(
    shown([{ leadDepartment: "组织科", owner: "李明（干部科）" }], [entry("李明", "财务科")])
  ).toEqual(["李明|干部科|||1", "|组织科|||1"]);
});

test("with its own lines in the roster, a ledger adds nobody, whatever the order of its rows", () => {
  const name = fc.constantFrom(
    "张伟",
    "李 明",
    "王芳（组织科）",
    "赵敏（干部科）",
    "A岗：张伟 B岗：李明",
    ""
  );
  const unit = fc.constantFrom("组织科", "干部科", "组织科、人才科", "各科室", "");
  const record = fc
    .tuple(unit, name, unit, name)
    .map(([leadDepartment, owner, supportDepartments, backup]) => ({
      leadDepartment,
      owner,
      supportDepartments,
      backup,
    }));
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const roster = rosterFromRecords(records, []).map(({ name: person, department }) =>
        entry(person, department)
      );
      expect(shown(records, roster)).toEqual([]);
      expect(shown([...records].reverse(), roster)).toEqual([]);
    })
  );
});
