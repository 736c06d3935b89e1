import fc from "fast-check";
import { isHomonym, matchRoster } from "../../../src/domain/owner/matchRoster";
import type { RosterEntry } from "../../../src/domain/owner/roster";

const person = (name: string, department: string, ...aliases: string[]): RosterEntry => ({
  name,
  department,
  post: "",
  leader: "",
  backup: "",
  aliases,
  isActive: true,
});

const ROSTER = [
  person("张建国", "组织科", "老张"),
  person("李明", "市委组织部"),
  person("李明", "人才科"),
  person("俞悦", "市人力资源和社会保障局", "市人社局"),
  person("赵敏", "干部监督科"),
  person("钱伟", "办公室"),
  person("孙丽", "组织一科"),
  person("周涛", "市发展和改革委员会"),
  person("", "党建办", "党建工作领导小组办公室"),
];

test.each([
  ["张建国", "exact", "张建国"],
  ["组织科", "exact", "组织科"],
  ["老张", "alias", "张建国"],
  ["俞 悦", "alias", "俞悦"],
  ["俞　悦", "alias", "俞悦"],
  ["組織科", "alias", "组织科"],
  ["组织部", "alias", "市委组织部"],
  ["市人社局", "alias", "俞悦"],
  ["干监科", "alias", "干部监督科"],
  ["市人力资源社会保障局", "alias", "市人力资源和社会保障局"],
  ["组织部办公室", "alias", "办公室"],
  ["局机关办公室", "alias", "办公室"],
  ["党建工作领导小组办公室", "alias", "党建办"],
  ["发改委", "alias", "市发展和改革委员会"],
  ["市发改委", "alias", "市发展和改革委员会"],
])("%s is %s %s", (written, kind, name) => {
  expect(matchRoster(written, ROSTER)).toMatchObject({ kind, name });
});

test.each([
  ["张建囯", "张建国"],
  ["组织二科", "组织科"],
  ["欧阳修文", undefined],
  ["干部科", undefined],
  ["", undefined],
])("%j is unknown, the nearest is %s", (written, nearest) => {
  expect(matchRoster(written, ROSTER)).toEqual(
    nearest === undefined ? { kind: "unknown" } : { kind: "unknown", nearest }
  );
});

test("组织科 is no short name of 组织一科: the number tells departments apart", () => {
  const roster = [person("孙丽", "组织一科")];
  expect(matchRoster("组织科", roster)).toEqual({ kind: "unknown", nearest: "组织一科" });
});

test("a short name of two departments is offered for neither", () => {
  const roster = [person("甲", "干部监督科"), person("乙", "干部监察科")];
  expect(matchRoster("干监科", roster).kind).toBe("unknown");
});

test("people of one name are all given; the department decides between them", () => {
  const match = matchRoster("李明", ROSTER);
  expect(match.kind === "exact" && match.entries).toHaveLength(2);
  expect(isHomonym(match)).toBe(true);
  const settled = matchRoster("李明", ROSTER, "组织部");
  expect(settled.kind === "exact" && settled.entries).toEqual([ROSTER[1]]);
  expect(isHomonym(settled)).toBe(false);
  expect(isHomonym(matchRoster("李明", ROSTER, "财务科"))).toBe(true);
});

test("a department with many people is no homonym", () => {
  const roster = [person("张建国", "组织科"), person("李明", "组织科")];
  expect(isHomonym(matchRoster("组织科", roster))).toBe(false);
});

test("every name, department and alias of a roster is found, and asking twice gives the same", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."张李王组织科一二部办公室市委"),
    minLength: 1,
    maxLength: 6,
  });
  const entry = fc
    .tuple(word, word, word)
    .map(([name, department, alias]) => person(name, department, alias));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (roster) => {
      for (const { name, department, aliases } of roster) {
        expect(matchRoster(name, roster).kind).toBe("exact");
        expect(matchRoster(department, roster).kind).toBe("exact");
        for (const alias of aliases) expect(matchRoster(alias, roster).kind).not.toBe("unknown");
        expect(matchRoster(name, roster)).toEqual(matchRoster(name, roster));
      }
    })
  );
});
