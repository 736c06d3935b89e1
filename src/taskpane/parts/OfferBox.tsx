import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TypedChange } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column" },
  list: { paddingLeft: tokens.spacingHorizontalS },
});

/** A choice together with the cells that it would write, which are listed while it is taken; nothing without offers. */
export function OfferBox(props: {
  readonly label: string;
  readonly offers: readonly TypedChange[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  if (props.offers.length === 0) return null;
  return (
    <div className={styles.box}>
      <Checkbox
        label={props.label}
        checked={props.checked}
        onChange={(_event, data) => props.onChange(data.checked === true)}
      />
      {props.checked && (
        <div className={styles.list}>
          <ChangeList level={3} changes={props.offers} onGoTo={props.onGoTo} />
        </div>
      )}
    </div>
  );
}
