import { commandFate } from "../../../../src/host/page/grid/univerCommands";

describe("commandFate", () => {
  test.each([
    ["sheet.command.move-selection", "run", "only moves"],
    ["sheet.command.set-scroll-relative", "run", "only scrolls"],
    ["univer.command.copy", "run", "changes nothing"],
    ["sheet.operation.set-selections", "run", "selects"],
    ["sheet.command.set-range-values", "cancel", "would write into the view's own workbook"],
    ["sheet.command.set-bold", "cancel", "would format"],
    ["sheet.command.insert-row-before", "cancel", "would move rows"],
    ["sheet.command.of-tomorrow", "cancel", "unknown commands change nothing"],
    ["formula.mutation.set-formula-calculation-start", "cancel", "would calculate by itself"],
    ["sheet.command.clear-selection-content", "clear", "Delete"],
  ])("%s: %s, it %s", (id, kind) => {
    expect(commandFate(id, undefined).kind).toBe(kind);
  });

  it("takes pasted text along, and none where there is none", () => {
    const id = "sheet.command.paste-by-short-key";
    expect(commandFate(id, { textContent: "甲\t乙" })).toEqual({ kind: "paste", text: "甲\t乙" });
    expect(commandFate(id, { htmlContent: "<b>甲</b>" })).toEqual({ kind: "paste", text: "" });
  });
});
