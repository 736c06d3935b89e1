import { FIELDS, type FieldId } from "../model/fields";
import type { ColumnProfile } from "./columnProfile";
import { meaningsWithBands, type HeadingMeaning } from "./headingMeaning";
import type { ReadingReason, ReadingReasonId } from "./readingReason";
import type { TableColumn } from "./tableColumns";

/** One column that could be one field. */
export interface FieldClaim {
  readonly columnIndex: number;
  readonly field: FieldId;
  /** 0–1 */
  readonly confidence: number;
  readonly reason: ReadingReason;
}

/** assumption: what the values add when they look like the field, and what remains when they do not. */
const VALUES_AGREE = 0.03;
const VALUES_DISAGREE = 0.45;

type Agreement = "agrees" | "disagrees" | "silent";

/** Whether the values below can be this field's at all. */
function agreement(field: FieldId, profile: ColumnProfile): Agreement {
  if (profile.filled === 0) return "silent";
  switch (FIELDS[field].kind) {
    case "date": {
      const likely = profile.dates + profile.timeTexts;
      if (likely >= 0.5) return "agrees";
      if (profile.numbers >= 0.8 || profile.statusWords >= 0.6) return "disagrees";
      return likely === 0 && profile.averageLength > 25 ? "disagrees" : "silent";
    }
    case "number":
      if (profile.numbers >= 0.5) return "agrees";
      return profile.dates >= 0.5 || profile.averageLength > 12 ? "disagrees" : "silent";
    case "percent":
      if (profile.percents >= 0.5 || profile.numbers >= 0.8) return "agrees";
      return profile.dates >= 0.5 || profile.texts >= 0.8 ? "disagrees" : "silent";
    case "text":
      if (field === "id")
        return profile.dates >= 0.5 || profile.averageLength > 25 ? "disagrees" : "silent";
      if (profile.dates >= 0.6) return "disagrees";
      if (field === "owner" && profile.names >= 0.5) return "agrees";
      if (field === "task" && profile.texts >= 0.5 && profile.averageLength >= 4) return "agrees";
      if (field === "reportedStatus" && profile.statusWords >= 0.5) return "agrees";
      return isNamingField(field) && profile.numbers >= 0.9 ? "disagrees" : "silent";
  }
}

const isNamingField = (field: FieldId): boolean =>
  field === "task" || field === "owner" || field === "leader" || field === "leadDepartment";

const REASON_OF_MATCH: Readonly<Record<HeadingMeaning["match"], ReadingReasonId>> = {
  exact: "headingExact",
  similar: "headingSimilar",
  band: "headingWithBand",
};

/** Percentages and texts share headings such as 进度 and 完成情况: the values choose the field. */
function fieldByValues(field: FieldId, profile: ColumnProfile): FieldId {
  const isFigures = profile.numbers + profile.percents >= 0.6 && profile.texts < 0.5;
  if (field === "progress" && profile.filled > 0 && isFigures) return "percentDone";
  if (field === "percentDone" && profile.texts >= 0.5 && profile.percents < 0.5) return "progress";
  return field;
}

/** What the headings claim, checked against the values. */
export function headingClaims(column: TableColumn, profile: ColumnProfile): readonly FieldClaim[] {
  return meaningsWithBands(column.ownHeading, column.bands).flatMap(
    ({ meaning, strength, match }): readonly FieldClaim[] => {
      if (meaning === "other") return [];
      const field = fieldByValues(meaning, profile);
      const verdict = agreement(field, profile);
      const heading = column.heading;
      const band = column.bands.join("·");
      const { columnIndex } = column;
      if (verdict === "disagrees") {
        const reason = { id: "headingAgainstValues", params: { heading } } as const;
        return [{ columnIndex, field, confidence: strength * VALUES_DISAGREE, reason }];
      }
      const confidence = Math.min(1, strength + (verdict === "agrees" ? VALUES_AGREE : 0));
      const params = match === "band" ? { heading, band } : { heading };
      return [{ columnIndex, field, confidence, reason: { id: REASON_OF_MATCH[match], params } }];
    }
  );
}

/** What the values alone claim, for columns without a known heading; never above 0.6. */
export function valueClaims(column: TableColumn, profile: ColumnProfile): readonly FieldClaim[] {
  const known = meaningsWithBands(column.ownHeading, column.bands);
  if (known.length > 0 || profile.filled === 0) return [];
  const hasHeading = column.ownHeading !== "";
  const claims: FieldClaim[] = [];
  const claim = (field: FieldId, confidence: number, id: ReadingReasonId): void => {
    const less = hasHeading ? confidence - 0.05 : confidence;
    claims.push({
      columnIndex: column.columnIndex,
      field,
      confidence: less,
      reason: { id, params: {} },
    });
  };
  const isLongText = profile.texts >= 0.7 && profile.averageLength >= 4 && profile.distinct >= 0.5;
  if (isLongText && profile.units < 0.6 && profile.names < 0.8) {
    claim("task", 0.5 + Math.min(0.08, profile.averageLength / 500), "valuesAreTexts");
  }
  if (!hasHeading && profile.serials >= 0.8 && profile.distinct >= 0.8) {
    claim("id", 0.55, "valuesAreSerials");
  }
  if (!hasHeading && profile.units >= 0.7) claim("leadDepartment", 0.5, "valuesAreUnits");
  if (!hasHeading && profile.names >= 0.7) claim("owner", 0.5, "valuesAreNames");
  if (profile.dates + profile.timeTexts >= 0.7 && !hasHeading)
    claim("deadline", 0.5, "valuesAreDates");
  if (profile.statusWords >= 0.7 && !hasHeading)
    claim("reportedStatus", 0.5, "valuesAreStatusWords");
  return claims;
}
