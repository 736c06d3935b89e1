import { strFromU8, unzipSync } from "fflate";
import { runScore, runStructure } from "../../src/actions";
import { decodeXml } from "../../src/ooxml/xml/escape";
import { buildLedgerWorkbook } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { openTestWorkbook } from "../helpers/hostWorkbook";

// A formula that reads a whole column of the ledger in each of its rows costs rows × rows: 5,000 rows would
// not feel instant. Read from the saved file, so that nothing that is written is left out.

/** A table's name → its column formulas by heading, texts in quotation marks taken out. */
type Formulas = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Scored {
  readonly tables: Formulas;
  /** Lower-case name → what it means. */
  readonly names: ReadonlyMap<string, string>;
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

async function scoredWorkbook(): Promise<Scored> {
  const runtime = openTestWorkbook(buildLedgerWorkbook({ rows: 12 }));
  await runStructure(actionContext(), {});
  await runScore(actionContext(), {});
  const parts = Object.entries(unzipSync(runtime.workbook.save()));
  const texts = new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const tables = [...texts].flatMap(([name, xml]) => (/tables\//.test(name) ? [tableOf(xml)] : []));
  const defined = /<definedName [^>]*?name="([^"]+)"[^>]*>([^<]*)</g;
  const names = [...(texts.get("xl/workbook.xml") ?? "").matchAll(defined)].map(
    ([, name = "", formula = ""]): [string, string] => [name.toLowerCase(), decodeXml(formula)]
  );
  return { tables: new Map(tables), names: new Map(names) };
}

function tableOf(xml: string): [string, ReadonlyMap<string, string>] {
  const columns = [
    ...xml.matchAll(/<tableColumn [^>]*?name="([^"]+)"[^>]*>(.*?)<\/tableColumn>/gs),
  ];
  const formulas = columns.flatMap(([, heading = "", inside = ""]): [string, string][] => {
    const formula = /<calculatedColumnFormula[^>]*>([^<]*)</.exec(inside)?.[1];
    return formula === undefined ? [] : [[decodeXml(heading), withoutTexts(decodeXml(formula))]];
  });
  return [/<table [^>]*?\bname="([^"]+)"/.exec(xml)?.[1] ?? "", new Map(formulas)];
}

/** Tables that a formula reads beyond its own row. */
function tablesReadWhole(formula: string): readonly string[] {
  return [...formula.matchAll(/\b(tbl\w+)\b(?!\[\[#This Row\])/g)].map(([, name = ""]) => name);
}

let scored: Scored;
beforeAll(async () => {
  scored = await scoredWorkbook();
});

test("a row of the ledger reads itself, and of other tables the few lines of the lights only", () => {
  const formulas = scored.tables.get("tblLedger") ?? new Map<string, string>();
  expect(formulas.size).toBeGreaterThan(25);
  const read = [...formulas.values()].flatMap(tablesReadWhole);
  expect([...new Set(read)]).toEqual(["tblLights"]);
});

test("no name that a row of the ledger uses reads a column of the ledger, and none is volatile", () => {
  const formulas = [...(scored.tables.get("tblLedger")?.values() ?? [])];
  const words = new Set(formulas.flatMap((formula) => formula.match(/[A-Za-z]\w*/g) ?? []));
  const used = [...words].filter((word) => scored.names.has(word.toLowerCase()));
  expect(used.length).toBeGreaterThan(10);
  const meant = used.map((word) => scored.names.get(word.toLowerCase()) ?? "");
  expect(meant.filter((formula) => /tblLedger/.test(formula))).toEqual([]);
  const all = [...formulas, ...meant].join("\n");
  expect(all).not.toMatch(/\b(?:OFFSET|INDIRECT|COUNTIFS?|SUMIFS?|SUMPRODUCT|VLOOKUP)\(/);
  // Whole columns or areas of a sheet, e.g. $A:$A or A2:A5001.
  expect(all).not.toMatch(/\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*/);
});

/** A formula without its calls of functions that go through columns once, and how many there were. */
function withoutScans(formula: string): { readonly rest: string; readonly scans: number } {
  let rest = formula;
  let scans = 0;
  for (;;) {
    const start = rest.search(/\b(?:COUNTIFS|SUMIFS)\(/);
    if (start < 0) return { rest, scans };
    let depth = 0;
    let end = rest.indexOf("(", start);
    do {
      if (rest[end] === "(") depth++;
      if (rest[end] === ")") depth--;
      end++;
    } while (depth > 0);
    rest = rest.slice(0, start) + rest.slice(end);
    scans++;
  }
}

test.each(["tblScores", "tblPersonScores", "tblLeaderScores"])(
  "%s goes through the ledger by SUMIFS and COUNTIFS of the line's own name, eight times a cell at most",
  (name) => {
    const formulas = [...(scored.tables.get(name) ?? [])];
    expect(formulas.length).toBeGreaterThan(15);
    const found = formulas.map(([heading, formula]) => ({ heading, ...withoutScans(formula) }));
    expect(found.filter(({ rest }) => tablesReadWhole(rest).includes("tblLedger"))).toEqual([]);
    expect(Math.max(...found.map(({ scans }) => scans))).toBeLessThanOrEqual(8);
    const calls = formulas.flatMap(
      ([, formula]) => formula.match(/\b(?:COUNTIFS|SUMIFS)\(.*/g) ?? []
    );
    expect(calls.filter((call) => !call.includes(`${name}[[#This Row],`))).toEqual([]);
  }
);
