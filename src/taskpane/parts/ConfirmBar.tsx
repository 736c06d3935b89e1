import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    position: "sticky",
    bottom: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  missing: { flexBasis: "100%" },
});

/** The button that writes, and the one that leaves everything as it is. */
export function ConfirmBar(props: {
  readonly label: string;
  readonly enabled: boolean;
  /** What the user still has to do before the button works. */
  readonly missing?: string | undefined;
  readonly canLeave: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <div className={styles.bar}>
      {props.missing !== undefined && <Text className={styles.missing}>{props.missing}</Text>}
      <Button appearance="primary" disabledFocusable={!props.enabled} onClick={props.onConfirm}>
        {props.label}
      </Button>
      <Button disabledFocusable={!props.canLeave} onClick={props.onCancel}>
        {say("common.cancel")}
      </Button>
    </div>
  );
}
