import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../domain/model/area";
import type { Fix, Severity } from "../../domain/model/finding";
import { useMessages } from "../messages";
import type { RuleGroup } from "../view/findingsView";
import { isNameRule } from "../view/groupByName";
import { ruleName } from "../view/ruleName";
import { FindingList } from "./FindingList";
import { NameFindings } from "./NameFindings";

/** So many findings are all unfolded at first; more are shown as a summary to be opened. (assumption) */
const UNFOLDED_FINDINGS = 40;

const BADGE_COLOURS: Readonly<Record<Severity, NonNullable<BadgeProps["color"]>>> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { flexShrink: 0 },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXS,
    marginRight: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Findings by rule, gravest first; each group unfolds to its cells and offers what can be mended. */
export function FindingGroups(props: {
  readonly groups: readonly RuleGroup[];
  readonly canFix: boolean;
  readonly onGoTo: (at: CellRef) => void;
  readonly onFix: (fixes: readonly Fix[]) => void;
  readonly onRoster: () => void;
}) {
  const { groups } = props;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const isFew = count <= UNFOLDED_FINDINGS || groups.length === 1;
  // What the user opened or closed himself stays so while filters come and go.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const open = groups.map(({ ruleId }) => ruleId).filter((ruleId) => chosen[ruleId] ?? isFew);
  return (
    <Accordion
      multiple
      collapsible
      openItems={open}
      onToggle={(_event, { value, openItems }) =>
        setChosen({ ...chosen, [String(value)]: openItems.includes(value) })
      }
    >
      {groups.map((group) => (
        <GroupItem key={group.ruleId} {...props} group={group} />
      ))}
    </Accordion>
  );
}

function GroupItem(props: {
  readonly group: RuleGroup;
  readonly canFix: boolean;
  readonly onGoTo: (at: CellRef) => void;
  readonly onFix: (fixes: readonly Fix[]) => void;
  readonly onRoster: () => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const { ruleId, severity, findings } = props.group;
  const fixes = findings.flatMap(({ finding }) => (finding.fix ? [finding.fix] : []));
  return (
    <AccordionItem value={ruleId}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          {say("check.group", { name: ruleName(language, ruleId), count: findings.length })}
          <Badge className={styles.badge} appearance="tint" color={BADGE_COLOURS[severity]}>
            {say(`check.severity.${severity}`)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {isNameRule(ruleId) && <NameFindings {...props} findings={findings} />}
        {!isNameRule(ruleId) && fixes.length > 1 && (
          <div>
            <Button
              size="small"
              disabledFocusable={!props.canFix}
              onClick={() => props.onFix(fixes)}
            >
              {say("fix.all", { count: fixes.length })}
            </Button>
          </div>
        )}
        {!isNameRule(ruleId) && (
          <FindingList
            findings={findings}
            canFix={props.canFix}
            onGoTo={props.onGoTo}
            onFix={props.onFix}
          />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
