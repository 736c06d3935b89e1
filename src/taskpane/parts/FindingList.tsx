import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../domain/model/area";
import type { Finding } from "../../domain/model/finding";
import { describeFinding } from "../../i18n/describeFinding";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  finding: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

/** Findings as buttons that lead to their cells. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const { language } = useMessages();
  return (
    <ul className={styles.list}>
      {props.findings.map((finding) => (
        <li key={`${finding.ruleId} ${finding.at.rowIndex},${finding.at.columnIndex}`}>
          <Button
            appearance="subtle"
            className={styles.finding}
            onClick={() => props.onGoTo(finding.at)}
          >
            {describeFinding(language, finding)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
