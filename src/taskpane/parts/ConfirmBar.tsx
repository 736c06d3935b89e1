import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The button that writes, and the one that leaves everything as it is. */
export function ConfirmBar(props: {
  readonly label: string;
  readonly enabled: boolean;
  readonly canLeave: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabledFocusable={!props.enabled} onClick={props.onConfirm}>
        {props.label}
      </Button>
      <Button disabledFocusable={!props.canLeave} onClick={props.onCancel}>
        {say("common.cancel")}
      </Button>
    </div>
  );
}
