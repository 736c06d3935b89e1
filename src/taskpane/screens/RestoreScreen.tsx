import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RestorePoint } from "../../actions/types";
import { describeTime } from "../../i18n/describeValue";
import { useMessages } from "../messages";
import { ConfirmBar } from "../parts/ConfirmBar";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { canLeave, type ScreenProps } from "./screenProps";

/** 恢复: the actions that can be taken back, newest first, one click each. */
export function RestoreScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const points = state.restore?.points;
  const back = (): void => control.open("home");
  return (
    <Screen title={say("action.restore")} canLeave={canLeave(state)} onBack={back}>
      {points?.length === 0 && <Text>{say("restore.none")}</Text>}
      {points !== undefined && points.length > 0 && (
        <>
          <Points points={points} />
          <Text>{say("restore.kept")}</Text>
          <ConfirmBar
            label={say("restore.run")}
            enabled={state.busy === undefined}
            canLeave={canLeave(state)}
            onConfirm={control.runRestore}
            onCancel={back}
          />
        </>
      )}
    </Screen>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
});

function Points({ points }: { readonly points: readonly RestorePoint[] }) {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <Section title={say("restore.points")}>
      <ol className={styles.list} aria-label={say("restore.points")}>
        {points.map((point, index) => (
          <li key={`${index} ${point.timestamp}`}>
            {say("restore.point", {
              time: describeTime(point.timestamp),
              action: say(`action.${point.action}`),
              count: point.changes,
            })}
          </li>
        ))}
      </ol>
    </Section>
  );
}
