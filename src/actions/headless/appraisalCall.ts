import { ASKED_ITEMS, MOST_RATERS } from "../../domain/appraisal/appraisalItems";
import type { RankingKind } from "../../domain/ranking/rankingColumns";
import { runAppraisal } from "../appraisal";
import { runRanking } from "../ranking";
import type { ActionContext, ActionReport } from "../types";
import type { HeadlessCall } from "./headlessCall";
import { optionOf } from "./headlessCall";

export const APPRAISAL_COMMANDS = ["appraisal", "ranking"] as const;
export type AppraisalCommand = (typeof APPRAISAL_COMMANDS)[number];

interface CommonOptions {
  readonly dryRun: boolean;
  readonly sheetName?: string;
}

/** Throws a plain Error that says what is wrong with the options of 测评 and 分类排位. */
export function checkAppraisalCall(call: HeadlessCall): void {
  ratersOf(call);
  kindOf(call);
}

/** Runs 测评 or 分类排位. */
export function runAppraisalCommand(
  command: AppraisalCommand,
  call: HeadlessCall,
  { dryRun, sheetName }: CommonOptions,
  context: ActionContext
): Promise<ActionReport> {
  const common = { dryRun, ...(sheetName === undefined ? {} : { sheetName }) };
  if (command === "appraisal") return runAppraisal(context, { ...common, raters: ratersOf(call) });
  const kind = kindOf(call);
  return runRanking(context, { ...common, ...(kind ? { kind } : {}) });
}

function ratersOf(call: HeadlessCall) {
  const counts = ASKED_ITEMS.flatMap((item) => {
    const key = `${item}Raters`;
    const text = optionOf(call, key);
    if (text === undefined) return [];
    const count = Number(text);
    if (!(Number.isInteger(count) && count >= 1 && count <= MOST_RATERS)) {
      throw new Error(`--set ${key}=${text}: a number from 1 to ${MOST_RATERS}`);
    }
    return [[item, count] as const];
  });
  return Object.fromEntries(counts);
}

const KINDS: Readonly<Record<string, RankingKind>> = {
  people: "person",
  departments: "department",
};

function kindOf(call: HeadlessCall): RankingKind | undefined {
  const text = optionOf(call, "rank");
  if (text === undefined) return undefined;
  const kind = KINDS[text];
  if (!kind) throw new Error(`--set rank=${text}: one of ${Object.keys(KINDS).join(", ")}`);
  return kind;
}
