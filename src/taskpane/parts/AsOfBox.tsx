import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AsOfState } from "../../actions/types";
import { isoDate, parseIsoDate, type DaySerial } from "../../domain/calendar/daySerial";
import { describeDate } from "../../i18n/describeValue";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** The as-of date 截止日 in force, where it comes from, and the way to change it. */
export function AsOfBox(props: {
  readonly asOf: AsOfState;
  readonly canChange: boolean;
  readonly onChange: (date: DaySerial | undefined) => void;
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { asOf } = props;
  const change = (date: DaySerial | undefined): void => {
    setOpen(false);
    props.onChange(date);
  };
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold">{say("asOf.title")}</Text>
        <Text>{say(`asOf.${asOf.source}`, { date: describeDate(language, asOf.date) })}</Text>
        <Button
          size="small"
          aria-label={say("asOf.change")}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say("asOf.changeShort")}
        </Button>
      </div>
      {isOpen && <DateForm asOf={asOf} canChange={props.canChange} onChange={change} />}
    </>
  );
}

function DateForm(props: {
  readonly asOf: AsOfState;
  readonly canChange: boolean;
  readonly onChange: (date: DaySerial | undefined) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const [text, setText] = useState(isoDate(props.asOf.date));
  const date = parseIsoDate(text);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (date !== undefined && props.canChange) props.onChange(date);
      }}
    >
      <Field label={say("asOf.date")}>
        <Input type="date" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={date === undefined || !props.canChange}>
          {say("asOf.apply")}
        </Button>
        {props.asOf.source === "typed" && (
          <Button disabledFocusable={!props.canChange} onClick={() => props.onChange(undefined)}>
            {say("asOf.clear")}
          </Button>
        )}
      </div>
    </form>
  );
}
