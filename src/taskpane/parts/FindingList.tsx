import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../domain/model/area";
import type { Fix } from "../../domain/model/finding";
import { useMessages } from "../messages";
import type { ShownFinding } from "../view/findingsView";
import { LinkButton } from "./LinkButton";
import { ShowMore } from "./ShowMore";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalS,
  },
  line: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  place: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  fix: { flexShrink: 0, minWidth: "auto" },
});

/** Findings that lead to their cells, with department and task below; those that can be mended offer it. */
export function FindingList(props: {
  readonly findings: readonly ShownFinding[];
  readonly canFix: boolean;
  readonly onGoTo: (at: CellRef) => void;
  /** Undefined: the findings are only listed here. */
  readonly onFix?: (fixes: readonly Fix[]) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { onFix } = props;
  return (
    <ShowMore items={props.findings}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ finding, sentence, row }, index) => (
            <li key={index} className={styles.line}>
              <div className={styles.words}>
                <LinkButton onClick={() => props.onGoTo(finding.at)}>{sentence}</LinkButton>
                {row.task !== "" && (
                  <Caption1 className={styles.place} title={row.task}>
                    {row.department === ""
                      ? row.task
                      : say("check.place", { department: row.department, task: row.task })}
                  </Caption1>
                )}
              </div>
              {finding.fix && onFix && (
                <FixButton
                  fix={finding.fix}
                  sentence={sentence}
                  isEnabled={props.canFix}
                  onFix={onFix}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function FixButton(props: {
  readonly fix: Fix;
  readonly sentence: string;
  readonly isEnabled: boolean;
  readonly onFix: (fixes: readonly Fix[]) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <Button
      size="small"
      className={styles.fix}
      aria-label={`${say("fix.one")} ${props.sentence}`}
      disabledFocusable={!props.isEnabled}
      onClick={() => props.onFix([props.fix])}
    >
      {say("fix.one")}
    </Button>
  );
}
