import { Button, Text } from "@fluentui/react-components";
import { useMessages } from "../messages";
import { LedgerStepList } from "../parts/LedgerStepList";
import { LedgerTaskBox } from "../parts/LedgerTaskBox";
import { Screen } from "../parts/Screen";
import {
  canOpenNewYear,
  comparisonTask,
  newYearTask,
  shownSteps,
  taskOf,
} from "../view/ledgerSteps";
import { canLeave, type ScreenProps } from "./screenProps";

/** 四账: where each of the year's ledgers stands; each can be closed, reopened and compared with now. */
export function LedgersScreen({ state, control }: ScreenProps) {
  const messages = useMessages();
  const { say } = messages;
  const { ledgers, ledgerTask } = state;
  const canAct = state.busy === undefined;
  return (
    <Screen
      title={say("action.ledgers")}
      canLeave={canLeave(state)}
      onBack={() => control.open("home")}
    >
      {ledgers && !ledgerTask && (
        <>
          <Text>{say("ledgers.intro", { sheet: ledgers.sheetName, year: ledgers.year })}</Text>
          <LedgerStepList
            steps={shownSteps(ledgers, messages)}
            canAct={canAct}
            onAct={(step) => control.chooseLedgerTask(taskOf(step, ledgers.tableName))}
          />
          {canOpenNewYear(ledgers) && (
            <Button
              disabledFocusable={!canAct}
              onClick={() => control.chooseLedgerTask(newYearTask(ledgers.tableName))}
            >
              {say("ledgers.newYear")}
            </Button>
          )}
          {ledgers.canCompare && (
            <Button
              disabledFocusable={!canAct}
              onClick={() => control.chooseLedgerTask(comparisonTask(ledgers.tableName))}
            >
              {say("ledgers.compare")}
            </Button>
          )}
        </>
      )}
      {ledgerTask && (
        <LedgerTaskBox
          task={ledgerTask.task}
          preview={ledgerTask.preview}
          enabled={canAct}
          canLeave={canLeave(state)}
          onRun={control.runLedgerTask}
          onCancel={() => control.open("ledgers")}
          onGoTo={control.goToCell}
        />
      )}
    </Screen>
  );
}
