import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../messages";

type Outcome = "none" | "copied" | "refused";

/** Copies a text; where the webview refuses (Office on Mac does), shows it to be copied by hand. */
export function CopyText(props: {
  readonly button: string;
  readonly copied: string;
  /** Name of the box with the text. */
  readonly label: string;
  readonly text: string;
}) {
  const { say } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>("none");

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      setOutcome("copied");
    } catch {
      // Nothing to report: the text itself is shown instead.
      setOutcome("refused");
    }
  };

  return (
    <>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {props.button}
        </Button>
      </div>
      <div role="status">
        {outcome === "copied" && <Text>{props.copied}</Text>}
        {outcome === "refused" && <Text>{say("check.copyFailed")}</Text>}
      </div>
      {outcome === "refused" && (
        <Field label={props.label}>
          <Textarea
            readOnly
            value={props.text}
            rows={6}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
    </>
  );
}
