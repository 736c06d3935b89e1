import { FIELDS, type FieldId } from "../model/fields";
import type { ColumnProfile } from "./columnProfile";
import { meaningsWithBands, type HeadingMeaning } from "./headingMeaning";
import type { ReadingReason, ReadingReasonId } from "./readingReason";
import type { TableColumn } from "./tableColumns";
import { valueAgreement, type Agreement, type ValuesKind } from "./valueAgreement";

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
/** assumption: a heading over values that rather look like something else stays a doubt. */
const DOUBTFUL_CONFIDENCE = 0.55;
/** assumption: the values decided against what the heading says first. */
const TURNED_CONFIDENCE = 0.65;
/** assumption: 完成情况 over percentages gives way to a column that is called 完成率. */
const SHARED_CONFIDENCE = 0.88;

const REASON_OF_MATCH: Readonly<Record<HeadingMeaning["match"], ReadingReasonId>> = {
  exact: "headingExact",
  similar: "headingSimilar",
  band: "headingWithBand",
};

/** A field that the values choose under a heading that speaks of another. */
interface Turned {
  readonly field: FieldId;
  readonly id: ReadingReasonId;
  /** Most that the claim can be sure. */
  readonly atMost: number;
}

const DATED_WORK: ReadonlySet<FieldId> = new Set(["task", "target", "measures", "outcome"]);
const DATED_REPORT: ReadonlySet<FieldId> = new Set(["progress", "percentDone", "reportedStatus"]);

/** Percentages, texts and dates share headings such as 进度, 完成情况 and 要求: the values choose the field. */
function turnedByValues(field: FieldId, profile: ColumnProfile): Turned | undefined {
  if (profile.filled === 0) return undefined;
  const isFigures =
    profile.percents >= 0.6 || (profile.numbers + profile.percents >= 0.6 && profile.texts < 0.5);
  const isDates = profile.dates + profile.timeTexts >= 0.8 && profile.averageLength <= 12;
  if (isDates && DATED_WORK.has(field))
    return { field: "deadline", id: "datesUnderHeading", atMost: TURNED_CONFIDENCE };
  if (profile.dates >= 0.8 && DATED_REPORT.has(field))
    return { field: "completedDate", id: "datesUnderHeading", atMost: TURNED_CONFIDENCE };
  if ((field === "progress" || field === "reportedStatus") && isFigures && profile.percents >= 0.6)
    return { field: "percentDone", id: "figuresUnderHeading", atMost: SHARED_CONFIDENCE };
  if (field === "progress" && isFigures)
    return { field: "percentDone", id: "figuresUnderHeading", atMost: SHARED_CONFIDENCE };
  if (field === "percentDone" && profile.texts >= 0.5 && profile.percents < 0.5)
    return { field: "progress", id: "textsUnderHeading", atMost: SHARED_CONFIDENCE };
  return undefined;
}

function headingClaim(
  column: TableColumn,
  profile: ColumnProfile,
  meaning: FieldMeaning,
  turned?: Turned
): FieldClaim {
  const { columnIndex, heading } = column;
  const field = turned?.field ?? meaning.meaning;
  const agreement = valueAgreement(field, profile);
  if ("values" in agreement) {
    const confidence = confidenceAgainst(field, meaning.strength, agreement);
    const params = { heading, values: agreement.values };
    return { columnIndex, field, confidence, reason: { id: "headingAgainstValues", params } };
  }
  const sure = Math.min(1, meaning.strength + (agreement.verdict === "agrees" ? VALUES_AGREE : 0));
  if (turned) {
    const reason = { id: turned.id, params: { heading, field } };
    return { columnIndex, field, confidence: Math.min(sure, turned.atMost), reason };
  }
  const params =
    meaning.match === "band"
      ? { heading: column.ownHeading, band: column.bands.join("·") }
      : { heading };
  const reason = { id: REASON_OF_MATCH[meaning.match], params };
  return { columnIndex, field, confidence: sure, reason };
}

