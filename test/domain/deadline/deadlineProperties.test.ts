import fc from "fast-check";
import { daySerial, plainDate } from "../../../src/domain/calendar/daySerial";
import { parseDeadline } from "../../../src/domain/deadline/parseDeadline";
import { CONTEXT_2026, shownDeadline } from "./shownDeadline";

/** Parts of phrases, so that random texts come near to real ones. */
const FRAGMENTS = [
  ..."年月日周旬季底前后内每按逐各第上中下半本次当初末起至到约原定已于完成一二三十廿、，；：（）.-/~①１ \n",
  ..."季度 工作日 个月 小时 星期五 2024 12 31 6 30 W20 Q3 june 元旦 国庆 十五五 长期 立即 延期至 民国".split(
    " "
  ),
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join("")),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes))
);

test("no text makes it throw; a reading is sound: days ascend, nothing dated is without a day", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (written, hasAnchor) => {
      const context = hasAnchor
        ? { ...CONTEXT_2026, receivedSerial: daySerial(2026, 1, 31) }
        : CONTEXT_2026;
      const { due, kind, problem, every } = parseDeadline(written, context);
      expect([...new Set(due)].sort((left, right) => left - right)).toEqual(due);
      expect(due.every((day) => Number.isInteger(day))).toBe(true);
      if (kind === "unclear") expect(problem).toBeDefined();
      if (kind === "dated" || kind === "periodic") expect(due.length).toBeGreaterThan(0);
      if (every) expect(every.count).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 3000 }
  );
});

test("what stands beyond 400 characters is not looked at", () => {
  const prose = "会".repeat(399);
  expect(shownDeadline(`${prose}6月底前`)).toBe("unclear noDate");
  expect(shownDeadline(`6月底前${"各单位要高度重视。".repeat(10_000)}`)).toBe("dated 2026-06-30");
});

/** Phrases of which each is read in its own way, with a month and day that every year has. */
const YEARLESS = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    way: fc.constantFrom(
      (month: number, day: number) => `${month}月${day}日前`,
      (month: number, day: number) => `${month}.${day}前完成`,
      (month: number) => `${month}月中旬`,
      (month: number) => `${month}月初`,
      (_month: number, day: number) => `每月${day}日`,
      (month: number) => `每年${month === 2 ? 3 : month}月底前`,
      (month: number) => `${(month % 4) + 1}季度末`,
      (_month: number, day: number) => `每季度首月${day}日前`,
      () => "上半年",
      () => "年底前，并长期坚持"
    ),
  })
  .map(({ month, day, way }) => way(month, day));

test("another ledger year gives the same days of that year", () => {
  fc.assert(
    fc.property(YEARLESS, fc.integer({ min: 1991, max: 2099 }), (phrase, year) => {
      const days = (context: typeof CONTEXT_2026): readonly string[] =>
        parseDeadline(phrase, context).due.map((serial) => {
          const { year: dueYear, month, day } = plainDate(serial);
          return `${dueYear - context.year} ${month}-${day}`;
        });
      expect(days({ ...CONTEXT_2026, year })).toEqual(days(CONTEXT_2026));
    })
  );
});

const PHRASES = [
  "6月底前",
  "2026年6月30日前",
  "2026.6.30",
  "26.6.30",
  "6月中下旬",
  "3-12月",
  "5月、10月",
  "二、三季度",
  "每月5日、20日",
  "每两周",
  "每年两次",
  "第20周",
  "3月第二周",
  "国庆节前",
  "本月底",
  "25日前",
  "15个工作日内",
  "9月31日",
  "长期坚持",
  "立行立改",
  "2024年底前，并长期坚持",
  "1.6月底前；2.12月底前",
  "Jun-26",
];

/** The reading without what was written, which the additions change. */
function days(text: string): unknown {
  const { kind, due, start, every, until, then, assumed, problem } = parseDeadline(
    text,
    CONTEXT_2026
  );
  return { kind, due, start, every, until, then, assumed, problem: problem?.id };
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe.each<readonly [string, (text: string) => string]>([
  ["blanks around", (text) => `  ${text}　\n`],
  ["brackets around", (text) => `（${text}）`],
  ["other brackets around", (text) => `【${text}】`],
  ["quotation marks around", (text) => `“${text}”`],
  ["完成 behind", (text) => `${text}完成`],
  ["a stop behind", (text) => `${text}。`],
  ["full-width characters", fullWidth],
  ["a byte order mark and a zero-width space", (text) => `\uFEFF${text}\u200B`],
])("%s change nothing", (_name, change) => {
  test.each(PHRASES)("%s", (phrase) => {
    expect(days(change(phrase))).toEqual(days(phrase));
  });
});

test.each([
  ["每個月25號前", "每个月25号前"],
  ["長期堅持", "长期坚持"],
  ["三個工作日內", "三个工作日内"],
  ["國慶節前", "国庆节前"],
  ["勞動節前", "劳动节前"],
  ["農曆年底前", "农历年底前"],
  ["每週五", "每周五"],
  ["兩年內", "两年内"],
  ["隔週", "隔周"],
  ["學期末", "学期末"],
  ["擇期", "择期"],
  ["隨時報送", "随时报送"],
  ["限時辦結", "限时办结"],
  ["原計劃5月底，調整為8月底", "原计划5月底，调整为8月底"],
  ["投資5.6億元", "投资5.6亿元"],
  ["這個月底", "这个月底"],
  ["暫定6月底", "暂定6月底"],
  ["約6月底", "约6月底"],
  ["不間斷", "不间断"],
  ["第一時間", "第一时间"],
])("%s is read as %s", (traditional, simplified) => {
  expect(days(traditional)).toEqual(days(simplified));
});
