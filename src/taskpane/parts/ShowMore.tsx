import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useMessages } from "../messages";

/** Lines shown before anyone asks for more: about one height of the pane. */
const FIRST_LINES = 10;
/** Lines that each click adds; the pane stays quick with thousands of them. */
const MORE_LINES = 50;

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalXS } });

/** The first lines of a long list, and a button for more. */
export function ShowMore<Item>(props: {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const [limit, setLimit] = useState(FIRST_LINES);
  const left = props.items.length - limit;
  return (
    <>
      {props.children(left > 0 ? props.items.slice(0, limit) : props.items)}
      {left > 0 && (
        <div className={styles.more}>
          <Text>{say("change.more", { count: left })} </Text>
          <Button size="small" onClick={() => setLimit(limit + MORE_LINES)}>
            {say("change.showMore", { count: Math.min(left, MORE_LINES) })}
          </Button>
          {left > MORE_LINES && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => setLimit(props.items.length)}
            >
              {say("change.showAll", { count: props.items.length })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
