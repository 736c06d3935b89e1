import { readFileSync } from "node:fs";
import path from "node:path";
import { proposeScore, proposeStructure, runScore, runStructure } from "../../src/actions";
import type { TypedChange } from "../../src/actions/types";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

const SAMPLE = path.join(__dirname, "../../assets/samples/组织部2026年重点工作任务台账.xlsx");
const open = (): OfficeRuntime => openTestWorkbook(new Uint8Array(readFileSync(SAMPLE)));

/** Changes whose cell does not hold what was announced; `moved` rows came in above the body. */
function unfulfilled(
  runtime: OfficeRuntime,
  changes: readonly TypedChange[],
  moved = 0
): readonly TypedChange[] {
  const { sheets } = runtime.workbook.package;
  return changes.filter(({ at, to }) => {
    const sheet = sheets.find(({ name }) => name === at.sheetName);
    return sheet?.value(at.rowIndex + moved, at.columnIndex) !== to;
  });
}

test("structure announces every value at the cell where it will stand", async () => {
  const runtime = open();
  const { typedChanges, addedFields } = await proposeStructure(actionContext(), {});
  const fields = new Set(typedChanges.map(({ field }) => field));
  for (const field of ["deadline", "leadDepartment", "supportDepartments"] as const) {
    expect(addedFields).toContain(field);
    expect(fields).toContain(field);
  }
  await runStructure(actionContext(), {});
  // A hidden row with unique names came in above the body.
  expect(unfulfilled(runtime, typedChanges, 1)).toEqual([]);
});

test("score announces plans and completions at the cells where they will stand", async () => {
  const runtime = open();
  await runStructure(actionContext(), {});
  const { planOffers, completionOffers } = await proposeScore(actionContext(), {});
  expect(Math.min(planOffers.length, completionOffers.length)).toBeGreaterThan(0);
  await runScore(actionContext(), {});
  expect(unfulfilled(runtime, [...planOffers, ...completionOffers])).toEqual([]);
});

test("the scores sheet is announced before it is there and named once it is", async () => {
  open();
  await runStructure(actionContext(), {});
  const ids = (notices: readonly { id: string }[]) => notices.map(({ id }) => id);
  expect(ids((await proposeScore(actionContext(), {})).notices)).toContain(
    "notice.departmentsPlanned"
  );
  const { notices } = await runScore(actionContext(), {});
  expect(ids(notices)).toContain("notice.departmentsScored");
  expect(ids((await proposeScore(actionContext(), {})).notices)).toContain(
    "notice.departmentsScored"
  );
});
