import { parseOwner } from "../../../src/domain/owner/parseOwner";

const shown = (text: string): string =>
  parseOwner(text)
    .units.map(({ role, name, person, department }) =>
      [`${role}:${name}`, person && `person ${person}`, department && `of ${department}`]
        .filter(Boolean)
        .join(" ")
    )
    .join(" | ");

test.each([
  ["组织科", "responsible:组织科"],
  ["牵头：组织科；配合：干部科、人才科", "lead:组织科 | support:干部科 | support:人才科"],
  ["牵头单位:组织科\n配合单位:干部科", "lead:组织科 | support:干部科"],
  ["组织科牵头，干部科、人才科配合", "lead:组织科 | support:干部科 | support:人才科"],
  ["组织科（牵头）、干部科", "lead:组织科 | responsible:干部科"],
  ["★组织科、干部科", "lead:组织科 | responsible:干部科"],
  ["组织科*、干部科", "lead:组织科 | responsible:干部科"],
  ["张建国、李明", "responsible:张建国 | responsible:李明"],
  ["张建国 李明", "responsible:张建国 | responsible:李明"],
  ["张建国/李明", "responsible:张建国 | responsible:李明"],
  ["张建国和李明", "responsible:张建国 | responsible:李明"],
  ["技术支撑部和工程管理部", "responsible:技术支撑部 | responsible:工程管理部"],
  ["市发展和改革局、工业和信息化局", "responsible:市发展和改革局 | responsible:工业和信息化局"],
  ["各县（市、区）人民政府", "responsible:各县（市、区）人民政府"],
  [
    "各县、区人民政府，市直各部门、单位",
    "responsible:各县、区人民政府 | responsible:市直各部门、单位",
  ],
  ["组织科（张建国）", "responsible:组织科 person 张建国"],
  ["张建国（组织科）", "responsible:张建国 of 组织科"],
  ["办公室 张建国 13800000000", "responsible:办公室 person 张建国"],
  ["俞 悦", "responsible:俞悦"],
  ["陆 明俞 悦", "responsible:陆明 | responsible:俞悦"],
  ["A岗：张建国 B岗：李明", "responsible:张建国 | support:李明"],
  ["Project Manager", "responsible:Project Manager"],
  ["组织科等部门", "responsible:组织科"],
  ["（牵头单位：组织科；责任单位：干部科，6月底完成）", "lead:组织科 | responsible:干部科"],
  ["由王副市长负责，组织科牵头，相关科室配合", "leader:王副市长 | lead:组织科 | support:相关科室"],
  ["同上", ""],
  ["待定", ""],
  ["—", ""],
  ["", ""],
])("%s is %s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("marks on the whole cell", () => {
  expect(parseOwner("组织科、干部科分别牵头").isSeparate).toBe(true);
  expect(parseOwner("同上").isSameAsAbove).toBe(true);
  expect(parseOwner("组织科负责，下同").isSameBelow).toBe(true);
  expect(parseOwner("各相关科室").units[0]?.isCatchAll).toBe(true);
  expect(parseOwner("组织科").units[0]?.isCatchAll).toBeUndefined();
});

test("A and B of AB岗", () => {
  expect(parseOwner("A岗：张建国 B岗：李明").units.map(({ post }) => post)).toEqual(["A", "B"]);
});
