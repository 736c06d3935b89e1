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

/*
 * As Excel (zh-CN) shows them: names of months and days are English unless asked for otherwise, `aaaa` is
 * the Chinese weekday, [DBNum1] to [DBNum3] are Chinese numerals, `!` shows the next character as it is.
 */
test.each<[CalcValue, string, string]>([
  [46_347, "d-mmm-yy", "21-Nov-26"],
  [46_347, "mmmm", "November"],
  [46_347, "ddd", "Sat"],
  [46_347, "[$-804]dddd", "星期六"],
  [46_347, "[$-409]mmm d", "Nov 21"],
  [46_347, "aaaa", "星期六"],
  [46_347, "aaa", "六"],
  [46_347, '"周"aaa', "周六"],
  [46_347, "yyyy-mm-dd aaaa", "2026-11-21 星期六"],
  [0.7, "h:mm AM/PM", "4:48 PM"],
  [0.7, "上午/下午h:mm", "下午4:48"],
  [123, "[DBNum1]0", "一百二十三"],
  [1024, "[DBNum1]", "一千〇二十四"],
  [10, "[DBNum1]General", "一十"],
  [100_010, "[DBNum1]0", "一十万〇一十"],
  [1234.5, "[DBNum2][$-804]General", "壹仟贰佰叁拾肆.伍"],
  [20_300_405, '[DBNum2]0"元整"', "贰仟零叁拾万零肆佰零伍元整"],
  [100_000_000, "[DBNum1]0", "一亿"],
  [0, "[DBNum2]0", "零"],
  [123, "[DBNum3]0", "１百２十３"],
  [46_347, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二六年十一月二十一日"],
  [123_456, '0!.0,"万"', "12.3万"],
  [5, "[红色]0.0", "5.0"],
  [5, 'G/通用格式"元"', "5元"],
])("%p under %s shows %p", (value, format, expected) => {
  expect(formatValue(value, format, { date1904: false })).toBe(expected);
});

/* What Excel stored in Apache POI's NumberFormatApproxTests.xlsx. */
test.each<[number, string, string]>([
  [123_456.789, "|#e-#|", "|1e5|"],
  [123_456.789, "|####.####|e+|#|", "|12.3457|e|+4|"],
  [123_456.789, "|0000.0000|e-|0|", "|0012.3457|e|4|"],
  [123_456.789, "|0,000000.0000|e+|0|", "|0,123,456.7890|e|+0|"],
  [123_456.789, "|?,??????.????|e+|?|", "|  123,456.789 |e|+0|"],
  [0.000_012_345_678_9, "|#%e-#|", "|1%e-5|"],
  [0.000_012_345_678_9, "|???????.????|e+|?|", "|    123.4568|e|-7|"],
  [0, "|#######.####|e+|#|", "|0000000.|e|+0|"],
  [0, "|#.#|E-|#|", "|0.|E|0|"],
  [-123_456.789, "|0.0|e-|0|", "-|1.2|e|5|"],
  [1.234_567_8e142, "|#.#|e+|????|", "|1.2|e|+ 142|"],
  [3.141_59, "#,##0.00e+00", "3.14e+00"],
  [9.999, "0.0E+0", "1.0E+1"],
])("%p under %s shows %p, digits between literals", (value, format, expected) => {
  expect(formatValue(value, format, { date1904: false })).toBe(expected);
});
