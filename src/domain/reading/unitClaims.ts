import type { ColumnProfile } from "./columnProfile";
import type { FieldClaim } from "./fieldClaims";
import { meaningsWithBands } from "./headingMeaning";
import { headingKey } from "./headingText";
import type { TableColumn } from "./tableColumns";
import { valueAgreement } from "./valueAgreement";

/** A column with what its values look like. */
export interface ReadColumn {
  readonly column: TableColumn;
  readonly profile: ColumnProfile;
}

/** 责任单位 and its like: lead or support, depending on the neighbours (domain/columns.md, 武汉 and 丽水 rules). */
const RESPONSIBLE_UNIT =
  /^(整改|主要|具体)?责任(单位|部门|科室|处室|股室|机关|主体)(名称|及责任人|责任人)?$/;
/** Units that carry out what another leads. */
const WORKING_UNIT = /^(具体)?(承办|实施|落实|执行)(责任)?(单位|部门|科室|处室|股室)$/;
const LEAD_UNIT = /牵头|主办|主责/;
const ROLE_BAND = /牵头|主办|主责|配合|协办|协同/;

/** assumption: how sure the two readings of 责任单位 are, and of 承办单位 beside a lead. */
const RESPONSIBLE_IS_LEAD = 0.9;
const RESPONSIBLE_IS_SUPPORT = 0.8;
const WORKING_IS_SUPPORT = 0.58;
/** assumption: a heading over values of another kind stays a doubt. */
const DOUBTFUL_CONFIDENCE = 0.5;

/** True for a heading by itself, under a band (责任分工·责任单位) or made of both (责任·单位). */
function isNamed({ column: { ownHeading, bands } }: ReadColumn, name: RegExp): boolean {
  const own = headingKey(ownHeading);
  const band = headingKey(bands.at(-1) ?? "");
  if (ROLE_BAND.test(headingKey(bands.join("")))) return false;
  return name.test(own) || name.test(band + own);
}

/** 责任单位 is the lead unless the table has a column for 牵头单位: then it is support, and so is 承办单位. */
export function unitClaims(columns: readonly ReadColumn[]): readonly FieldClaim[] {
  const pathOf = ({ column }: ReadColumn): string => headingKey(column.heading);
  const lead = columns.find(
    (entry) =>
      LEAD_UNIT.test(pathOf(entry)) &&
      meaningsWithBands(entry.column.ownHeading, entry.column.bands)[0]?.meaning ===
        "leadDepartment"
  );
  return columns.flatMap((entry): readonly FieldClaim[] => {
    if (entry === lead) return [];
    if (isNamed(entry, RESPONSIBLE_UNIT)) return [responsibleClaim(entry, lead)];
    return lead && isNamed(entry, WORKING_UNIT)
      ? [checked(entry, supportClaim(entry, lead, WORKING_IS_SUPPORT))]
      : [];
  });
}

function responsibleClaim(entry: ReadColumn, lead: ReadColumn | undefined): FieldClaim {
  const { columnIndex, heading } = entry.column;
  if (lead) return checked(entry, supportClaim(entry, lead, RESPONSIBLE_IS_SUPPORT));
  return checked(entry, {
    columnIndex,
    field: "leadDepartment",
    confidence: RESPONSIBLE_IS_LEAD,
    reason: { id: "unitIsLead", params: { heading } },
  });
}

function supportClaim({ column }: ReadColumn, lead: ReadColumn, confidence: number): FieldClaim {
  const { columnIndex, heading } = column;
  const params = { heading, other: lead.column.heading };
  return {
    columnIndex,
    field: "supportDepartments",
    confidence,
    reason: { id: "unitIsSupport", params },
  };
}

/** A claim over values of another kind becomes a doubt that says so. */
function checked({ column, profile }: ReadColumn, claim: FieldClaim): FieldClaim {
  const agreement = valueAgreement(claim.field, profile);
  if (!("values" in agreement)) return claim;
  const params = { heading: column.heading, values: agreement.values };
  const confidence = Math.min(claim.confidence, DOUBTFUL_CONFIDENCE);
  return { ...claim, confidence, reason: { id: "headingAgainstValues", params } };
}
