import { matchRoster } from "../../../src/domain/owner/matchRoster";
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
];

test.each([
  ["张建国", "exact", "张建国"],
  ["组织科", "exact", "组织科"],
  ["老张", "alias", "张建国"],
  ["俞 悦", "alias", "俞悦"],
  ["组织部", "alias", "市委组织部"],
])("%s is %s %s", (written, kind, name) => {
  expect(matchRoster(written, ROSTER)).toMatchObject({ kind, name });
});

test("an unknown name has the nearest one offered, or none", () => {
  expect(matchRoster("张建囯", ROSTER)).toEqual({ kind: "unknown", nearest: "张建国" });
  expect(matchRoster("欧阳修文", ROSTER)).toEqual({ kind: "unknown" });
});

test("people of one name are all given", () => {
  const match = matchRoster("李明", ROSTER);
  expect(match.kind === "exact" && match.entries).toHaveLength(2);
});
