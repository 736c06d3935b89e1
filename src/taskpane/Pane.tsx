import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ActionReport } from "../actions/types";
import { assertNever } from "../domain/model/invariant";
import { useMessages } from "./messages";
import { BusyBar } from "./parts/BusyBar";
import { ErrorBar } from "./parts/ErrorBar";
import { ReportBar } from "./parts/ReportBar";
import { AppraisalScreen } from "./screens/AppraisalScreen";
import { CheckScreen } from "./screens/CheckScreen";
import { ColourScreen } from "./screens/ColourScreen";
import { ExplainScreen } from "./screens/ExplainScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { LedgersScreen } from "./screens/LedgersScreen";
import { RestoreScreen } from "./screens/RestoreScreen";
import { RosterScreen } from "./screens/RosterScreen";
import { ScoreScreen } from "./screens/ScoreScreen";
import { StructureScreen } from "./screens/StructureScreen";
import type { ScreenProps } from "./screens/screenProps";
import type { PaneState } from "./state/paneState";
import { usePane, type PaneInputs } from "./state/usePane";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    minHeight: "100vh",
    // Lines longer than this are hard to read in an undocked pane.
    maxWidth: "720px",
    padding: tokens.spacingHorizontalM,
    paddingTop: 0,
  },
  // Office shows the name above the pane already; readers of headings still need it.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The whole pane: what went wrong, what was done, how far the work is, and the screen in front. */
export function Pane(props: PaneInputs) {
  const styles = useStyles();
  const { say } = useMessages();
  const [state, control] = usePane(props);
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef(state.screen);
  useEffect(() => {
    // Back home the button that had the focus is gone; the other screens put it on their own names.
    if (state.screen === "home" && last.current !== "home") title.current?.focus();
    last.current = state.screen;
  }, [state.screen]);
  return (
    <main className={styles.pane} aria-busy={state.busy !== undefined}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {say("app.title")}
      </h1>
      <BusyBar busy={state.busy} onStop={control.stop} />
      <div>
        <ErrorBar error={state.error} onDismiss={control.dismissError} />
        <ReportBar report={reportInFront(state)} onDismiss={control.dismissReport} />
      </div>
      <ScreenInFront state={state} control={control} />
    </main>
  );
}

const LEDGER_ACTIONS = ["freeze", "closeQuarter", "reopen", "compare", "settle"] as const;

const APPRAISAL_ACTIONS = ["appraisal", "ranking"] as const;

/** A result stays on the home screen; a preview is shown without the result of something else. */
function reportInFront({ screen, report }: PaneState): ActionReport | undefined {
  const stays =
    screen === "home" ||
    (screen === "restore" && report?.action === "restore") ||
    (screen === "check" && report?.action === "fix") ||
    (screen === "appraisal" && APPRAISAL_ACTIONS.some((action) => action === report?.action)) ||
    (screen === "ledgers" && LEDGER_ACTIONS.some((action) => action === report?.action));
  return stays ? report : undefined;
}

function ScreenInFront({ state, control }: ScreenProps) {
  switch (state.screen) {
    case "home":
      return <HomeScreen state={state} control={control} />;
    case "structure":
      return <StructureScreen state={state} control={control} />;
    case "check":
      return <CheckScreen state={state} control={control} />;
    case "colour":
      return <ColourScreen state={state} control={control} />;
    case "score":
      return <ScoreScreen state={state} control={control} />;
    case "explain":
      return <ExplainScreen state={state} control={control} />;
    case "roster":
      return <RosterScreen state={state} control={control} />;
    case "appraisal":
      return <AppraisalScreen state={state} control={control} />;
    case "ledgers":
      return <LedgersScreen state={state} control={control} />;
    case "restore":
      return <RestoreScreen state={state} control={control} />;
    default:
      return assertNever(state.screen);
  }
}
