import { readRange } from "../../../src/host/node/readRange";
import { conditionalBook } from "../../fixtures/conditionalBook";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

test("a reading names bars and icons by their cells, and colours of scales among the fills", async () => {
  const runtime = openTestWorkbook(conditionalBook(46_218));
  const reading = await readRange(runtime, "图形", "A2:H3");
  expect(reading.fills[0]?.[0]).toBe("#FFFFFF");
  expect(Object.keys(reading.bars ?? {})).toEqual([
    "C2",
    "D2",
    "E2",
    "F2",
    "G2",
    "C3",
    "D3",
    "E3",
    "F3",
    "G3",
  ]);
  expect(reading.bars?.["C2"]).toEqual({
    color: "#638EC6",
    fromRatio: 0,
    toRatio: 0.1,
    isGradient: true,
  });
  expect(reading.icons).toEqual({
    H2: { set: "3TrafficLights1", index: 0 },
    H3: { set: "3TrafficLights1", index: 0 },
  });
});

test("a reading without bars and icons does not speak of them", async () => {
  const reading = await readRange(openTestWorkbook(conditionalBook(46_218)), "规则", "A1:B2");
  expect(Object.keys(reading)).toEqual(["sheet", "range", "values", "formulas", "text", "fills"]);
});
