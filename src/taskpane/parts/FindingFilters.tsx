import { Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages";
import { countBy, type FindingFilter, type ShownFinding } from "../view/findingsView";
import { ruleName } from "../view/ruleName";

/** Value of the option that lets everything through; no rule and no department is called so. */
const ALL = "*";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  half: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  // So are drop-downs with long options.
  choice: { minWidth: 0, width: "100%" },
  // A search field is wider than a narrow pane unless it may shrink.
  search: { minWidth: 0, maxWidth: "none", width: "100%", boxSizing: "border-box" },
});

/** Which findings are shown: of one kind, of one department, with a text. */
export function FindingFilters(props: {
  readonly findings: readonly ShownFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { findings, filter, onChange } = props;
  const rules = countBy(findings, ({ finding }) => finding.ruleId);
  const departments = countBy(findings, ({ row }) => row.department);
  return (
    <div className={styles.filters}>
      <div className={styles.pair}>
        <Choice
          label={say("check.rule")}
          all={say("check.allRules")}
          options={rules}
          nameOf={(ruleId) => ruleName(language, ruleId)}
          value={filter.ruleId}
          onChange={(ruleId) => onChange({ ...filter, ruleId })}
        />
        <Choice
          label={say("check.department")}
          all={say("check.allDepartments")}
          options={departments}
          nameOf={(name) => (name === "" ? say("check.noDepartment") : name)}
          value={filter.department}
          onChange={(department) => onChange({ ...filter, department })}
        />
      </div>
      <Field label={say("check.filter")}>
        <SearchBox
          className={styles.search}
          input={{ className: styles.search }}
          placeholder={say("check.filterHint")}
          value={filter.text}
          onChange={(_event, data) => onChange({ ...filter, text: data.value })}
        />
      </Field>
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly count: number }[];
  readonly nameOf: (value: string) => string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <Field label={props.label} className={styles.half}>
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value={props.value ?? ALL}
        onChange={(_event, { value }) => props.onChange(value === ALL ? undefined : value)}
      >
        <option value={ALL}>{props.all}</option>
        {props.options.map(({ value, count }) => (
          <option key={value} value={value}>
            {say("check.option", { name: props.nameOf(value), count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
