import { Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ACTION_IDS, type ActionId } from "../../actions/types";
import { useMessages } from "../messages";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  grid: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingVerticalS,
  },
  next: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  badge: { flexShrink: 0 },
});

/**
 * The actions with the next sensible one standing out: one below the other with what each does, or, where a
 * ledger has more to tell below them, two abreast with the next step's line only.
 */
export function ActionGrid(props: {
  readonly next: ActionId | undefined;
  readonly isCompact: boolean;
  /** What an action does; the line that stands with its button. */
  readonly hintOf: (action: ActionId) => string;
  readonly onOpen: (action: ActionId) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { next, isCompact, hintOf } = props;
  return (
    <>
      <div className={isCompact ? styles.grid : styles.list}>
        {ACTION_IDS.map((action) => (
          <ActionButton
            key={action}
            action={action}
            isNext={action === next}
            isCompact={isCompact}
            hint={hintOf(action)}
            onClick={() => props.onOpen(action)}
          />
        ))}
      </div>
      {isCompact && next && (
        // Readers of screens hear it with the button.
        <Caption1 className={styles.next} aria-hidden>
          <Badge className={styles.badge} appearance="tint" color="brand">
            {say("home.next")}
          </Badge>
          <span>{say("home.nextHint", { action: say(`action.${next}`), hint: hintOf(next) })}</span>
        </Caption1>
      )}
    </>
  );
}
