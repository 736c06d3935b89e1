import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../messages";

type Outcome = "none" | "copied" | "refused";

/** Copies lines as text; where the webview refuses (Office on Mac does), shows them to be copied by hand. */
export function CopyFindings({ lines }: { readonly lines: readonly string[] }) {
  const { say } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const text = lines.join("\n");

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };

  return (
    <>
      <div>
        <Button onClick={() => void copy()}>{say("check.copy")}</Button>
      </div>
      <div role="status">
        {outcome === "copied" && <Text>{say("check.copied", { count: lines.length })}</Text>}
        {outcome === "refused" && <Text>{say("check.copyFailed")}</Text>}
      </div>
      {outcome === "refused" && (
        <Field label={say("check.copyText")}>
          <Textarea readOnly value={text} rows={6} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </>
  );
}
