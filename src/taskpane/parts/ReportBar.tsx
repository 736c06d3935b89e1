import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ActionReport } from "../../actions/types";
import { useMessages } from "../messages";
import { NoticeList } from "./NoticeList";

/** What the last action did; it stays until dismissed or until the next one. */
export function ReportBar(props: {
  readonly report: ActionReport | undefined;
  readonly onDismiss: () => void;
}) {
  const { say } = useMessages();
  const { report } = props;
  return (
    <div role="status">
      {report && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {report.changes === 0
                ? say("result.unchanged", { action: say(`action.${report.action}`) })
                : say(`result.${report.action}`, { count: report.changes })}
            </MessageBarTitle>
            <NoticeList notices={report.notices} />
          </MessageBarBody>
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
