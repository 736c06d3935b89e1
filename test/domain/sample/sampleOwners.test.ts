import { parseOwner } from "../../../src/domain/owner/parseOwner";
import { EXPECTED_SAMPLE, EXPECTED_SAMPLE_UNITS } from "../../helpers/expectedSample";
import { loadSnapshot } from "../loadSnapshot";

const SAMPLE = "assets/samples/组织部2026年重点工作任务台账.xlsx";
/** Column F, 责任单位. */
const UNITS_COLUMN = 5;

test.each(Object.entries(EXPECTED_SAMPLE_UNITS))("units of task %s", async (number, expected) => {
  const sheet = await loadSnapshot(SAMPLE, EXPECTED_SAMPLE.sheetName);
  const written = sheet.values[EXPECTED_SAMPLE.firstDataRow - 2 + Number(number)]?.[UNITS_COLUMN];
  const { units } = parseOwner(String(written));
  const withRole = (role: string) => units.filter((unit) => unit.role === role);
  const names = (list: typeof units) => list.map(({ name }) => name);
  // A unit without a role leads where no other does (责任单位 is the lead), else it supports.
  const lead = withRole("lead");
  const plain = withRole("responsible");
  expect({
    lead: names(lead.length > 0 ? lead : plain),
    support: names([...withRole("support"), ...(lead.length > 0 ? plain : [])]),
  }).toEqual(expected);
});
