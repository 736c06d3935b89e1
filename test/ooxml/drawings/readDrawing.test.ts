import { readDrawing } from "../../../src/ooxml/drawings/readDrawing";
import { drawingPart, rectangleAnchor } from "../../helpers/withDrawing";

const PLACE = `<xdr:from><xdr:col>2</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
const SIZE = `<xdr:ext cx="127000" cy="254000"/>`;
const named = (kind: string, more = "") =>
  `<xdr:nv><xdr:cNvPr id="7" name="${kind}"${more}/></xdr:nv>`;
const from = { column: 2, columnOffsetPoints: 1, row: 3, rowOffsetPoints: 0 };
const sized = { kind: "sized", from, widthPoints: 10, heightPoints: 20 };

const CASES: readonly (readonly [string, string, object])[] = [
  [
    "a chart",
    `<xdr:oneCellAnchor>${PLACE}${SIZE}<xdr:graphicFrame>${named("图表 1")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor>`,
    { id: "7", name: "图表 1", kind: "chart", isHidden: false, place: sized },
  ],
  [
    "a hidden picture apart from the cells",
    `<xdr:absoluteAnchor><xdr:pos x="12700" y="25400"/>${SIZE}<xdr:pic>${named("图片", ' hidden="1"')}</xdr:pic></xdr:absoluteAnchor>`,
    {
      id: "7",
      name: "图片",
      kind: "picture",
      isHidden: true,
      place: { kind: "absolute", leftPoints: 1, topPoints: 2, widthPoints: 10, heightPoints: 20 },
    },
  ],
  [
    "the stand-in of an embedded object is hidden, the object is not",
    `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="a14"><xdr:oneCellAnchor>${PLACE}${SIZE}<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1031" name="Object 7" hidden="1"><a:extLst><a:ext><a14:compatExt xmlns:a14="urn:a14" spid="s1"/></a:ext></a:extLst></xdr:cNvPr></xdr:nvSpPr></xdr:sp></xdr:oneCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    { id: "1031", name: "Object 7", kind: "other", isHidden: false, place: sized },
  ],
  [
    "a slicer inside alternatives",
    `<xdr:oneCellAnchor>${PLACE}${SIZE}<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><xdr:graphicFrame>${named("切片器")}</xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp>${named("旧")}</xdr:sp></mc:Fallback></mc:AlternateContent></xdr:oneCellAnchor>`,
    { id: "7", name: "切片器", kind: "other", isHidden: false, place: sized },
  ],
];

test.each(CASES)("%s", (_name, anchor, expected) => {
  expect(readDrawing(drawingPart(anchor))).toEqual([expected]);
});

test("corners in their order; an anchor without a place is left out", () => {
  const nowhere = `<xdr:oneCellAnchor><xdr:sp>${named("无")}</xdr:sp></xdr:oneCellAnchor>`;
  const rectangle = rectangleAnchor({ from: [2, 3, 1], to: [5, 6, 0, 4] }, 9);
  expect(readDrawing(drawingPart(nowhere + rectangle))).toEqual([
    {
      id: "9",
      name: "矩形 9",
      kind: "shape",
      isHidden: false,
      place: {
        kind: "corners",
        from,
        to: { column: 5, columnOffsetPoints: 0, row: 6, rowOffsetPoints: 4 },
      },
    },
  ]);
});
