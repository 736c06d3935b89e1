import { FIELDS, type FieldId } from "../model/fields";
import type { ColumnProfile } from "./columnProfile";

/** What the cells of a column mostly are, as it is told (`values.<ValuesKind>` in i18n). */
export type ValuesKind =
  "dates" | "numbers" | "names" | "units" | "statuses" | "sentences" | "measures";

/** Whether the values below can be a field's: `doubtful` they could, `disagrees` they are something else. */
export type Agreement =
  | { readonly verdict: "agrees" | "silent" }
  | { readonly verdict: "doubtful" | "disagrees"; readonly values: ValuesKind };

const AGREES: Agreement = { verdict: "agrees" };
const SILENT: Agreement = { verdict: "silent" };
const disagrees = (values: ValuesKind): Agreement => ({ verdict: "disagrees", values });
const doubtful = (values: ValuesKind): Agreement => ({ verdict: "doubtful", values });

/** assumption: texts longer than this are sentences and neither dates nor names. */
const SENTENCE_LENGTH = 25;
/** assumption: a figure or a status has fewer characters. */
const SHORT_LENGTH = 12;

/** Compares the values of a column with what a field holds; shares and lengths are assumptions. */
export function valueAgreement(field: FieldId, profile: ColumnProfile): Agreement {
  if (profile.filled === 0) return SILENT;
  switch (FIELDS[field].kind) {
    case "date":
      return dateAgreement(profile);
    case "number":
      if (profile.numbers >= 0.5) return AGREES;
      if (profile.dates >= 0.5) return disagrees("dates");
      return profile.averageLength > SHORT_LENGTH ? disagrees("sentences") : SILENT;
    case "percent":
      if (profile.percents >= 0.5 || profile.numbers >= 0.8) return AGREES;
      if (profile.dates >= 0.5) return disagrees("dates");
      return profile.texts >= 0.8 ? disagrees(textKind(profile)) : SILENT;
    case "text":
      return textAgreement(field, profile);
  }
}

function dateAgreement(profile: ColumnProfile): Agreement {
  const likely = profile.dates + profile.timeTexts;
  if (likely >= 0.5) return AGREES;
  if (profile.numbers >= 0.8) return disagrees("numbers");
  if (profile.statusWords >= 0.6) return disagrees("statuses");
  if (likely > 0) return SILENT;
  if (profile.averageLength > SENTENCE_LENGTH) return disagrees("sentences");
  // Not one of several texts tells a time: 节点要求 over 形成初稿, beside a column that does.
  return profile.filled >= 3 && profile.texts >= 0.8 ? doubtful(textKind(profile)) : SILENT;
}

function textAgreement(field: FieldId, profile: ColumnProfile): Agreement {
  switch (field) {
    case "id":
      if (profile.dates >= 0.5) return disagrees("dates");
      return profile.averageLength > SENTENCE_LENGTH ? disagrees("sentences") : SILENT;
    case "owner":
    case "leader":
    case "backup":
      return personAgreement(profile);
    case "leadDepartment":
    case "supportDepartments":
      return unitAgreement(profile);
    case "reportedStatus":
      if (profile.statusWords >= 0.5) return AGREES;
      if (profile.dates >= 0.6) return disagrees("dates");
      // 0 and 1 under 已完成 are shown as marks in many templates.
      if (profile.numbers >= 0.8) return doubtful("numbers");
      return profile.averageLength > SHORT_LENGTH ? doubtful("sentences") : SILENT;
    case "progress":
      if (profile.dates >= 0.6) return disagrees("dates");
      return profile.texts >= 0.5 && profile.averageLength >= 6 ? AGREES : SILENT;
    case "task":
      if (profile.dates >= 0.6) return disagrees("dates");
      if (profile.texts >= 0.5 && profile.averageLength >= 4) return AGREES;
      return profile.numbers >= 0.9 ? disagrees("numbers") : SILENT;
    default:
      return profile.dates >= 0.6 ? disagrees("dates") : SILENT;
  }
}

function personAgreement(profile: ColumnProfile): Agreement {
  if (profile.names >= 0.5) return AGREES;
  if (profile.dates >= 0.6) return disagrees("dates");
  if (profile.numbers >= 0.9) return disagrees("numbers");
  if (profile.statusWords >= 0.7) return disagrees("statuses");
  return profile.units >= 0.6 && profile.names < 0.2 ? doubtful("units") : SILENT;
}

function unitAgreement(profile: ColumnProfile): Agreement {
  if (profile.units >= 0.5) return AGREES;
  if (profile.dates >= 0.6) return disagrees("dates");
  if (profile.numbers >= 0.9) return disagrees("numbers");
  if (profile.measures >= 0.5) return disagrees("measures");
  return profile.names >= 0.6 && profile.units < 0.3 ? doubtful("names") : SILENT;
}

function textKind({ statusWords, names, units }: ColumnProfile): ValuesKind {
  if (statusWords >= 0.5) return "statuses";
  if (names >= 0.5) return "names";
  return units >= 0.5 ? "units" : "sentences";
}
