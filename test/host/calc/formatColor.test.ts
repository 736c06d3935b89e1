import { formatColor } from "../../../src/host/calc/formatColor";
import type { CalcValue } from "../../../src/host/calc/types";

test.each<[string, CalcValue, string | undefined]>([
  ["0.00;[Red]-0.00", -1, "#FF0000"],
  ["0.00;[Red]-0.00", 1, undefined],
  ["[Blue]0;[Green]-0;[Magenta]0;[Cyan]@", 0, "#FF00FF"],
  ["[Blue]0;[Green]-0;[Magenta]0;[Cyan]@", "文字", "#00FFFF"],
  ["[<60][Red]0;[>=90][Color 10]0;0", 59, "#FF0000"],
  ["[<60][Red]0;[>=90][Color 10]0;0", 95, "#008000"],
  ["[<60][Red]0;[>=90][Color 10]0;0", 70, undefined],
  ["[h]:mm", 1.5, undefined],
  ["[$-804]yyyy/m/d", 46_218, undefined],
  ["General", -1, undefined],
  ["[Red]0[", -1, undefined],
  ["[Red]0", { error: "#N/A" }, undefined],
])("%s gives %j the colour %s", (numberFormat, value, expected) => {
  expect(formatColor(value, numberFormat)).toBe(expected);
});
