import { matchRoster } from "../../../src/domain/owner/matchRoster";
import type { RosterEntry } from "../../../src/domain/owner/roster";

const department = (name: string): RosterEntry => ({
  name: "",
  department: name,
  post: "",
  leader: "",
  backup: "",
  aliases: [],
  isActive: true,
});

const ROSTER = [
  "市人力资源和社会保障局 市住房和城乡建设局 市卫生健康委员会 市文化和旅游局 市市场监督管理局",
  "市国有资产监督管理委员会 市委办公室 市人民政府办公室 市发展和改革局 市教育和体育局 市工业和信息化局",
  "市自然资源和规划局 市退役军人事务局 市行政审批服务局 市城市管理综合执法局 市交通运输局 市应急管理局",
  "市医疗保障局 市生态环境局 市住房公积金管理中心 市农业农村局 市财政局 共青团市委 市妇女联合会 市委组织部",
  "市纪委监委 市公安局交通警察支队 市大数据管理局 国家税务总局某市税务局 市委政法委员会 市委老干部局",
]
  .flatMap((line) => line.split(" "))
  .map(department);

describe("units as offices call them, with no alias in the roster", () => {
  test.each([
    ["市人社局", "市人力资源和社会保障局"],
    ["市人力社保局", "市人力资源和社会保障局"],
    ["住建局", "市住房和城乡建设局"],
    ["市住房城乡建设局", "市住房和城乡建设局"],
    ["市卫健委", "市卫生健康委员会"],
    ["市文旅局", "市文化和旅游局"],
    ["市市场监管局", "市市场监督管理局"],
    ["市场监管局", "市市场监督管理局"],
    ["市国资委", "市国有资产监督管理委员会"],
    ["市委办", "市委办公室"],
    ["市政府办", "市人民政府办公室"],
    ["市政府办公室", "市人民政府办公室"],
    ["市府办", "市人民政府办公室"],
    ["发改局", "市发展和改革局"],
    ["市教体局", "市教育和体育局"],
    ["市工信局", "市工业和信息化局"],
    ["市退役军人局", "市退役军人事务局"],
    ["市行政审批局", "市行政审批服务局"],
    ["市城管执法局", "市城市管理综合执法局"],
    ["市交通局", "市交通运输局"],
    ["市应急局", "市应急管理局"],
    ["市医保局", "市医疗保障局"],
    ["市公积金中心", "市住房公积金管理中心"],
    ["团市委", "共青团市委"],
    ["市妇联", "市妇女联合会"],
    ["市交警支队", "市公安局交通警察支队"],
    ["市大数据局", "市大数据管理局"],
    ["税务局", "国家税务总局某市税务局"],
    ["政法委", "市委政法委员会"],
    ["市委老干局", "市委老干部局"],
  ])("%s is %s", (written, name) => {
    expect(matchRoster(written, ROSTER)).toMatchObject({ kind: "alias", name });
  });

  test.each(["市文广旅局", "市环保局", "市教育局", "市纪委", "办公室"])(
    "%s is none of them",
    (written) => {
      expect(matchRoster(written, ROSTER).kind).toBe("unknown");
    }
  );
});

test("a short form that fits two departments is offered for neither", () => {
  const roster = [department("应急管理局"), department("应急服务局")];
  expect(matchRoster("应急局", roster).kind).toBe("unknown");
});
