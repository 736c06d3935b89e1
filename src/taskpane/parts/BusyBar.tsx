import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages";
import type { Busy } from "../state/paneState";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1 },
});

/** How far the work is, and the button that stops it. */
export function BusyBar(props: { readonly busy: Busy; readonly onStop: () => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  const { stage, progress } = props.busy;
  const phase = say(`progress.${progress?.phase ?? (stage === "run" ? "write" : "read")}`);
  const measured = progress !== undefined && progress.total > 0;
  const text = measured
    ? say("progress.count", { phase, done: progress.done, total: progress.total })
    : phase;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <Text size={200}>{text}</Text>
        <ProgressBar
          aria-label={phase}
          {...(measured ? { value: progress.done / progress.total } : {})}
        />
      </div>
      <Button size="small" onClick={props.onStop}>
        {say("common.stop")}
      </Button>
    </div>
  );
}
