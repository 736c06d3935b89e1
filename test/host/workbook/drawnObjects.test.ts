import { buildLedgerWorkbook } from "../../fixtures/buildLedgerWorkbook";
import { openTestWorkbook } from "../../helpers/hostWorkbook";
import { rectangleAnchor, withDrawing } from "../../helpers/withDrawing";

// Column A is 6 characters wide (31.5 points), B 12 (63 points); rows 1 and 2 have heights of their own.
const RECTANGLE = rectangleAnchor({ from: [1, 2, 3, 4], to: [3, 4, 5, 6] });
const CHART = `<xdr:absoluteAnchor><xdr:pos x="127000" y="0"/><xdr:ext cx="12700" cy="25400"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="图表"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></xdr:graphicFrame></xdr:absoluteAnchor>`;

test("shapes and charts tell where they lie, in points, and follow the cells", async () => {
  openTestWorkbook(withDrawing(buildLedgerWorkbook({ rows: 6 }), RECTANGLE + CHART));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const shapes = sheet.shapes.load(
      "items/name,items/left,items/top,items/width,items/height,items/type,items/visible"
    );
    const charts = sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
    const covered = sheet.getRange("B3:C4").load("left,top,width,height");
    const corner = sheet.getRange("D5").load("left,top");
    await context.sync();
    const [shape] = shapes.items;
    expect(shapes.items.map(({ name, type, visible }) => [name, type, visible])).toEqual([
      ["矩形 2", "GeometricShape", true],
    ]);
    expect(
      charts.items.map(({ name, left, top, width, height }) => [name, left, top, width, height])
    ).toEqual([["图表", 10, 0, 1, 2]]);
    expect(covered.left).toBe(31.5);
    expect([shape?.left, shape?.top]).toEqual([covered.left + 3, covered.top + 4]);
    expect([covered.left + covered.width, covered.top + covered.height]).toEqual([
      corner.left,
      corner.top,
    ]);
    expect(shape?.width).toBeCloseTo(corner.left + 5 - (covered.left + 3), 9);
    expect(shape?.height).toBeCloseTo(corner.top + 6 - (covered.top + 4), 9);
    const before = Number(shape?.width);
    sheet.getRange("C:C").columnHidden = true;
    const again = sheet.shapes.getItem("矩形 2").load("width");
    const third = sheet.getRange("C1").load("width");
    await context.sync();
    // C is 28 characters, 147 points wide.
    expect([third.width, before - again.width]).toEqual([0, 147]);
  });
});
