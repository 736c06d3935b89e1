import fs from "node:fs";
import path from "node:path";
import { createPageSession } from "../../../../src/host/page/session/pageSession";

const SAMPLES = path.resolve(__dirname, "../../../../assets/samples");
const CLOCK = { nowSerial: () => 46_254.4 };
const area = (rowIndex: number, columnIndex: number) => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

function openSession() {
  const session = createPageSession(CLOCK);
  const [name = ""] = fs.readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
  session.open(fs.readFileSync(path.join(SAMPLES, name)), name);
  return { session, name };
}

afterEach(() => jest.useRealTimers());

describe("a page's session", () => {
  it("opens a file, and keeps it when the next one is refused", () => {
    const { session, name } = openSession();
    const { workbook } = session.state();
    expect(session.state()).toMatchObject({ fileName: name, openedCount: 1, alert: undefined });
    session.open(new TextEncoder().encode("no workbook"), "坏.xlsx");
    expect(session.state()).toMatchObject({ fileName: name, openedCount: 1 });
    expect(session.state().workbook).toBe(workbook);
    expect(session.state().alert).toMatch(/^打不开：/);
  });

  test.each([
    ["B7", area(6, 1)],
    ["$b$7:c9", { rowIndex: 6, columnIndex: 1, rowCount: 3, columnCount: 2 }],
    [" C3 ", area(2, 2)],
  ])("goes to %s", (text, expected) => {
    const { session } = openSession();
    expect(session.goTo(text)).toBe(true);
    expect(session.state().workbook?.selection().area).toEqual(expected);
  });

  it("goes to another sheet by its name, and says so when a text names no place", () => {
    const { session } = openSession();
    expect(session.goTo("说明!B2")).toBe(true);
    const { workbook } = session.state();
    const sheet = workbook?.sheets().find(({ id }) => id === workbook.selection().sheetId);
    expect(sheet?.name).toBe("说明");
    expect(session.goTo("没有这张表!B2")).toBe(false);
    expect(session.state().alert).toContain("没有这张表!B2");
  });

  it("tells of unsaved changes at once", () => {
    const { session } = openSession();
    expect(session.state().hasUnsavedChanges).toBe(false);
    expect(session.type(5, 2, "改过")).toBe(true);
    expect(session.state().hasUnsavedChanges).toBe(true);
    expect(session.save("另存.xlsx")?.length).toBeGreaterThan(1000);
    expect(session.state()).toMatchObject({ fileName: "另存.xlsx", hasUnsavedChanges: false });
  });

  it("asks before another file takes the place of unsaved changes", () => {
    const { session, name } = openSession();
    const { workbook } = session.state();
    const bytes = workbook?.save() ?? new Uint8Array();
    session.open(bytes, "二.xlsx");
    expect(session.state()).toMatchObject({ fileName: "二.xlsx", waiting: undefined });
    session.type(5, 2, "改过");
    session.open(bytes, "三.xlsx");
    expect(session.state()).toMatchObject({ fileName: "二.xlsx", openedCount: 2 });
    expect(session.state().waiting).toMatchObject({ fileName: "三.xlsx" });
    session.dropWaiting();
    expect(session.state()).toMatchObject({ waiting: undefined, hasUnsavedChanges: true });
    session.open(bytes, name);
    session.openWaiting();
    expect(session.state()).toMatchObject({
      fileName: name,
      waiting: undefined,
      hasUnsavedChanges: false,
    });
  });

  it("asks even where only a format was changed a moment ago", () => {
    const { session, name } = openSession();
    const { workbook } = session.state();
    const bytes = workbook?.save() ?? new Uint8Array();
    workbook?.package.setTabColor(workbook.selection().sheetId, "#FF0000");
    expect(session.state().hasUnsavedChanges).toBe(false);
    session.open(bytes, name);
    expect(session.state()).toMatchObject({ openedCount: 1, hasUnsavedChanges: true });
  });

  it("does not count going to another sheet or cell as a change, before saving and after", () => {
    jest.useFakeTimers();
    const { session } = openSession();
    const look = (address: string) => {
      session.goTo(address);
      jest.runAllTimers();
      return session.state().hasUnsavedChanges;
    };
    const before = session.state().workbook?.package.activeSheetId;
    expect(look("说明!B2")).toBe(false);
    expect(session.state().workbook?.package.activeSheetId).not.toBe(before);
    // The sheet in front is saved all the same.
    expect(session.state().workbook?.package.touchedParts()).not.toEqual([]);
    session.type(5, 2, "改过");
    session.save("另存.xlsx");
    expect(look("C9")).toBe(false);
    session.type(6, 2, "又改过");
    jest.runAllTimers();
    expect(session.state().hasUnsavedChanges).toBe(true);
  });

  it("tells why a text is refused and writes nothing", () => {
    const { session } = openSession();
    session.goTo("说明!H1");
    expect(session.type(0, 7, "=SUM(")).toBe(false);
    expect(session.state().alert).toMatch(/^没有写入：/);
    const { workbook } = session.state();
    expect(workbook?.cell(workbook.selection().sheetId, 0, 7).editText).toBe("");
  });
});
