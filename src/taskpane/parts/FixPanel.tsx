import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FixProposal, TypedChange } from "../../actions/types";
import type { CellRef } from "../../domain/model/area";
import { FIELDS } from "../../domain/model/fields";
import type { Fix } from "../../domain/model/finding";
import { describeCell } from "../../i18n/describeFinding";
import { describeValue } from "../../i18n/describeValue";
import { useMessages } from "../messages";
import { ChangeList } from "./ChangeList";
import { ConfirmBar } from "./ConfirmBar";
import { Section } from "./Section";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Fixes with old → new, to be ticked one by one (safe ones are ticked already), and what else they bring. */
export function FixPanel(props: {
  readonly fixes: readonly Fix[];
  readonly proposal: FixProposal;
  readonly canRun: boolean;
  readonly onRun: (fixes: readonly Fix[]) => void;
  readonly onDrop: () => void;
  readonly onGoTo: (at: CellRef) => void;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const { fixes, proposal } = props;
  // A single fix was asked for by its own button: that is the asking that `confirm` wants.
  const isTicked = (fix: Fix): boolean => fixes.length === 1 || fix.safety === "safe";
  const [ticked, setTicked] = useState<ReadonlySet<Fix>>(() => new Set(fixes.filter(isTicked)));
  const tick = (fix: Fix, isOn: boolean): void => {
    const next = new Set(ticked);
    if (isOn) next.add(fix);
    else next.delete(fix);
    setTicked(next);
  };
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(panel.current), []);
  const also = changesBeside(proposal.typedChanges, fixes, ticked);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="group"
      aria-label={say("fix.title")}
      tabIndex={-1}
    >
      <Section title={say("fix.title")}>
        {proposal.staleCount > 0 && <Text>{say("fix.stale", { count: proposal.staleCount })}</Text>}
        {fixes.length > 1 && (
          <>
            <Text>{say("fix.intro")}</Text>
            <Checkbox
              label={say("fix.pickAll")}
              checked={ticked.size === 0 ? false : ticked.size === fixes.length ? true : "mixed"}
              onChange={(_event, data) => setTicked(new Set(data.checked === true ? fixes : []))}
            />
          </>
        )}
        <FixLines {...{ fixes, ticked, tick }} changes={proposal.typedChanges} />
        {also.length > 0 && (
          <>
            <Text weight="semibold">{say("fix.also")}</Text>
            <ChangeList level={4} changes={also} onGoTo={props.onGoTo} />
          </>
        )}
      </Section>
      <ConfirmBar
        label={say("fix.confirm", { count: ticked.size })}
        enabled={props.canRun && ticked.size > 0}
        canLeave={props.canRun}
        onConfirm={() => props.onRun(fixes.filter((fix) => ticked.has(fix)))}
        onCancel={props.onDrop}
      />
    </div>
  );
}

/** The panel stands above a long list: it comes into view, and the button that asked gets the focus back. */
function takeFocus(panel: HTMLElement | null): () => void {
  const asking = document.activeElement;
  panel?.focus();
  return () => {
    if (asking instanceof HTMLElement) asking.focus();
  };
}

function FixLines(props: {
  readonly fixes: readonly Fix[];
  readonly ticked: ReadonlySet<Fix>;
  readonly tick: (fix: Fix, isOn: boolean) => void;
  readonly changes: readonly TypedChange[];
}) {
  const styles = useStyles();
  const { language, say } = useMessages();
  const lineOf = (fix: Fix): string => {
    const field = props.changes.find(({ at }) => isSameCell(at, fix.at))?.field;
    const kind = field === undefined ? "text" : FIELDS[field].kind;
    return say("fix.line", {
      cell: describeCell(fix.at),
      from: describeValue(language, fix.from, kind, 1),
      to: describeValue(language, fix.to, kind, 1),
    });
  };
  return (
    <ShowMore items={props.fixes}>
      {(shown) => (
        <ul className={styles.list} aria-label={say("fix.title")}>
          {shown.map((fix, index) => (
            <li key={index}>
              <Checkbox
                label={lineOf(fix)}
                checked={props.ticked.has(fix)}
                onChange={(_event, data) => props.tick(fix, data.checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

/** What mending also writes in the ticked rows, besides the fixed cells themselves. */
function changesBeside(
  changes: readonly TypedChange[],
  fixes: readonly Fix[],
  ticked: ReadonlySet<Fix>
): readonly TypedChange[] {
  const rows = new Set([...ticked].map(({ at }) => at.rowIndex));
  const cells = new Set(fixes.map(({ at }) => describeCell(at)));
  return changes.filter(({ at }) => rows.has(at.rowIndex) && !cells.has(describeCell(at)));
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}
