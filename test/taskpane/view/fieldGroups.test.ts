import { FIELD_IDS, FIELDS } from "../../../src/domain/model/fields";
import { FIELD_GROUPS } from "../../../src/taskpane/view/fieldGroups";

test("every field that people type can be chosen, once", () => {
  const offered = FIELD_GROUPS.flatMap(([, fields]) => [...fields]);
  const typed = FIELD_IDS.filter((id) => FIELDS[id].source === "typed");
  expect([...offered].sort()).toEqual([...typed].sort());
});
