import { Checkbox, Text } from "@fluentui/react-components";
import type { TypedChange } from "../../actions/types";
import { ChangeList } from "./ChangeList";

/** A choice together with the cells that it would write, which are listed while it is taken. */
export function OfferBox(props: {
  readonly label: string;
  readonly listLabel: string;
  readonly offers: readonly TypedChange[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <div>
      <Checkbox
        label={props.label}
        checked={props.checked}
        onChange={(_event, data) => props.onChange(data.checked === true)}
      />
      {props.checked && props.offers.length > 0 && (
        <>
          <Text weight="semibold">{props.listLabel}</Text>
          <ChangeList changes={props.offers} label={props.listLabel} />
        </>
      )}
    </div>
  );
}
