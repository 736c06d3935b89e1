import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const EMU_PER_POINT = 12_700;

/** Two corners: cell column and row, each with points into the cell. */
export interface Corners {
  readonly from: readonly [column: number, row: number, dxPoints?: number, dyPoints?: number];
  readonly to: readonly [column: number, row: number, dxPoints?: number, dyPoints?: number];
  /** `oneCell`: moves with cells, keeps its size. */
  readonly editAs?: "oneCell" | "absolute";
}

/** A rectangle between two corners as a drawing part holds it. */
export function rectangleAnchor({ from, to, editAs }: Corners, id = 2): string {
  const how = editAs ? ` editAs="${editAs}"` : "";
  return (
    `<xdr:twoCellAnchor${how}>${corner("from", from)}${corner("to", to)}` +
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="矩形 ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(name: string, [column, row, dx = 0, dy = 0]: Corners["from"]): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${dx * EMU_PER_POINT}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${dy * EMU_PER_POINT}</xdr:rowOff></xdr:${name}>`
  );
}

/** A whole drawing part around anchors. */
export function drawingPart(anchors: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchors}</xdr:wsDr>`;
}

/** The workbook with a drawing over the first sheet, which must have none. */
export function withDrawing(bytes: Uint8Array, anchors: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const put = (name: string, xml: string) => (parts[name] = strToU8(xml));
  const sheet = "xl/worksheets/sheet1.xml";
  put("xl/drawings/drawing1.xml", drawingPart(anchors));
  put(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`
  );
  put(
    sheet,
    text(sheet).replace("</worksheet>", `<drawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`)
  );
  const types = "[Content_Types].xml";
  const override = `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
  put(types, text(types).replace("</Types>", `${override}</Types>`));
  return zipSync(parts);
}
