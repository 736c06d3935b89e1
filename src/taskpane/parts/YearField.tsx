import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SETTINGS } from "../../domain/model/settings";
import { useMessages } from "../messages";

/** The year of a text of four digits within the range of the setting; undefined for anything else. */
function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= SETTINGS.year.minimum && year <= SETTINGS.year.maximum ? year : undefined;
}

const useStyles = makeStyles({
  line: { display: "flex", minWidth: 0, columnGap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, width: "100%", minWidth: 0 },
  use: { flexShrink: 0 },
});

/** Asks for the ledger year 台账年度; a complete year is handed on while typing, anything else as undefined. */
export function YearField(props: {
  readonly year: number | undefined;
  /** The year that one click takes. */
  readonly suggested: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const [text, setText] = useState(props.year === undefined ? "" : String(props.year));
  const wrong = text.trim().length >= 4 && yearOf(text) === undefined;
  const choose = (wanted: string): void => {
    setText(wanted);
    const year = yearOf(wanted);
    if (year !== props.year) props.onChange(year);
  };
  const { suggested } = props;
  return (
    <Field
      label={say("structure.year")}
      required
      hint={say("structure.yearHint")}
      validationState={wrong ? "error" : "none"}
      {...(wrong ? { validationMessage: say("structure.yearInvalid") } : {})}
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            input={{ className: styles.input }}
            value={text}
            inputMode="numeric"
            maxLength={4}
            onChange={(_event, data) => choose(data.value)}
          />
          {suggested !== undefined && text === "" && (
            <Button className={styles.use} onClick={() => choose(String(suggested))}>
              {say("structure.yearUse", { year: suggested })}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
