import fc from "fast-check";
import type { ColumnProposal } from "../../../src/actions/types";
import type { FieldId } from "../../../src/domain/model/fields";
import type { StructureChoices } from "../../../src/taskpane/state/paneState";
import { fieldInForce, remapColumn } from "../../../src/taskpane/view/remapColumn";

const column = (columnIndex: number, field: FieldId | undefined): ColumnProposal => ({
  columnIndex,
  heading: "",
  field,
  confidence: 1,
  reason: { id: "reading.headingUnknown", params: { heading: "" } },
  samples: [],
});

const COLUMNS = [column(0, "id"), column(1, "owner"), column(2, "task"), column(3, undefined)];
const FIELDS = ["id", "owner", "task", "leader"] as const;

test.each<
  readonly [
    columnIndex: number,
    field: FieldId | undefined,
    mapping: StructureChoices["mapping"],
    why: string,
  ]
>([
  [1, "leader", { owner: null, leader: 1 }, "the old field is left out"],
  [1, undefined, { owner: null }, "no field at all"],
  [3, "owner", { owner: 3 }, "taken from another column"],
  [1, "owner", {}, "nothing changed"],
])("column %i becomes %s: %j (%s)", (columnIndex, field, mapping) => {
  expect(remapColumn({}, COLUMNS[columnIndex] ?? column(9, undefined), field)).toEqual(mapping);
});

test("whatever is chosen in whatever order, the last choice holds and no field is on two columns", () => {
  const choice = fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...FIELDS, undefined));
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1 }), (choices) => {
      let mapping: StructureChoices["mapping"] = {};
      for (const [index, field] of choices) {
        const chosen = COLUMNS[index];
        if (!chosen) continue;
        mapping = remapColumn(mapping, chosen, field);
        expect(fieldInForce(chosen, mapping)).toBe(field);
      }
      const inForce = COLUMNS.map((each) => fieldInForce(each, mapping)).filter(Boolean);
      expect(new Set(inForce).size).toBe(inForce.length);
    })
  );
});
