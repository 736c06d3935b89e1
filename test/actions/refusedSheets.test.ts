import { runCheck, runColour, runRestore, runScore, runStructure } from "../../src/actions";
import { ActionError } from "../../src/actions/types";
import type { OfficeRuntime } from "../../src/host/node/officeRuntime";
import { formatMessage } from "../../src/i18n/formatMessage";
import { LANGUAGES } from "../../src/i18n/languages";
import { buildLedgerWorkbook, ledgerLayout } from "../fixtures/buildLedgerWorkbook";
import { actionContext } from "../helpers/actionContext";
import { editParts } from "../helpers/editParts";
import { openTestWorkbook } from "../helpers/hostWorkbook";
import { workbookFacts } from "../helpers/workbookFacts";

const LAYOUT = ledgerLayout({ rows: 10 });
const SHEET = LAYOUT.sheetName;
const plain = (): Uint8Array => buildLedgerWorkbook({ rows: 10 });

const structure = () => runStructure(actionContext(), {});
const colour = () => runColour(actionContext(), {});
const score = () => runScore(actionContext(), {});
const check = () => runCheck(actionContext(), {});
const restore = () => runRestore(actionContext());
type Action = () => Promise<unknown>;

/** Opens a file in which some actions were run already, and changes it as a person would. */
async function opened(
  before: readonly Action[],
  change: (context: Excel.RequestContext) => void = () => undefined,
  edit: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes
): Promise<OfficeRuntime> {
  let runtime = openTestWorkbook(plain());
  for (const action of before) await action();
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  runtime = openTestWorkbook(edit(runtime.workbook.save()));
  return runtime;
}

/** Refused with this code and sentence, and the file is as it was, byte for byte. */
async function expectRefusal(
  runtime: OfficeRuntime,
  action: Action,
  code: string,
  sentence: string
): Promise<void> {
  const before = Buffer.from(runtime.workbook.save());
  const error = await action().then(
    () => undefined,
    (failure: unknown) => failure
  );
  expect(error).toBeInstanceOf(ActionError);
  const { params, code: found } = error as ActionError;
  expect(found).toBe(code);
  expect(formatMessage("zh-CN", `error.${found}`, params)).toBe(sentence);
  for (const language of LANGUAGES) {
    expect(formatMessage(language, `error.${found}`, params)).not.toMatch(/[{}]|“”|「」/);
  }
  expect(Buffer.compare(before, Buffer.from(runtime.workbook.save()))).toBe(0);
}

const ledgerOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(SHEET);
const protect = (context: Excel.RequestContext) => ledgerOf(context).protection.protect();
const lockStructure = (bytes: Uint8Array): Uint8Array =>
  editParts(bytes, "xl/workbook.xml", (xml) =>
    xml.replace(/(?=<(?:bookViews|sheets)\b)/, '<workbookProtection lockStructure="1"/>')
  );

const PROTECTED = `工作表“${SHEET}”受保护，不能写入。请先在“审阅”里撤销工作表保护，再试一次。`;
const LOCKED = "工作簿的结构受保护，不能增加或删除工作表。请先在“审阅”里撤销工作簿保护，再试一次。";

test.each([
  ["structure", [], structure],
  ["colour", [structure], colour],
  ["score", [structure], score],
  ["restore", [structure, colour], restore],
])("%s on a protected sheet", async (_name, before, action) => {
  await expectRefusal(await opened(before, protect), action, "protectedSheet", PROTECTED);
});

test("the sheet that is protected is named, also where it is the settings sheet", async () => {
  const runtime = await opened([structure], (context) =>
    context.workbook.worksheets.getItem("设置").protection.protect()
  );
  const sentence = PROTECTED.replace(SHEET, "设置");
  await expectRefusal(runtime, colour, "protectedSheet", sentence);
  await expectRefusal(runtime, restore, "protectedSheet", sentence);
});

test.each([
  ["structure", [], structure],
  ["score", [structure, colour], score],
  ["restore", [structure, colour, score], restore],
])("%s where sheets may not be added or removed", async (_name, before, action) => {
  const runtime = await opened(before, undefined, lockStructure);
  await expectRefusal(runtime, action, "protectedWorkbook", LOCKED);
});

test("colour needs no new sheet: a protected structure does not matter", async () => {
  await opened([structure], undefined, lockStructure);
  expect(await colour()).toMatchObject({ changes: expect.any(Number) as number });
});

const FILTERED = `工作表“${SHEET}”正在筛选，写入可能错行。请先清除筛选，再试一次。`;
/** A filter on the first column of the table or of the sheet that shows one row only. */
const filterTable = (bytes: Uint8Array): Uint8Array =>
  hideRows(
    editParts(bytes, "xl/tables/table1.xml", (xml) =>
      xml.replace(
        /<autoFilter ref="([^"]+)"\/>/,
        '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>'
      )
    )
  );
const filterSheet = (bytes: Uint8Array): Uint8Array =>
  hideRows(
    editParts(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "</sheetData>",
        `</sheetData><autoFilter ref="A${LAYOUT.headerRows[0]}:${LAYOUT.lastColumn}${LAYOUT.lastDataRow}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>`
      )
    )
  );
const hideRows = (bytes: Uint8Array): Uint8Array =>
  editParts(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<row r="(5|6|7)"/g, '<row r="$1" hidden="1"')
  );

test.each([
  ["structure, sheet filter", [], structure, filterSheet],
  ["colour, table filter", [structure], colour, filterTable],
  ["score, table filter", [structure], score, filterTable],
  ["restore, table filter", [structure, colour], restore, filterTable],
])("filtered: %s", async (_name, before, action, filter) => {
  const runtime = await opened(before, undefined, filter);
  await expectRefusal(runtime, action, "filteredSheet", FILTERED);
});

test("a filtered ledger can still be checked", async () => {
  await opened([structure], undefined, filterTable);
  expect((await check()).action).toBe("check");
});

const EDITING = "有单元格正在编辑。请先按回车结束编辑，再试一次。";

test.each([
  ["structure", [], structure],
  ["check", [structure], check],
  ["colour", [structure], colour],
  ["score", [structure], score],
  ["restore", [structure], restore],
])("%s while a cell is being edited", async (_name, before, action) => {
  const runtime = await opened(before);
  runtime.workbook.editCell(true);
  await expectRefusal(runtime, action, "cellEditMode", EDITING);
  runtime.workbook.editCell(false);
  await expect(action()).resolves.toBeDefined();
});

test("an array formula over several cells keeps Excel from making the table", async () => {
  const row = LAYOUT.firstDataRow;
  const { points } = LAYOUT.columnOf;
  const array = `<f t="array" ref="${points}${row}:${points}${row + 1}">ROW(1:2)</f><v>1</v>`;
  const runtime = await opened([], undefined, (bytes) =>
    editParts(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(new RegExp(`(<c r="${points}${row}"[^>]*>)<v>[^<]*</v>`), `$1${array}`)
    )
  );
  const before = workbookFacts(runtime.workbook.save());
  await expect(structure()).rejects.toMatchObject({
    code: "tableRefused",
    params: { address: `A${LAYOUT.headerRows[0]}:${LAYOUT.lastColumn}${LAYOUT.lastDataRow}` },
  });
  expect(workbookFacts(runtime.workbook.save())).toEqual(before);
});
