import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ColumnProposal } from "../../actions/types";
import { columnLetters } from "../../domain/model/area";
import type { FieldId } from "../../domain/model/fields";
import { fieldLabel } from "../../i18n/describeNotice";
import { useMessages } from "../messages";
import type { StructureChoices } from "../state/paneState";
import { columnParts } from "../view/columnOrder";
import { fieldInForce } from "../view/remapColumn";
import { ColumnItem } from "./ColumnItem";
import { COLUMN_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...COLUMN_LIST,
    rowGap: tokens.spacingVerticalS,
  },
  panel: { marginLeft: 0, marginRight: 0 },
  header: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface ColumnListProps {
  readonly columns: readonly ColumnProposal[];
  /** 0-based sheet columns that were in doubt when the table was first shown: they stay where they are. */
  readonly doubts: readonly number[];
  readonly mapping: StructureChoices["mapping"];
  readonly onChange: (column: ColumnProposal, field: FieldId | undefined) => void;
}

/** Columns in doubt first, each open with its reason; those read with confidence and the rest in one line. */
export function ColumnList(props: ColumnListProps) {
  const { say, language } = useMessages();
  const { columns, doubts, mapping } = props;
  const parts = columnParts(columns, doubts);
  const inShort = parts.sure
    .map((column) => {
      const field = fieldInForce(column, mapping);
      const name = field === undefined ? column.heading : fieldLabel(language, field);
      return say("structure.sureLine", { letter: columnLetters(column.columnIndex), field: name });
    })
    .join(say("common.listSeparator"));
  return (
    <>
      {parts.doubtful.length > 0 && (
        <>
          <Text>{say("structure.doubts", { count: parts.doubtful.length })}</Text>
          <Columns {...props} shown={parts.doubtful} label={say("structure.mapping")} />
        </>
      )}
      <Accordion multiple collapsible>
        <Folded
          {...props}
          shown={parts.sure}
          title={say("structure.sure", { count: parts.sure.length })}
          inShort={inShort}
        />
        <Folded
          {...props}
          shown={parts.rest}
          title={say("structure.rest", { count: parts.rest.length })}
          inShort={parts.rest.map(({ heading }) => heading).join(say("common.listSeparator"))}
        />
      </Accordion>
    </>
  );
}

type ShownProps = ColumnListProps & { readonly shown: readonly ColumnProposal[] };

function Folded(props: ShownProps & { readonly title: string; readonly inShort: string }) {
  const styles = useStyles();
  if (props.shown.length === 0) return null;
  return (
    <AccordionItem value={props.title}>
      <AccordionHeader as="h4">
        <span className={styles.header}>
          <Text weight="semibold">{props.title}</Text>
          <Caption1>{props.inShort}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Columns {...props} label={props.title} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function Columns(props: ShownProps & { readonly label: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.shown.map((column) => (
        <ColumnItem
          key={column.columnIndex}
          column={column}
          field={fieldInForce(column, props.mapping)}
          onChange={(field) => props.onChange(column, field)}
        />
      ))}
    </ul>
  );
}
