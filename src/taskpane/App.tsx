import { FluentProvider } from "@fluentui/react-components";
import { MessagesProvider } from "./messages";
import { Pane } from "./Pane";
import { PaneBoundary } from "./parts/PaneBoundary";
import { PANE_THEMES } from "./paneTheme";
import type { PaneInputs } from "./state/usePane";

/** The task pane with its theme and language. */
export function App(props: PaneInputs & { readonly theme: "light" | "dark" }) {
  const { theme, ...inputs } = props;
  return (
    <FluentProvider theme={PANE_THEMES[theme]}>
      <MessagesProvider language={inputs.language}>
        <PaneBoundary>
          <Pane {...inputs} />
        </PaneBoundary>
      </MessagesProvider>
    </FluentProvider>
  );
}
