import { join } from "node:path";
import { parseOwner } from "../../../src/domain/owner/parseOwner";
import { detectTables } from "../../../src/domain/reading/detectTables";
import { mappedColumns, proposeMapping } from "../../../src/domain/reading/proposeMapping";
import { readRecords } from "../../../src/domain/reading/readRecords";
import { EXPECTED_SAMPLE, EXPECTED_SAMPLE_UNITS } from "../../helpers/expectedSample";
import { loadSnapshot } from "../loadSnapshot";

const SAMPLE = join(__dirname, "../../../assets/samples/组织部2026年重点工作任务台账.xlsx");

test("lead and support units of the sample, as a careful reader reads them", async () => {
  const sheet = await loadSnapshot(SAMPLE, EXPECTED_SAMPLE.sheetName);
  const [candidate] = detectTables(sheet);
  if (!candidate) throw new Error("no table");
  const columns = mappedColumns(proposeMapping(candidate, sheet));
  const records = readRecords(candidate, columns, sheet);
  for (const [number, expected] of Object.entries(EXPECTED_SAMPLE_UNITS)) {
    const { units } = parseOwner(String(records[Number(number) - 1]?.values.leadDepartment));
    const named = (roles: readonly string[]): readonly string[] =>
      units.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
    const leads = named(["lead"]);
    const isWithoutRoles = leads.length === 0;
    expect({
      number,
      lead: isWithoutRoles ? named(["responsible"]) : leads,
      support: isWithoutRoles ? [] : named(["support", "responsible"]),
    }).toEqual({ number, ...expected });
  }
});