/** Sentences under 一季度计划 are no percentages: they are left alone, not asked about. */
function confidenceAgainst(
  field: FieldId,
  strength: number,
  { verdict, values }: Extract<Agreement, { readonly values: ValuesKind }>
): number {
  if (verdict === "doubtful") return Math.min(strength, DOUBTFUL_CONFIDENCE);
  const isHopeless = FIELDS[field].kind === "percent" && values === "sentences";
  return isHopeless ? 0 : strength * VALUES_DISAGREE;
}

type FieldMeaning = HeadingMeaning & { readonly meaning: FieldId };

const isField = (meaning: HeadingMeaning): meaning is FieldMeaning => meaning.meaning !== "other";

/**
 * What the headings claim, checked against the values; where these choose another field, what the heading
 * says comes second. Nothing where a heading is known to be no field.
 */
export function headingClaims(column: TableColumn, profile: ColumnProfile): readonly FieldClaim[] {
  const meanings = meaningsWithBands(column.ownHeading, column.bands);
  if (meanings[0]?.meaning === "other") return [];
  return meanings.filter(isField).flatMap((meaning) => {
    const turned = turnedByValues(meaning.meaning, profile);
    if (!turned) return [headingClaim(column, profile, meaning)];
    const asSaid = headingClaim(column, profile, meaning);
    const confidence = Math.min(asSaid.confidence, DOUBTFUL_CONFIDENCE - 0.01);
    return [headingClaim(column, profile, meaning, turned), { ...asSaid, confidence }];
  });
}

/** What the values alone claim, for columns without a known heading; never above 0.6. */
export function valueClaims(column: TableColumn, profile: ColumnProfile): readonly FieldClaim[] {
  const known = meaningsWithBands(column.ownHeading, column.bands);
  if (known.length > 0 || profile.filled === 0) return [];
  const { columnIndex, heading } = column;
  const hasHeading = column.ownHeading !== "";
  const claim = (field: FieldId, confidence: number, id: ReadingReasonId): FieldClaim => ({
    columnIndex,
    field,
    confidence: hasHeading ? confidence - 0.05 : confidence,
    reason: hasHeading
      ? { id: "unknownByValues", params: { heading, field, values: VALUES_OF_REASON[id] ?? "" } }
      : { id, params: {} },
  });
  return guesses(profile, hasHeading).map(([field, confidence, id]) =>
    claim(field, confidence, id)
  );
}

/** The word for the values where their heading is unknown (`values.<ValuesKind>`). */
const VALUES_OF_REASON: Readonly<Partial<Record<ReadingReasonId, string>>> = {
  valuesAreTexts: "sentences",
  valuesAreUnits: "units",
  valuesAreNames: "names",
  valuesAreDates: "dates",
  valuesAreStatusWords: "statuses",
};

type Guess = readonly [field: FieldId, confidence: number, id: ReadingReasonId];

/** assumption: from these shares on, values say what they are without a heading. */
function guesses(profile: ColumnProfile, hasHeading: boolean): readonly Guess[] {
  const found: Guess[] = [];
  const isLongText = profile.texts >= 0.7 && profile.averageLength >= 4 && profile.distinct >= 0.5;
  if (isLongText && profile.units < 0.6 && profile.names < 0.8) {
    found.push(["task", 0.5 + Math.min(0.08, profile.averageLength / 500), "valuesAreTexts"]);
  }
  if (!hasHeading && profile.serials >= 0.8 && profile.distinct >= 0.8) {
    found.push(["id", 0.55, "valuesAreSerials"]);
  }
  const least = hasHeading ? 0.9 : 0.7;
  if (profile.filled < (hasHeading ? 3 : 1)) return found;
  if (profile.units >= least) found.push(["leadDepartment", 0.5, "valuesAreUnits"]);
  if (profile.names >= least) found.push(["owner", 0.5, "valuesAreNames"]);
  if (profile.dates + profile.timeTexts >= least) found.push(["deadline", 0.5, "valuesAreDates"]);
  if (profile.statusWords >= least) found.push(["reportedStatus", 0.5, "valuesAreStatusWords"]);
  return found;
}
