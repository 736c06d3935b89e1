import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { buildLedgerWorkbook } from "../../fixtures/buildLedgerWorkbook";
import { buildRunner, runLedger, scratchFolder } from "../../helpers/builtRunner";
import { partTexts, zipParts } from "../../ooxml/support/buildPackage";

const folder = scratchFolder();
type Parts = Readonly<Record<string, string>>;

/** The parts of a plain workbook and of the ledger that is made of it: tables, rules, names, journals. */
function bases(): readonly Parts[] {
  const files = ["plain", "structure", "colour", "score"].map((name) =>
    path.join(folder, `${name}.xlsx`)
  );
  writeFileSync(files[0] ?? "", buildLedgerWorkbook({ rows: 5, banded: true }));
  for (const [index, action] of ["structure", "colour", "score"].entries()) {
    const [input = "", out = ""] = files.slice(index);
    const { lines } = runLedger(
      "run",
      action,
      input,
      "--out",
      out,
      "--today",
      "2026-07-15",
      "--json"
    );
    expect(lines[0]?.error).toBeUndefined();
  }
  return [files[0], files[3]].map((file = "") => partTexts(new Uint8Array(readFileSync(file))));
}

/** Pieces of XML that make sense somewhere, put where they may not. */
const PIECES = [
  "",
  "<",
  ">",
  "&",
  '"',
  "/>",
  "<row>",
  '<c r="ZZZ9"/>',
  '<c r="A1" t="s"><v>999999</v></c>',
  "<f>SUM(A1:A9)</f>",
  "-1",
  "99999999999",
  "1e999",
  "\u0000",
  "<!--",
  "<![CDATA[",
  "rId999",
  "../../x.xml",
];

/** Codes that no file of a few kilobytes may get, whatever is in it. */
const MISTAKES = ["unexpected", "excel", "tooSlow", "tooLarge"];

interface Damage {
  /** Which of the parts, as a share of their number. */
  readonly part: number;
  /** Shares of the part's length. */
  readonly from: number;
  readonly length: number;
  readonly piece: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  part: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 0.02, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true })
  ),
  piece: fc.constantFrom(...PIECES),
});

/** A package whose parts have pieces cut out and others put in; the zip file itself is sound. */
const mutatedPackage = (base: Parts): fc.Arbitrary<Uint8Array> =>
  fc.array(damage, { minLength: 1, maxLength: 3 }).map((damages) => {
    const parts = { ...base };
    const names = Object.keys(parts);
    for (const { part, from, length, piece } of damages) {
      const name = names[Math.floor(part * names.length)] ?? "";
      const text = parts[name] ?? "";
      const start = Math.floor(from * text.length);
      const rest = text.slice(start + Math.ceil(length * text.length));
      parts[name] = text.slice(0, start) + piece + rest;
    }
    return zipParts(parts);
  });

const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 }));

/** A zip file with bytes changed anywhere, its directory included. */
const brokenZip = (base: Parts): fc.Arbitrary<Uint8Array> =>
  fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
    const bytes = zipParts(base).slice();
    for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return bytes;
  });

const randomBytes = fc.uint8Array({ maxLength: 3000 });

beforeAll(buildRunner, 300_000);

test("random bytes and damaged packages are refused or written, and never stop the rest", () => {
  const damaged = bases().flatMap((base) => [
    mutatedPackage(base),
    mutatedPackage(base),
    brokenZip(base),
  ]);
  const batch = fc.array(fc.oneof(...damaged, randomBytes), {
    minLength: 40,
    maxLength: 40,
  });
  const command = fc.constantFrom("touch", "inspect");
  const property = fc.property(command, batch, (command, contents) => {
    const files = contents.map((bytes, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const limits = ["--limit-seconds", "30", "--json"];
    const writes = command === "touch" ? ["--out-dir", path.join(folder, "out")] : [];
    const { status, lines, stderr } = runLedger(command, ...limits, ...writes, ...files);
    expect([status, stderr]).toEqual([0, ""]);
    expect(lines.map(({ file }) => file)).toEqual(files);
    const mistakes = lines.filter(({ error }) => MISTAKES.includes(error?.code ?? ""));
    expect(mistakes).toEqual([]);
    for (const { error, touchedParts, sheets } of lines) {
      expect((touchedParts ?? sheets ?? []).length > 0).toBe(error === undefined);
    }
  });
  fc.assert(property, { numRuns: 4, endOnFailure: true });
}, 240_000);
