import { Text } from "@fluentui/react-components";
import type { StructureProposal } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { fieldLabel } from "../../i18n/describeNotice";
import { useMessages } from "../messages";
import { CandidateField } from "../parts/CandidateField";
import { ChangeList } from "../parts/ChangeList";
import { ColumnList } from "../parts/ColumnList";
import { ConfirmBar } from "../parts/ConfirmBar";
import { NoticeList } from "../parts/NoticeList";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { StructureQuestions } from "../parts/StructureQuestions";
import { YearField } from "../parts/YearField";
import { FRESH_SCREENS } from "../state/paneState";
import { remapColumn } from "../view/remapColumn";
import { canLeave, type ScreenProps } from "./screenProps";

/** 规范成表: how the sheet is read, what would be written, and the button that does it. */
export function StructureScreen({ state, control }: ScreenProps) {
  const { say } = useMessages();
  const { structure } = state;
  const year = structure?.year ?? state.structureChoices.year;
  const back = (): void => control.open("home");
  return (
    <Screen title={say("action.structure")} canLeave={canLeave(state)} onBack={back}>
      {structure && (
        <>
          <Text>{say(structure.alreadyStructured ? "structure.already" : "structure.intro")}</Text>
          <Reading state={state} control={control} structure={structure} />
          <StructureQuestions
            key={`${structure.sheetName} ${structure.chosen}`}
            structure={structure}
            choices={state.structureChoices}
            onChange={control.chooseStructure}
            onGoTo={control.goToCell}
          />
          <Outcome structure={structure} onGoTo={control.goToCell} />
          <ConfirmBar
            label={say("structure.confirm")}
            enabled={state.busy === undefined && year !== undefined}
            missing={year === undefined ? say("structure.yearFirst") : undefined}
            canLeave={canLeave(state)}
            onConfirm={control.runStructure}
            onCancel={back}
          />
        </>
      )}
    </Screen>
  );
}

interface ReadingProps extends ScreenProps {
  readonly structure: StructureProposal;
}

function Reading({ state, control, structure }: ReadingProps) {
  const { say } = useMessages();
  const choices = state.structureChoices;
  const candidate = structure.candidates[structure.chosen];
  return (
    <>
      <CandidateField
        sheetName={structure.sheetName}
        candidates={structure.candidates}
        chosen={choices.candidate ?? structure.chosen}
        onChange={(chosen) =>
          control.chooseStructure({
            ...FRESH_SCREENS.structureChoices,
            year: choices.year,
            candidate: chosen,
          })
        }
        onGoTo={control.goToCell}
      />
      {(structure.year === undefined || choices.year !== undefined) && (
        <YearField
          year={choices.year}
          suggested={suggestedYear(structure)}
          onChange={(year) => control.chooseStructure({ ...choices, year })}
        />
      )}
      {candidate && (
        <Section title={say("structure.mapping")}>
          <ColumnList
            key={`${structure.sheetName} ${structure.chosen}`}
            columns={candidate.columns}
            doubts={state.doubts}
            mapping={choices.mapping}
            onChange={(column, field) =>
              control.chooseStructure({
                ...choices,
                mapping: remapColumn(choices.mapping, column, field),
              })
            }
          />
        </Section>
      )}
    </>
  );
}

/** The year that would be assumed where the sheet names none. */
function suggestedYear({ notices }: StructureProposal): number | undefined {
  const year = notices.find(({ id }) => id === "notice.yearAssumed")?.params.year;
  return typeof year === "number" ? year : undefined;
}

function Outcome(props: {
  readonly structure: StructureProposal;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const { language, say } = useMessages();
  const { addedFields, typedChanges, recordCount, notices } = props.structure;
  return (
    <>
      <Section title={say("structure.changes", { count: typedChanges.length })}>
        <ChangeList level={4} changes={typedChanges} onGoTo={props.onGoTo} />
      </Section>
      <Section title={say("structure.notices")}>
        <Text>{say("structure.summary", { count: recordCount })}</Text>
        {addedFields.length > 0 && (
          <Text>
            {say("structure.addedFields", {
              count: addedFields.length,
              fields: addedFields
                .map((field) => fieldLabel(language, field))
                .join(say("common.listSeparator")),
            })}
          </Text>
        )}
        <NoticeList notices={notices.filter(({ id }) => id !== "notice.fieldsAdded")} />
      </Section>
    </>
  );
}
