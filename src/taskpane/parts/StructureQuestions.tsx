import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { SettingQuestion, StructureProposal } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { useMessages } from "../messages";
import { BEFORE_MONTH_READINGS, type StructureChoices } from "../state/paneState";
import { DeadlineDoubts } from "./DeadlineDoubts";
import { Section } from "./Section";

interface QuestionsProps {
  readonly structure: StructureProposal;
  readonly choices: StructureChoices;
  readonly onChange: (choices: StructureChoices) => void;
  readonly onGoTo: (at: CellRef) => void;
}

/** What 规范成表 asks before it writes: conventions once for all rows, options, doubtful deadlines one by one. */
export function StructureQuestions(props: QuestionsProps) {
  const { say } = useMessages();
  const { structure, choices, onChange } = props;
  const { settingQuestions = [], deadlineDoubts = [] } = structure;
  const hasOptions = hasSplit(props) || hasSame(props);
  return (
    <>
      {(settingQuestions.length > 0 || hasOptions) && (
        <Section title={say("structure.questions")}>
          {settingQuestions.map((question) => (
            <BeforeMonthField key={question.setting} {...props} question={question} />
          ))}
          {hasSplit(props) && <SplitBox {...props} />}
          {hasSame(props) && (
            <Checkbox
              label={say("structure.writeOutSame")}
              checked={choices.writeOutSame ?? true}
              onChange={(_event, data) =>
                onChange({ ...choices, writeOutSame: data.checked === true })
              }
            />
          )}
        </Section>
      )}
      <DeadlineDoubts
        doubts={deadlineDoubts}
        onGoTo={props.onGoTo}
        onSet={(rowIndex, day) =>
          onChange({ ...choices, deadlines: { ...choices.deadlines, [rowIndex]: day } })
        }
      />
    </>
  );
}

/** The offer is gone from the proposal once it is taken; the box stays, so that it can be untaken. */
const hasSplit = ({ structure, choices }: QuestionsProps): boolean =>
  structure.ownerSplit !== undefined || choices.splitOwners !== undefined;

const hasSame = ({ structure, choices }: QuestionsProps): boolean =>
  choices.writeOutSame !== undefined ||
  structure.typedChanges.some(
    ({ reason }) => reason.id === "reason.sameAsAbove" || reason.id === "reason.sameBelow"
  );

function SplitBox({ structure, choices, onChange }: QuestionsProps) {
  const { say } = useMessages();
  const { ownerSplit } = structure;
  return (
    <Checkbox
      label={
        ownerSplit
          ? say("structure.splitOwners", { count: ownerSplit.count, example: ownerSplit.example })
          : say("structure.splitOwnersTaken")
      }
      checked={choices.splitOwners ?? false}
      onChange={(_event, data) => onChange({ ...choices, splitOwners: data.checked === true })}
    />
  );
}

function BeforeMonthField(props: QuestionsProps & { readonly question: SettingQuestion }) {
  const { say } = useMessages();
  const { choices, question } = props;
  const { count, example } = question;
  return (
    <Field label={say("structure.beforeMonth", { count, example })}>
      <RadioGroup
        value={choices.beforeMonth ?? BEFORE_MONTH_READINGS[0]}
        onChange={(_event, data) =>
          props.onChange({
            ...choices,
            beforeMonth: BEFORE_MONTH_READINGS.find((reading) => reading === data.value),
          })
        }
      >
        {BEFORE_MONTH_READINGS.map((reading) => (
          <Radio key={reading} value={reading} label={say(`structure.beforeMonth.${reading}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
