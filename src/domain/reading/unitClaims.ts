import type { ColumnProfile } from "./columnProfile";
import type { FieldClaim } from "./fieldClaims";
import { meaningsWithBands } from "./headingMeaning";
import { headingKey } from "./headingText";
import type { TableColumn } from "./tableColumns";

/** A column with what its values look like. */
export interface ReadColumn {
  readonly column: TableColumn;
  readonly profile: ColumnProfile;
}

/** 责任单位 and its like: lead or support, depending on the neighbours (domain/columns.md, 武汉 and 丽水 rules). */
const RESPONSIBLE_UNIT = /^责任(单位|部门|科室|处室|股室)$/;
const LEAD_UNIT = /牵头|主办|主责/;
const ROLE_BAND = /牵头|主办|主责|配合|协办|协同/;

/** 责任单位 by itself, under a band (责任分工·责任单位) or made of both (责任·单位). */
function isResponsibleUnit({ column: { ownHeading, bands } }: ReadColumn): boolean {
  const own = headingKey(ownHeading);
  const band = headingKey(bands.at(-1) ?? "");
  if (ROLE_BAND.test(headingKey(bands.join("")))) return false;
  return RESPONSIBLE_UNIT.test(own) || RESPONSIBLE_UNIT.test(band + own);
}

/** 责任单位 is the lead unless the table has a column for 牵头单位: then it is support. */
export function unitClaims(columns: readonly ReadColumn[]): readonly FieldClaim[] {
  const pathOf = ({ column }: ReadColumn): string => headingKey(column.heading);
  const lead = columns.find(
    (entry) =>
      LEAD_UNIT.test(pathOf(entry)) &&
      meaningsWithBands(entry.column.ownHeading, entry.column.bands)[0]?.meaning ===
        "leadDepartment"
  );
  return columns.filter(isResponsibleUnit).map(({ column: { columnIndex, heading } }) =>
    lead
      ? {
          columnIndex,
          field: "supportDepartments",
          confidence: 0.8,
          reason: { id: "unitIsSupport", params: { heading, other: lead.column.heading } },
        }
      : {
          columnIndex,
          field: "leadDepartment",
          confidence: 0.9,
          reason: { id: "unitIsLead", params: { heading } },
        }
  );
}
