import type { CalcValue } from "../../../src/host/calc/types";
import { formatValue } from "../../../src/host/calc/formatValue";

/*
 * "Number format codes": https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 * Built-in formats: ECMA-376 part 1, 18.8.30.
 */
test.each<[CalcValue, string, string, string]>([
  [null, "General", "", "nothing shows nothing"],
  [1234567.891, "General", "1234567.891", ""],
  [1 / 3, "General", "0.333333333", "11 characters"],
  [123456789012, "General", "1.23457E+11", ""],
  [0.1 + 0.2, "General", "0.3", ""],
  [-0.5, "General", "-0.5", ""],
  [46_053, "m/d/yy", "2026/1/31", "built-in 14 as ooxml's readers write it"],
  [46_053, "mm-dd-yy", "2026/1/31", "and as the standard writes it"],
  [46_053.75, "m/d/yy h:mm", "2026/1/31 18:00", "built-in 22"],
  [46_053, 'yyyy"年"m"月"d"日"', "2026年1月31日", ""],
  [46_053, "yyyy-mm-dd", "2026-01-31", ""],
  [46_053, "[$-804]aaaa", "星期六", ""],
  [46_053, "[$-F800]dddd, mmmm dd, yyyy", "2026年1月31日", "the system's long date"],
  [0.5, "h:mm", "12:00", ""],
  [1.5, "[h]:mm", "36:00", ""],
  [60, "yyyy/m/d", "1900/2/29", "the day that never was"],
  [-1, "yyyy/m/d", "########", "no date"],
  [2_958_466, "yyyy/m/d", "########", ""],
  [0.256, "0.0%", "25.6%", ""],
  [1234.5, "#,##0.00", "1,234.50", ""],
  [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50", "colours are not text"],
  [-4, "0_);(0)", "(4)", ""],
  [5, ";;;", "", "three semicolons hide"],
  ["责任", ";;;", "", ""],
  ["责任", "@", "责任", ""],
  ["责任", '0;-0;0;"【"@"】"', "【责任】", "the section for text"],
  ["责任", "0.00", "责任", ""],
  [46_053, "@", "46053", ""],
  [true, "0.00", "TRUE", ""],
  [{ error: "#N/A" }, "0.00", "#N/A", ""],
  [5, '"第"0"季度"', "第5季度", ""],
  [5, "[DBNum9]nonsense[[", "5", "what cannot be read shows as General"],
  [5, "", "5", ""],
])("%p under %s shows %p %s", (value, format, expected) => {
  expect(formatValue(value, format, { date1904: false })).toBe(expected);
});

test("dates of the 1904 system start four years later", () => {
  expect(formatValue(0, "yyyy/m/d", { date1904: true })).toBe("1904/1/1");
  expect(formatValue(44_591, "yyyy/m/d", { date1904: true })).toBe("2026/1/31");
});
