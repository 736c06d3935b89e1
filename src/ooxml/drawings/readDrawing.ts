import type { DrawnCorner, DrawnObject, DrawnPlace } from "../contract/drawingTypes";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { child, childrenNamed, innerXml, parseXml, type XmlElement } from "../xml/parseXml";

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;

const KINDS: Readonly<Record<string, DrawnObject["kind"]>> = {
  pic: "picture",
  sp: "shape",
  grpSp: "group",
  cxnSp: "line",
};

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** What a drawing part shows, in its order (ECMA-376 part 1, 20.5); an anchor without a place is left out. */
export function readDrawing(xml: string): readonly DrawnObject[] {
  return chosen(parseXml(xml))
    .filter(({ name }) => ANCHORS.has(name))
    .flatMap((anchor) => {
      const place = placeOf(anchor);
      const content = chosen(anchor).find(({ children }) => namedIn(children) !== undefined);
      return place && content ? [drawnObject(content, place)] : [];
    });
}

/** Children, of alternatives the first one: it is what programs that know it show. */
function chosen(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((item) =>
    item.name === "AlternateContent" ? (child(item, "Choice")?.children ?? []) : [item]
  );
}

/** Its properties for people and programs: `nvSpPr/cNvPr`, `nvPicPr/cNvPr` … */
function namedIn(children: readonly XmlElement[]): XmlElement | undefined {
  return children.map((item) => child(item, "cNvPr")).find((found) => found !== undefined);
}

function drawnObject(content: XmlElement, place: DrawnPlace): DrawnObject {
  const properties = namedIn(content.children);
  // Embedded objects and controls are hidden shapes here; what is seen of them is drawn elsewhere.
  const isStandIn = properties !== undefined && innerXml(properties).includes("compatExt");
  return {
    id: attribute(properties, "id") ?? "",
    name: attribute(properties, "name") ?? "",
    kind: isStandIn ? "other" : kindOf(content),
    isHidden: !isStandIn && booleanAttribute(properties, "hidden", false),
    place,
  };
}

function kindOf(content: XmlElement): DrawnObject["kind"] {
  const data = child(child(content, "graphic"), "graphicData");
  if (attribute(data, "uri")?.includes("/chart")) return "chart";
  return KINDS[content.name] ?? "other";
}

function placeOf(anchor: XmlElement): DrawnPlace | undefined {
  const from = cornerOf(child(anchor, "from"));
  const to = cornerOf(child(anchor, "to"));
  if (from && to) return { kind: "corners", from, to };
  const size = child(anchor, "ext");
  const widthPoints = pointsOf(numberAttribute(size, "cx"));
  const heightPoints = pointsOf(numberAttribute(size, "cy"));
  if (from) return { kind: "sized", from, widthPoints, heightPoints };
  const [at] = childrenNamed(anchor, "pos");
  if (!at) return undefined;
  const leftPoints = pointsOf(numberAttribute(at, "x"));
  const topPoints = pointsOf(numberAttribute(at, "y"));
  return { kind: "absolute", leftPoints, topPoints, widthPoints, heightPoints };
}

function cornerOf(marker: XmlElement | undefined): DrawnCorner | undefined {
  if (!marker) return undefined;
  const number = (name: string) => {
    const element = child(marker, name);
    return Number(element ? innerXml(element) : "") || 0;
  };
  return {
    column: number("col"),
    columnOffsetPoints: pointsOf(number("colOff")),
    row: number("row"),
    rowOffsetPoints: pointsOf(number("rowOff")),
  };
}

function pointsOf(emu = 0): number {
  return emu / EMU_PER_POINT;
}
