import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { CandidateProposal } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { columnIndexOf } from "../../domain/model/area";
import { describeNotice } from "../../i18n/describeNotice";
import { useMessages, type Messages } from "../messages";

/** Headings that tell one table from another in the list. */
const HEADINGS_SHOWN = 4;

const useStyles = makeStyles({
  why: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

/** Which table of the sheet is meant, how many rows it has and why it was taken for one. */
export function CandidateField(props: {
  readonly sheetName: string;
  readonly candidates: readonly CandidateProposal[];
  readonly chosen: number;
  readonly onChange: (candidate: number) => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { say } = messages;
  const { candidates, chosen, sheetName } = props;
  const candidate = candidates[chosen];
  if (!candidate) return null;
  return (
    <div>
      {candidates.length > 1 && (
        <Field label={say("structure.candidates")}>
          <RadioGroup
            value={String(chosen)}
            onChange={(_event, data) => props.onChange(Number(data.value))}
          >
            {candidates.map((one, index) => (
              <Radio
                key={one.address}
                value={String(index)}
                label={
                  <>
                    {rowsOf(messages, one)}
                    <br />
                    <Caption1>
                      {headingsOf(messages, one)}
                      <br />
                      {whyOf(messages, one)}
                    </Caption1>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      <div className={styles.why}>
        <Caption1>{say("structure.sheet", { sheet: sheetName })}</Caption1>
        {candidates.length === 1 && (
          <Caption1>
            {say("structure.why", {
              table: rowsOf(messages, candidate),
              reasons: whyOf(messages, candidate),
            })}
          </Caption1>
        )}
        <Button
          size="small"
          onClick={() => props.onGoTo({ sheetName, ...firstCell(candidate.address) })}
        >
          {say("structure.showTable")}
        </Button>
      </div>
    </div>
  );
}

function rowsOf({ say }: Messages, candidate: CandidateProposal): string {
  return say("structure.candidateRows", {
    address: candidate.address,
    count: candidate.lastDataRow - candidate.firstDataRow + 1,
  });
}

/** How much it looks like a table of tasks, and what speaks for it. */
function whyOf({ language, say }: Messages, { score, reasons }: CandidateProposal): string {
  const percent = Math.round(Math.min(1, score) * 100);
  const sentences = reasons.map((reason) => describeNotice(language, reason));
  return [say("structure.score", { percent }), ...sentences].join(say("common.clauseSeparator"));
}

function headingsOf({ say }: Messages, { columns }: CandidateProposal): string {
  const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== "");
  return headings.slice(0, HEADINGS_SHOWN).join(say("common.listSeparator"));
}

/** Top left cell of an A1 address. */
function firstCell(address: string): Omit<CellRef, "sheetName"> {
  const [, letters = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return { rowIndex: Number(row) - 1, columnIndex: columnIndexOf(letters) };
}
