import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../domain/model/area";
import type { Fix } from "../../domain/model/finding";
import { describeCell } from "../../i18n/describeFinding";
import { useMessages } from "../messages";
import type { ShownFinding } from "../view/findingsView";
import { groupByName, type NameGroup } from "../view/groupByName";
import { LinkButton } from "./LinkButton";
import { ShowMore } from "./ShowMore";
import { COLUMN_LIST, WRAPPED_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalM,
  },
  name: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  cells: {
    ...WRAPPED_LIST,
    columnGap: tokens.spacingHorizontalS,
  },
  cell: { color: tokens.colorBrandForegroundLink },
  fix: { alignSelf: "flex-start" },
});

interface NameProps {
  readonly canFix: boolean;
  readonly onGoTo: (at: CellRef) => void;
  readonly onFix: (fixes: readonly Fix[]) => void;
  /** Opens the screen that adds names to the roster. */
  readonly onRoster: () => void;
}

/** Names that the roster lacks, each once with its cells, the name that may be meant, and the way into the roster. */
export function NameFindings(props: NameProps & { readonly findings: readonly ShownFinding[] }) {
  const styles = useStyles();
  const { say } = useMessages();
  const names = groupByName(props.findings);
  const title = say("check.names", { count: names.length });
  return (
    <>
      <Text>{title}</Text>
      <ShowMore items={names}>
        {(shown) => (
          <ul className={styles.list} aria-label={title}>
            {shown.map((group) => (
              <NameItem key={group.name} {...props} group={group} />
            ))}
          </ul>
        )}
      </ShowMore>
      <div>
        <Button size="small" disabledFocusable={!props.canFix} onClick={props.onRoster}>
          {say("check.toRoster")}
        </Button>
      </div>
    </>
  );
}

function NameItem({ group, ...props }: NameProps & { readonly group: NameGroup }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { name, nearest, findings, fixes } = group;
  const title = say("check.name", { name, count: findings.length });
  const question =
    nearest === "" ? say("check.nameUnknown") : say("check.nameNearest", { nearest });
  const change = say("fix.name", { to: nearest });
  return (
    <li className={styles.name}>
      <Text>
        <Text weight="semibold">{title}</Text> {question}
      </Text>
      <ShowMore items={findings}>
        {(shown) => (
          <ul className={styles.cells} aria-label={title}>
            {shown.map(({ finding }, index) => (
              <li key={index}>
                <LinkButton className={styles.cell} onClick={() => props.onGoTo(finding.at)}>
                  {describeCell(finding.at)}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      {fixes.length > 0 && (
        <Button
          size="small"
          className={styles.fix}
          aria-label={`${title} ${change}`}
          disabledFocusable={!props.canFix}
          onClick={() => props.onFix(fixes)}
        >
          {change}
        </Button>
      )}
    </li>
  );
}
