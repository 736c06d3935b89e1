import {
  Badge,
  Caption1,
  makeStyles,
  Select,
  Text,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import type { ColumnProposal } from "../../actions/types";
import { columnLetters } from "../../domain/model/area";
import { FIELDS, type FieldId } from "../../domain/model/fields";
import { describeNotice, fieldLabel } from "../../i18n/describeNotice";
import { describeSample } from "../view/describeSample";
import { useMessages } from "../messages";
import { confidenceLevel, type ConfidenceLevel } from "../view/columnOrder";
import { FieldOptions } from "./FieldOptions";

const BADGE_COLOURS: Readonly<Record<ConfidenceLevel, NonNullable<BadgeProps["color"]>>> = {
  high: "success",
  medium: "informative",
  low: "warning",
};

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  badge: { flexShrink: 0 },
});

/** One column: letter and heading, some values, how it was read and why, and the field to change it to. */
export function ColumnItem(props: {
  readonly column: ColumnProposal;
  readonly field: FieldId | undefined;
  readonly onChange: (field: FieldId | undefined) => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { column, field } = props;
  const letter = columnLetters(column.columnIndex);
  const level = confidenceLevel(column.confidence);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold">
          {column.heading === ""
            ? say("structure.columnUntitled", { letter })
            : say("structure.column", { letter, heading: column.heading })}
        </Text>
        <Badge className={styles.badge} appearance="tint" color={BADGE_COLOURS[level]}>
          {say("structure.confidenceShare", {
            level: say(`structure.confidence.${level}`),
            percent: Math.round(column.confidence * 100),
          })}
        </Badge>
      </div>
      {column.samples.length > 0 && (
        <Caption1>
          {say("structure.samples", {
            samples: column.samples
              .map((sample) => describeSample(language, sample, field))
              .join(say("common.sampleSeparator")),
          })}
        </Caption1>
      )}
      {field !== undefined && FIELDS[field].source !== "typed" ? (
        <Text>{fieldLabel(language, field)}</Text>
      ) : (
        <Select
          aria-label={say("structure.fieldOf", { letter })}
          value={field ?? ""}
          onChange={(_event, data) => props.onChange(fieldOf(data.value))}
        >
          <FieldOptions />
        </Select>
      )}
      <Caption1>{describeNotice(language, column.reason)}</Caption1>
    </li>
  );
}

function fieldOf(value: string): FieldId | undefined {
  return value in FIELDS ? (value as FieldId) : undefined;
}
