import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMessages } from "../messages";
import type { Busy } from "../state/paneState";

/** Shorter work shows only the bar, so that nothing below it jumps. (assumption) */
const WORDS_AFTER_MILLISECONDS = 500;

const useStyles = makeStyles({
  // Room for the bar is always there: what stands below keeps its place.
  place: { minHeight: "4px" },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** How far the work is, and the button that stops it; an empty line while nothing goes on. */
export function BusyBar(props: { readonly busy: Busy | undefined; readonly onStop: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      {props.busy && <Work busy={props.busy} onStop={props.onStop} />}
    </div>
  );
}

function Work({ busy, onStop }: { readonly busy: Busy; readonly onStop: () => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [hasWords, setWords] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWords(true), WORDS_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  const { stage, progress, isStopping } = busy;
  const phaseId = progress?.phase ?? (stage === "run" ? "write" : "read");
  const phase = say(`progress.${phaseId}`);
  // One step of one says nothing about how far it is.
  const measured = progress !== undefined && progress.total > 1;
  const text = measured
    ? say("progress.count", { phase, done: progress.done, total: progress.total })
    : phase;
  // What has been sent to Excel in one piece cannot be called back.
  const canStop = progress?.phase !== "write";
  return (
    <>
      <ProgressBar
        aria-label={phase}
        {...(measured ? { value: progress.done / progress.total } : {})}
      />
      {hasWords && (
        <div className={styles.words}>
          <Text size={200}>
            {isStopping
              ? say("progress.stopping")
              : canStop
                ? text
                : say("progress.noStop", { phase })}
          </Text>
          {canStop && (
            <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
              {say("common.stop")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
