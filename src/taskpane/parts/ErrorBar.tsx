import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { describeNotice } from "../../i18n/describeNotice";
import { useMessages } from "../messages";
import type { PaneError } from "../state/paneState";

/** The one place where the pane says what went wrong and what to do; read out at once. */
export function ErrorBar(props: {
  readonly error: PaneError | undefined;
  readonly onDismiss: () => void;
}) {
  const { language, say } = useMessages();
  return (
    <div role="alert">
      {props.error && (
        <MessageBar
          layout="multiline"
          intent={props.error.id === "error.cancelled" ? "info" : "error"}
        >
          <MessageBarBody>{describeNotice(language, props.error)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={say("common.dismiss")}
                onClick={props.onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
