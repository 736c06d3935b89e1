import type { TableRegion, TableRegionLook, TableStyle } from "../contract/tableStyleTypes";
import type { ColorTable } from "../styles/colors";
import { readDifferentialFormat } from "../styles/differentialFormat";
import { readInnerBorders } from "../styles/readFormat";
import { attribute, numberAttribute } from "../xml/attributes";
import { child, childrenNamed, parseXml, type XmlElement } from "../xml/parseXml";

/**
 * A table style that the workbook defines itself (ECMA-376 part 1, 18.8.40); undefined where it has none
 * of that name. `dxfAt` gives the XML of a differential format by its index.
 */
export function readTableStyle(
  name: string,
  styles: XmlElement,
  dxfAt: (index: number) => string | undefined,
  colors: ColorTable
): TableStyle | undefined {
  const wanted = name.toLowerCase();
  const found = childrenNamed(child(styles, "tableStyles"), "tableStyle").find(
    (style) => attribute(style, "name")?.toLowerCase() === wanted
  );
  if (found === undefined) return undefined;
  const looks: Partial<Record<TableRegion, TableRegionLook>> = {};
  for (const element of childrenNamed(found, "tableStyleElement")) {
    const xml = dxfAt(numberAttribute(element, "dxfId") ?? -1);
    // Regions that a task table has not, such as those of pivot tables, are never asked for.
    const region = attribute(element, "type") as TableRegion | undefined;
    if (xml === undefined || region === undefined) continue;
    const stripeSize = numberAttribute(element, "size");
    looks[region] = {
      ...readDifferentialFormat(xml, colors),
      ...innerLines(xml, colors),
      ...(stripeSize === undefined ? {} : { stripeSize }),
    };
  }
  return looks;
}

function innerLines(xml: string, colors: ColorTable): Pick<TableRegionLook, "innerBorders"> {
  const border = child(parseXml(xml), "border");
  const innerBorders = border && readInnerBorders(border, colors);
  return innerBorders && Object.keys(innerBorders).length > 0 ? { innerBorders } : {};
}
