import { builtInTableStyle } from "../../../src/ooxml/tableStyles/builtInTableStyle";
import { readTheme } from "../../../src/ooxml/styles/colors";

/** The Office theme of 2007 to 2010: accents 4F81BD, C0504D, 9BBB59, 8064A2, 4BACC6, F79646. */
const THEME = readTheme(undefined);

/** One style of each series and its neutral one; the colours are those of Excel's gallery. */
test.each([
  ["Light1", { headerRow: { bold: true }, firstRowStripe: { fillColor: "#D9D9D9" } }],
  ["Light2", { wholeTable: { fontColor: "#366092" }, firstRowStripe: { fillColor: "#DCE6F1" } }],
  ["Light8", { headerRow: { fillColor: "#000000", fontColor: "#FFFFFF", bold: true } }],
  [
    "Light10",
    {
      headerRow: { fillColor: "#C0504D" },
      totalRow: { borders: { top: { style: "double", color: "#C0504D" } } },
    },
  ],
  ["Light21", { wholeTable: { innerBorders: { vertical: { style: "thin", color: "#F79646" } } } }],
  [
    "Medium2",
    {
      headerRow: { fillColor: "#4F81BD", fontColor: "#FFFFFF", bold: true },
      wholeTable: { innerBorders: { horizontal: { style: "thin", color: "#95B3D7" } } },
      firstRowStripe: { fillColor: "#DCE6F1" },
    },
  ],
  ["Medium8", { wholeTable: { fillColor: "#D9D9D9" }, firstRowStripe: { fillColor: "#A6A6A6" } }],
  [
    "Medium9",
    {
      wholeTable: { fillColor: "#DCE6F1" },
      firstRowStripe: { fillColor: "#B8CCE4" },
      headerRow: { borders: { bottom: { style: "thick", color: "#FFFFFF" } } },
    },
  ],
  ["Medium15", { wholeTable: { borders: { left: { style: "thin" }, top: { style: "medium" } } } }],
  ["Medium17", { headerRow: { fillColor: "#C0504D" }, firstRowStripe: { fillColor: "#D9D9D9" } }],
  [
    "Medium28",
    { wholeTable: { fillColor: "#FDE9D9" }, headerRow: { bold: true, fontColor: "#000000" } },
  ],
  [
    "Dark1",
    {
      headerRow: { fillColor: "#000000" },
      firstColumn: { borders: { right: { style: "medium", color: "#FFFFFF" } } },
    },
  ],
  [
    "Dark3",
    {
      wholeTable: { fillColor: "#C0504D", fontColor: "#FFFFFF" },
      firstRowStripe: { fillColor: "#963634" },
    },
  ],
  ["Dark9", { wholeTable: { fillColor: "#DCE6F1" }, headerRow: { fillColor: "#C0504D" } }],
  ["Dark11", { headerRow: { fillColor: "#F79646" } }],
])("TableStyle%s", (name, look) => {
  expect(builtInTableStyle(`TableStyle${name}`, THEME)).toMatchObject(look);
});

test("the sixty names of Excel's gallery and no other", () => {
  const series = [
    ["Light", 21],
    ["Medium", 28],
    ["Dark", 11],
  ] as const;
  for (const [name, last] of series) {
    const known = Array.from({ length: last + 3 }, (_style, number) => number).filter(
      (number) => builtInTableStyle(`TableStyle${name}${number}`, THEME) !== undefined
    );
    expect(known).toEqual(Array.from({ length: last }, (_style, index) => index + 1));
  }
  expect(builtInTableStyle("PivotStyleLight16", THEME)).toBeUndefined();
  expect(builtInTableStyle("任务列表", THEME)).toBeUndefined();
});

test("a style takes the colours of the workbook's theme", () => {
  const theme = THEME.map((color, index) => (index === 4 ? "00B050" : color));
  expect(builtInTableStyle("TableStyleMedium2", theme)?.headerRow?.fillColor).toBe("#00B050");
});
