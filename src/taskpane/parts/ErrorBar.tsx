import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { describeNotice } from "../../i18n/describeNotice";
import { useMessages } from "../messages";
import type { PaneError } from "../state/paneState";
import { DismissButton } from "./DismissButton";
import { ErrorDetails } from "./ErrorDetails";

/** The one place where the pane says what went wrong and what to do; read out at once. */
export function ErrorBar(props: {
  readonly error: PaneError | undefined;
  readonly onDismiss: () => void;
}) {
  const { language } = useMessages();
  return (
    <div role="alert">
      {props.error && (
        <MessageBar
          layout="multiline"
          intent={props.error.id === "error.cancelled" ? "info" : "error"}
        >
          <MessageBarBody>
            {describeNotice(language, props.error)}
            {!isRefusal(props.error) && <ErrorDetails details={props.error.details} />}
          </MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onClick={props.onDismiss} />} />
        </MessageBar>
      )}
    </div>
  );
}

/** A refusal says all there is in its sentence; only failures of Excel or of the program have details. */
function isRefusal({ id }: PaneError): boolean {
  return !["app.unexpected", "error.excel", "error.halfWritten"].includes(id);
}
