import fc from "fast-check";
import { openWorkbookPackage } from "../../src/ooxml/openWorkbookPackage";
import { PackageError, SheetEditError, type WorkbookPackage } from "../../src/ooxml/types";
import { tinyParts, zipParts } from "./support/buildPackage";
import { EVERYTHING } from "./support/everythingBook";
import { LIVELY } from "./support/livelyBook";

const BOOKS = [tinyParts(EVERYTHING), tinyParts(LIVELY)];
/** Cells read of each sheet: enough to meet every kind, few enough for a sheet that claims millions. */
const MOST_CELLS = 400;

/** Reads, edits and saves; only the errors that say so may come out. */
function useAll(book: WorkbookPackage): void {
  for (const sheet of book.sheets) {
    let left = MOST_CELLS;
    const area = sheet.usedArea(false);
    for (let row = area?.rowIndex ?? 0; area && row < area.rowIndex + area.rowCount; row++) {
      for (let column = 0; column < area.columnIndex + area.columnCount && left-- > 0; column++) {
        sheet.value(row, column);
        sheet.formula(row, column);
        book.format(sheet.styleIndex(row, column));
      }
      if (left <= 0) break;
    }
    void [sheet.merges, sheet.conditionalFormats, sheet.dataValidations, sheet.pageSetup];
  }
  const [first] = book.sheets;
  if (!first?.isGrid) return;
  first.setValue(1, 1, "改");
  first.setStyleIndex(2, 2, book.patchStyle(first.styleIndex(2, 2), { fillColor: "#FF0000" }));
  book.renameSheet(first.id, "改 名");
  book.insertRows(first.id, 1, 1);
  book.deleteColumns(first.id, 0, 1);
  openWorkbookPackage(book.save());
}

/** What became of a file: a workbook that works to the end, or a refusal; anything else fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    useAll(openWorkbookPackage(bytes));
    return "workbook";
  } catch (error) {
    if (error instanceof PackageError || error instanceof SheetEditError) return error.code;
    throw error;
  }
}

const book = fc.constantFrom(...BOOKS);
/** Evenly spread: doubles of fast-check keep close to 0, where nothing but "no zip" is to be seen. */
const STEPS = 1_000_003;
const place = fc.noBias(fc.nat(STEPS - 1)).map((step) => step / STEPS);

function partAt(parts: Readonly<Record<string, string>>, at: number): string {
  const names = Object.keys(parts);
  return names[Math.floor(at * names.length)] ?? "";
}

/** Texts that break XML or its meaning at whatever place they land. */
const SHARDS = [
  "<",
  ">",
  "</",
  "/>",
  '"',
  "&",
  "&#x110000;",
  "&#xD800;",
  "]]>",
  "<!--",
  "<![CDATA[",
  "<?",
  "<!DOCTYPE x>",
  "\u0000",
  "\uFFFF",
  "\uD800",
  "A1048577",
  "XFE1",
  "-1",
  "1e999",
  "NaN",
  "99999999999",
  ":",
  "!",
  "'",
  "[",
  "{1,2;3}",
  ' r="A0"',
  ' s="999999"',
  ' si="0"',
  ' t="s"',
  ' ref=""',
  ' sqref="A1:XFD1048576"',
  "<v>99999</v>",
  "<row/>",
  "<c/>",
];

const shard = fc.oneof(fc.constantFrom(...SHARDS), fc.string({ maxLength: 8 }), fc.constant(""));

test("bytes flipped anywhere: a workbook or a refusal", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      book,
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (parts, flips) => {
        const bytes = zipParts(parts);
        for (const [at, value] of flips) bytes[Math.floor(at * bytes.length)] = value;
        const code = outcome(bytes);
        seen.set(code, (seen.get(code) ?? 0) + 1);
      }
    ),
    { numRuns: 120 }
  );
  // Some of 120 such packages are still workbooks and some are not, or the flips would test nothing.
  expect(seen.size).toBeGreaterThan(1);
});

test("cut off, doubled or followed by anything: a workbook or a refusal", () => {
  fc.assert(
    fc.property(book, place, fc.uint8Array({ maxLength: 40 }), (parts, at, more) => {
      const bytes = zipParts(parts);
      outcome(bytes.slice(0, Math.floor(at * bytes.length)));
      outcome(new Uint8Array([...bytes, ...more]));
      outcome(new Uint8Array([...bytes.slice(Math.floor(at * bytes.length)), ...bytes]));
    }),
    { numRuns: 60 }
  );
});

test("parts dropped, swapped or emptied: a workbook or a refusal", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      book,
      fc.constantFrom("drop", "swap", "empty"),
      place,
      place,
      (parts, what, left, right) => {
        const changed: Record<string, string> = { ...parts };
        const [a, b] = [partAt(parts, left), partAt(parts, right)];
        if (what === "drop") delete changed[a];
        else if (what === "empty") changed[a] = "";
        else Object.assign(changed, { [a]: parts[b] ?? "", [b]: parts[a] ?? "" });
        seen.add(outcome(zipParts(changed)));
      }
    ),
    { numRuns: 150 }
  );
  expect(seen.has("workbook")).toBe(true);
});

test("texts of parts broken anywhere: a workbook or a refusal", () => {
  const seen = new Set<string>();
  const cut = fc.record({ part: place, at: place, length: fc.nat(12), text: shard });
  fc.assert(
    fc.property(book, fc.array(cut, { minLength: 1, maxLength: 3 }), (parts, cuts) => {
      const changed: Record<string, string> = { ...parts };
      for (const { part, at, length, text } of cuts) {
        const name = partAt(parts, part);
        const before = changed[name] ?? "";
        const from = Math.floor(at * before.length);
        changed[name] = before.slice(0, from) + text + before.slice(from + length);
      }
      seen.add(outcome(zipParts(changed)));
    }),
    { numRuns: 400 }
  );
  expect(seen.has("workbook") && seen.has("corrupt")).toBe(true);
});

test("random bytes are refused", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]),
      (bytes, head) => expect(outcome(new Uint8Array([...head, ...bytes]))).not.toBe("workbook")
    )
  );
});
