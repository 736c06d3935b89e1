import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ActionReport, Notice } from "../../actions/types";
import { useMessages } from "../messages";
import { DismissButton } from "./DismissButton";
import { NoticeList } from "./NoticeList";

/** More notes than these are folded: they were read in the preview already. (assumption) */
const UNFOLDED_NOTES = 3;

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
            <MessageBarTitle>{titleOf(report, say)}</MessageBarTitle>
            <Notes key={`${report.action} ${report.changes}`} notices={report.notices} />
          </MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onClick={props.onDismiss} />} />
        </MessageBar>
      )}
    </div>
  );
}

function titleOf(
  { action, changes, opensWorkbook }: ActionReport,
  say: ReturnType<typeof useMessages>["say"]
): string {
  if (opensWorkbook) return say("result.newWorkbook");
  if (changes === 0) return say("result.unchanged", { action: say(`action.${action}`) });
  return say(`result.${action}`, { count: changes });
}

function Notes({ notices }: { readonly notices: readonly Notice[] }) {
  const { say } = useMessages();
  const [isOpen, setOpen] = useState(notices.length <= UNFOLDED_NOTES);
  if (isOpen) return <NoticeList notices={notices} />;
  return (
    <div>
      <Button size="small" appearance="transparent" onClick={() => setOpen(true)}>
        {say("result.notes", { count: notices.length })}
      </Button>
    </div>
  );
}
