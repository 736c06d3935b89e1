import { Field, Select } from "@fluentui/react-components";
import type { CandidateProposal } from "../../actions/types";
import { useMessages } from "../messages";

/** Headings that tell one table from another in the list. */
const HEADINGS_SHOWN = 4;

/** Which of several tables on the sheet is meant; nothing where there is only one. */
export function CandidateField(props: {
  readonly candidates: readonly CandidateProposal[];
  readonly chosen: number;
  readonly onChange: (candidate: number) => void;
}) {
  const { say } = useMessages();
  if (props.candidates.length < 2) return null;
  return (
    <Field label={say("structure.candidates")}>
      <Select
        value={String(props.chosen)}
        onChange={(_event, data) => props.onChange(Number(data.value))}
      >
        {props.candidates.map((candidate, index) => (
          <option key={candidate.address} value={String(index)}>
            {say("structure.candidate", {
              address: candidate.address,
              headings: candidate.columns
                .slice(0, HEADINGS_SHOWN)
                .map((column) => column.heading)
                .join(say("common.listSeparator")),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
