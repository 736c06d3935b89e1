import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ColorRegular,
  DataBarVerticalRegular,
  TableRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useId } from "react";
import type { ActionId } from "../../actions/types";
import { useMessages } from "../messages";

const ICONS: Readonly<Record<ActionId, FluentIcon>> = {
  structure: TableRegular,
  check: CheckmarkCircleRegular,
  colour: ColorRegular,
  score: DataBarVerticalRegular,
  restore: ArrowUndoRegular,
};

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", textAlign: "start", width: "100%" },
  text: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A big button: named by the action, described by one line on what it does. */
export function ActionButton(props: { readonly action: ActionId; readonly onClick: () => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  const nameId = useId();
  const hintId = useId();
  const Icon = ICONS[props.action];
  return (
    <Button
      size="large"
      className={styles.button}
      icon={<Icon />}
      aria-labelledby={nameId}
      aria-describedby={hintId}
      onClick={props.onClick}
    >
      <span className={styles.text}>
        <Subtitle2 id={nameId}>{say(`action.${props.action}`)}</Subtitle2>
        <Caption1 id={hintId} className={styles.hint}>
          {say(`action.${props.action}.hint`)}
        </Caption1>
      </span>
    </Button>
  );
}
