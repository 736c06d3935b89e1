import { openHostWorkbook } from "../../../src/host/workbook/openHostWorkbook";
import { PLAIN_STYLES, tinyWorkbook } from "../../ooxml/support/buildPackage";

/*
 * What holds where several conditional formats of one cell are true. ECMA-376 part 1, 18.3.1.10 (cfRule):
 * the lower number of priority comes first, and after a rule with stopIfTrue no rule of lower priority is
 * applied over it. Microsoft, "Manage conditional formatting rule precedence": rules that do not conflict
 * are both applied (one bold, one red: bold and red), of rules that conflict only the one higher in
 * precedence. LibreOffice 7.4 shows one of them only.
 */
const DXFS = {
  red: `<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>`,
  green: `<fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill>`,
  bold: `<font><b/></font>`,
  blueText: `<font><color rgb="FF0000FF"/></font>`,
  greyText: `<font><color rgb="FF808080"/></font>`,
  hidden: `<numFmt numFmtId="164" formatCode=";;;"/>`,
} as const;
const NAMES = Object.keys(DXFS) as readonly (keyof typeof DXFS)[];

interface TestRule {
  readonly format: keyof typeof DXFS;
  readonly priority: number;
  readonly stops?: boolean;
  readonly formula?: string;
}

/** Each rule in a list of its own, as two features that know nothing of each other write them. */
function shown(rules: readonly TestRule[], areas: readonly string[]) {
  const lists = rules.map(
    ({ format, priority, stops = false, formula = "TRUE" }, index) =>
      `<conditionalFormatting sqref="${areas[index] ?? "A1"}"><cfRule type="expression" dxfId="${NAMES.indexOf(format)}" priority="${priority}"${stops ? ` stopIfTrue="1"` : ""}><formula>${formula}</formula></cfRule></conditionalFormatting>`
  );
  const workbook = openHostWorkbook(
    tinyWorkbook({
      sheets: {
        表: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>${lists.join("")}`,
      },
      styles: `${PLAIN_STYLES}<dxfs count="${NAMES.length}">${NAMES.map((name) => `<dxf>${DXFS[name]}</dxf>`).join("")}</dxfs>`,
    }),
    { clock: { nowSerial: () => 46_218 } }
  );
  const sheetId = workbook.sheets()[0]?.id ?? "";
  const { fillColor, font } = workbook.shownFormat(sheetId, 0, 0);
  const { text } = workbook.cell(sheetId, 0, 0);
  return { fillColor, color: font.color, bold: font.bold, text };
}

const PLAIN = { fillColor: undefined, color: undefined, bold: false, text: "7" };

test.each<[string, readonly TestRule[], Partial<typeof PLAIN> | object]>([
  [
    "one bold, one coloured: both",
    [
      { format: "bold", priority: 1 },
      { format: "blueText", priority: 2 },
    ],
    { bold: true, color: "#0000FF" },
  ],
  [
    "a hidden repetition keeps its light: both",
    [
      { format: "hidden", priority: 1 },
      { format: "red", priority: 2 },
    ],
    { fillColor: "#FFC7CE", text: "" },
  ],
  [
    "two fills: the lower number",
    [
      { format: "red", priority: 1 },
      { format: "green", priority: 2 },
    ],
    { fillColor: "#FFC7CE" },
  ],
  [
    "the order in the file does not matter",
    [
      { format: "red", priority: 9 },
      { format: "green", priority: 3 },
    ],
    { fillColor: "#C6EFCE" },
  ],
  [
    "a conflict over one property leaves the others",
    [
      { format: "blueText", priority: 1 },
      { format: "greyText", priority: 2 },
      { format: "green", priority: 3 },
    ],
    { color: "#0000FF", fillColor: "#C6EFCE" },
  ],
  [
    "a rule that stops ends those below it, conflict or not",
    [
      { format: "bold", priority: 1, stops: true },
      { format: "red", priority: 2 },
    ],
    { bold: true },
  ],
  [
    "a rule that stops leaves those above it",
    [
      { format: "red", priority: 1 },
      { format: "bold", priority: 2, stops: true },
      { format: "blueText", priority: 3 },
    ],
    { fillColor: "#FFC7CE", bold: true },
  ],
  [
    "a rule that stops but does not hold ends nothing",
    [
      { format: "bold", priority: 1, stops: true, formula: "A1&gt;7" },
      { format: "red", priority: 2 },
    ],
    { fillColor: "#FFC7CE" },
  ],
])("%s", (_title, rules, expected) => {
  expect(shown(rules, ["A1", "A1:B9", "A1:A3"])).toEqual({ ...PLAIN, ...expected });
});
