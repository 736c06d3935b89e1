import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
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
  action: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  button: { justifyContent: "flex-start", width: "100%" },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXS },
});

/** A big button named by the action, with one line below it on what it does. */
export function ActionButton(props: { readonly action: ActionId; readonly onClick: () => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  const hintId = useId();
  const Icon = ICONS[props.action];
  return (
    <div className={styles.action}>
      <Button
        size="large"
        className={styles.button}
        icon={<Icon />}
        aria-describedby={hintId}
        onClick={props.onClick}
      >
        {say(`action.${props.action}`)}
      </Button>
      <Caption1 id={hintId} className={styles.hint}>
        {say(`action.${props.action}.hint`)}
      </Caption1>
    </div>
  );
}
