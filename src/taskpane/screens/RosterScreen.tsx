import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RosterReport } from "../../actions/roster";
import { useMessages } from "../messages";
import { ConfirmBar } from "../parts/ConfirmBar";
import { RosterLines } from "../parts/RosterLines";
import { Screen } from "../parts/Screen";
import { canLeave, type ScreenProps } from "./screenProps";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** 建名册: the people and departments that the ledger names and the roster lacks, and the button that adds them. */
export function RosterScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { roster } = state;
  const back = (): void => control.open("home");
  return (
    <Screen title={say("roster.title")} canLeave={canLeave(state)} onBack={back}>
      <Text>{say("roster.intro")}</Text>
      {roster?.lines.length === 0 && <Text role="status">{say("roster.none")}</Text>}
      {roster !== undefined && roster.lines.length > 0 && (
        <>
          <Found lines={roster.lines} />
          <ConfirmBar
            label={say("roster.run", { count: roster.lines.length })}
            enabled={state.busy === undefined}
            canLeave={canLeave(state)}
            onConfirm={control.runRoster}
            onCancel={back}
          />
        </>
      )}
    </Screen>
  );
}

function Found({ lines }: { readonly lines: RosterReport["lines"] }) {
  const styles = useStyles();
  const { say } = useMessages();
  const people = lines.filter(({ name }) => name !== "");
  const departments = lines.filter(({ name }) => name === "");
  return (
    <div className={styles.parts}>
      <Text role="status">{say("roster.found", { count: lines.length })}</Text>
      <RosterLines title={say("roster.people", { count: people.length })} lines={people} />
      <RosterLines
        title={say("roster.departments", { count: departments.length })}
        lines={departments}
      />
    </div>
  );
}
