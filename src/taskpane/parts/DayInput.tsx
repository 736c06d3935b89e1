import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { isoDate, parseIsoDate, type DaySerial } from "../../domain/calendar/daySerial";
import { SETTINGS } from "../../domain/model/settings";

/** The day of a complete date within the years of a ledger; null for blank, undefined for anything else. */
function dayOf(text: string): DaySerial | null | undefined {
  if (text === "") return null;
  const year = Number(text.slice(0, 4));
  const isInRange = year >= SETTINGS.year.minimum && year <= SETTINGS.year.maximum;
  return isInRange ? parseIsoDate(text) : undefined;
}

/** A day that can be blank; it is handed on when the field is left or Enter is pressed, not at every key. */
export function DayInput(props: {
  readonly label: string;
  readonly day: DaySerial | undefined;
  readonly onChange: (day: DaySerial | null) => void;
}) {
  const before = props.day === undefined ? "" : isoDate(props.day);
  const [text, setText] = useState(before);
  const handOn = (): void => {
    const day = dayOf(text);
    if (day === undefined) setText(before);
    else if (text !== before) props.onChange(day);
  };
  return (
    <Input
      type="date"
      size="small"
      aria-label={props.label}
      value={text}
      onChange={(_event, data) => setText(data.value)}
      onBlur={handOn}
      onKeyDown={(event) => {
        if (event.key === "Enter") handOn();
      }}
    />
  );
}
