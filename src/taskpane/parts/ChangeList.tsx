import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { TypedChange } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { fieldLabel } from "../../i18n/describeNotice";
import { useMessages, type Messages } from "../messages";
import { groupChanges, type ChangeKind } from "../view/groupChanges";
import { percentUnit } from "../view/percentUnit";
import { ChangeLines } from "./ChangeLines";

/** So many cells are all unfolded at first; more are a summary to be opened. (assumption) */
const UNFOLDED_CELLS = 20;

const useStyles = makeStyles({
  header: { fontWeight: tokens.fontWeightSemibold },
  panel: { marginLeft: tokens.spacingHorizontalXS, marginRight: 0 },
});

/** Cells and what would stand in them, old → new, by what they are about: the summary first. */
export function ChangeList(props: {
  readonly changes: readonly TypedChange[];
  /** Of the groups' headings: one below the heading that the list stands under. */
  readonly level: 3 | 4;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { changes } = props;
  const groups = useMemo(() => groupChanges(changes), [changes]);
  if (changes.length === 0) return <Text>{messages.say("change.none")}</Text>;
  const unit = percentUnit(changes);
  const isShort = changes.length <= UNFOLDED_CELLS;
  return (
    <Accordion
      multiple
      collapsible
      defaultOpenItems={isShort ? groups.map(({ kind }) => kind) : []}
    >
      {groups.map(({ kind, count, rows }) => {
        const title = messages.say("change.group", { name: kindName(messages, kind), count });
        return (
          <AccordionItem key={kind} value={kind}>
            <AccordionHeader as={`h${props.level}`} size="small">
              <span className={styles.header}>{title}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ChangeLines label={title} rows={rows} unit={unit} onGoTo={props.onGoTo} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function kindName({ language, say }: Messages, kind: ChangeKind): string {
  switch (kind) {
    case "plan":
    case "done":
    case "merged":
    case "cells":
      return say(`change.${kind}`);
    default:
      return fieldLabel(language, kind);
  }
}
