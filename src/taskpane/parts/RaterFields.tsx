import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RaterColumns } from "../../actions/appraisal/markSheets";
import { MOST_RATERS, type AskedItem } from "../../domain/appraisal/appraisalItems";
import { useMessages } from "../messages";

/** What is typed for each item, until it is a number that can be used. */
export type RaterTexts = Readonly<Partial<Record<AskedItem, string>>>;

/** The numbers of raters of new tables; undefined where one is no whole number from 1 to 500. */
export function raterCountsOf(
  raters: readonly RaterColumns[],
  texts: RaterTexts
): Readonly<Partial<Record<AskedItem, number>>> | undefined {
  const counts = raters
    .filter(({ isNew }) => isNew)
    .map(({ item, count }) => [item, countOf(texts[item] ?? String(count))] as const);
  if (counts.some(([, count]) => count === undefined)) return undefined;
  return Object.fromEntries(counts);
}

function countOf(text: string): number | undefined {
  const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_RATERS ? count : undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  input: { width: "80px", minWidth: 0 },
});

/** How many people mark in each kind of 测评: asked for tables that are made, told of those that stand. */
export function RaterFields(props: {
  readonly raters: readonly RaterColumns[];
  readonly onChange: (texts: RaterTexts) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const [texts, setTexts] = useState<RaterTexts>({});
  const type = (item: AskedItem, text: string): void => {
    const typed = { ...texts, [item]: text };
    setTexts(typed);
    props.onChange(typed);
  };
  const made = props.raters.filter(({ isNew }) => isNew);
  const standing = props.raters.filter(({ isNew }) => !isNew);
  return (
    <>
      {made.length > 0 && (
        <div className={styles.fields}>
          {made.map(({ item, count }) => {
            const text = texts[item] ?? String(count);
            const isWrong = countOf(text) === undefined;
            return (
              <Field
                key={item}
                label={say(`appraisal.raters.${item}`)}
                validationState={isWrong ? "error" : "none"}
                {...(isWrong
                  ? { validationMessage: say("appraisal.ratersInvalid", { most: MOST_RATERS }) }
                  : {})}
              >
                <Input
                  className={styles.input}
                  input={{ className: styles.input }}
                  value={text}
                  inputMode="numeric"
                  maxLength={3}
                  onChange={(_event, data) => type(item, data.value)}
                />
              </Field>
            );
          })}
        </div>
      )}
      {standing.map(({ item, count }) => (
        <Text key={item}>{say(`appraisal.ratersStand.${item}`, { count })}</Text>
      ))}
    </>
  );
}
