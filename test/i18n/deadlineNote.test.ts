import { daySerial } from "../../src/domain/calendar/daySerial";
import { parseDeadline } from "../../src/domain/deadline/parseDeadline";
import { deadlineNote } from "../../src/i18n/deadlineNote";
import { describeNotice } from "../../src/i18n/describeNotice";
import { LANGUAGES, type Language } from "../../src/i18n/languages";
import { CONTEXT_2026 } from "../domain/deadline/shownDeadline";

const note = (text: string, language: Language = "zh-CN", startSerial?: number): string => {
  const context = { ...CONTEXT_2026, ...(startSerial === undefined ? {} : { startSerial }) };
  return deadlineNote(language, parseDeadline(text, context));
};

test.each([
  ["6月30日", ""],
  ["3-12月", "2026年3月1日开始，2026年12月31日截止。"],
  ["6月底、12月底", "共 2 个时间点，以最后一个2026年12月31日为期限。"],
  ["每季度末", "周期工作，列出 4 个到期日，最后一个2026年12月31日。"],
  ["长期坚持", "长期工作，不算逾期。"],
  ["年内持续推进", "持续到2026年12月31日，之前不算逾期。"],
  ["3月起", "2026年3月1日起长期开展，不算逾期。"],
  ["立行立改", "立即办理，填了开始日期才能算出哪天到期。"],
  ["2026年6月底前，并长期坚持", "到期后长期坚持。"],
  ["9月31日", "期限“9月31日”不存在，是否为2026年9月30日？"],
  ["6.30", "“6.30”像日期，但只是一个数，是否为2026年6月30日？"],
  ["本月底", "期限“本月底”没写月份，请写明日期。"],
  ["限时办结", "期限“限时办结”只写了限时，没写几天，请写明日期。"],
  ["30个工作日内", "期限“30个工作日内”没写从哪天起算，请写明日期。"],
  ["到2022年或更长时间", "期限“到2022年或更长时间”没有确定的截止日，请写明日期。"],
  ["", "没有填时限，请填日期；长期工作请写“长期”。"],
])("%s → %s", (text, expected) => {
  expect(note(text)).toBe(expected);
});

test("of a number both days are named that it may mean", () => {
  expect(deadlineNote("zh-CN", parseDeadline(6.3, CONTEXT_2026))).toBe(
    "“6.3”像日期，但只是一个数，是2026年6月3日还是2026年6月30日？"
  );
});

test("at once has its day where the start is known", () => {
  expect(note("立行立改", "zh-CN", daySerial(2026, 6, 22))).toBe(
    "立即办理，应在2026年7月1日前办完。"
  );
});

test("two sentences are joined as the language does", () => {
  expect(note("3-12月，长期坚持", "zh-TW")).toBe(
    "2026年3月1日開始，2026年12月31日截止。到期後長期堅持。"
  );
  expect(note("3-12月，长期坚持", "en-US")).toBe(
    "From 2026-03-01 to 2026-12-31. It goes on after that."
  );
});

/** One phrase for every kind of assumption. */
const ASSUMING =
  "6月底 26年6月 3月 8月中旬 4月初 三季度 上半年 2026年 每周 6月前 12-1月 每月 3/4/2026 115年6月底 第20周 3月第二周 每两个月 每两年 上半月 6月上半月 每两周 每10天 每年两次 每天 国庆节 国庆节前 十五五末 6.30前 6月底左右 48小时内 原定5月底，延期至8月底 2027年初 每季度末5个工作日内 3月5日（星期三）".split(
    " "
  );

describe.each(LANGUAGES)("%s", (language) => {
  test.each(ASSUMING)("what %s assumes is a sentence without a gap", (text) => {
    const received = { ...CONTEXT_2026, receivedSerial: daySerial(2026, 6, 1) };
    const { assumed } = parseDeadline(text, received);
    expect(assumed.length).toBeGreaterThan(0);
    for (const { id, params } of assumed) {
      expect(describeNotice(language, { id: `assumption.${id}`, params })).not.toMatch(
        /[{}]|undefined/
      );
    }
  });
});
