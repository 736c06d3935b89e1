import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { SETTINGS } from "../../domain/model/settings";
import { useMessages } from "../messages";

/** The year of a text of four digits within the range of the setting; undefined for anything else. */
function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= SETTINGS.year.minimum && year <= SETTINGS.year.maximum ? year : undefined;
}

/** Asks for the ledger year 台账年度; a complete year is handed on while typing, anything else as undefined. */
export function YearField(props: {
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}) {
  const { say } = useMessages();
  const [text, setText] = useState(props.year === undefined ? "" : String(props.year));
  const wrong = text.trim().length >= 4 && yearOf(text) === undefined;
  return (
    <Field
      label={say("structure.year")}
      required
      hint={say("structure.yearHint")}
      validationState={wrong ? "error" : "none"}
      {...(wrong ? { validationMessage: say("structure.yearInvalid") } : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        maxLength={4}
        onChange={(_event, data) => {
          setText(data.value);
          const year = yearOf(data.value);
          if (year !== props.year) props.onChange(year);
        }}
      />
    </Field>
  );
}
