import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useMessages } from "../messages";
import { errorDetails } from "../view/describeError";
import { ErrorDetails } from "./ErrorDetails";

interface BoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** Shows a sentence and the way on where drawing the pane fails, so that it never goes blank. */
export class PaneBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Crashed
        error={this.state.error}
        onReload={() => this.setState({ error: undefined, hasFailed: false })}
      />
    );
  }
}

const useStyles = makeStyles({
  crashed: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

function Crashed(props: { readonly error: unknown; readonly onReload: () => void }) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <main className={styles.crashed}>
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say("app.crashed")}
            <ErrorDetails details={errorDetails(props.error)} />
          </MessageBarBody>
        </MessageBar>
      </div>
      <div>
        <Button appearance="primary" onClick={props.onReload}>
          {say("app.reload")}
        </Button>
      </div>
    </main>
  );
}
