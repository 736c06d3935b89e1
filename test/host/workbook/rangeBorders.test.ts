import { openTestWorkbook } from "../../helpers/hostWorkbook";

// Which edges of which cells a side of a range is made of, as Excel draws them.
const OUTER = {
  EdgeTop: "#010101",
  EdgeBottom: "#020202",
  EdgeLeft: "#030303",
  EdgeRight: "#040404",
};
const SIDES = { ...OUTER, InsideHorizontal: "#050505", InsideVertical: "#060606" } as const;

async function edgesOf(address: string, sides: Readonly<Record<string, string>>) {
  openTestWorkbook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [side, color] of Object.entries(sides)) {
      const border = sheet.getRange(address).format.borders.getItem(side as Excel.BorderIndex);
      border.style = "Continuous";
      border.color = color;
    }
    const borders = { color: true, style: true };
    const cells = sheet.getRange("A1:D4").getCellProperties({ format: { borders } });
    await context.sync();
    return cells.value.map((row) => row.map((cell) => shortOf(cell.format?.borders ?? {})));
  });
}

/** `t1 l3`: the first letter of each edge that is drawn, and the last digit of its colour. */
function shortOf(borders: Excel.CellBorderCollection): string {
  const edges = ["top", "bottom", "left", "right"] as const;
  return edges
    .flatMap((edge) => {
      const border = borders[edge] as Excel.CellBorder | undefined;
      return border?.style && border.style !== "None"
        ? [edge[0] + (border.color ?? "").slice(-1)]
        : [];
    })
    .join(" ");
}

test.each([
  [
    "B2:D4",
    [
      ["", "", "", ""],
      ["", "t1 b5 l3 r6", "t1 b5 l6 r6", "t1 b5 l6 r4"],
      ["", "t5 b5 l3 r6", "t5 b5 l6 r6", "t5 b5 l6 r4"],
      ["", "t5 b2 l3 r6", "t5 b2 l6 r6", "t5 b2 l6 r4"],
    ],
  ],
  [
    "B2:C2",
    [
      ["", "", "", ""],
      ["", "t1 b2 l3 r6", "t1 b2 l6 r4", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "C3",
    [
      ["", "", "", ""],
      ["", "", "", ""],
      ["", "", "t1 b2 l3 r4", ""],
      ["", "", "", ""],
    ],
  ],
])("all sides of %s", async (address, expected) => {
  const drawn = await edgesOf(address, SIDES);
  expect(drawn).toEqual(expected);
});

test("an outer side alone leaves the cells inside as they are", async () => {
  expect(await edgesOf("B2:D4", OUTER)).toEqual([
    ["", "", "", ""],
    ["", "t1 l3", "t1", "t1 r4"],
    ["", "l3", "", "r4"],
    ["", "b2 l3", "b2", "b2 r4"],
  ]);
});
