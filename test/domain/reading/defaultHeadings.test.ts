import { FIELD_IDS, FIELDS } from "../../../src/domain/model/fields";
import { headingMeanings } from "../../../src/domain/reading/headingMeaning";
import { enUS } from "../../../src/i18n/enUS";
import { zhCN } from "../../../src/i18n/zhCN";
import { zhTW } from "../../../src/i18n/zhTW";

/**
 * Left out: 责任单位原文 stands only beside columns of ours, 办理时限 and 整改措施 are a deadline and measures
 * wherever an office writes them itself.
 */
const OWN_READING = new Set(["unitsText", "timeLimit", "remedy"]);

const DEFAULTS = [zhCN, zhTW, enUS].flatMap(({ words }) =>
  FIELD_IDS.filter((field) => FIELDS[field].source === "typed" && !OWN_READING.has(field)).map(
    (field) => [words.headings[field], field] as const
  )
);

test.each(DEFAULTS)("our own heading %s can be %s", (heading, field) => {
  expect(headingMeanings(heading).map(({ meaning }) => meaning)).toContain(field);
});
