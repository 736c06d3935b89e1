import type { PivotLine } from "../types";
import { attribute, numberAttribute } from "../xml/attributes";
import { childrenNamed, type XmlElement } from "../xml/parseXml";

/** One axis of a pivot table: its fields and its lines in the order they stand on the sheet. */
export interface PivotAxis {
  readonly fields: XmlElement | undefined;
  readonly lines: XmlElement | undefined;
  /** Row or column of the first line on the sheet. */
  readonly firstIndex: number;
  /** Whether the several results stand along this axis. */
  readonly hasSeveralData: boolean;
  /** Fields without a subtotal above their items. */
  readonly withoutTopSubtotal: ReadonlySet<number>;
}

/** The field that stands for the results themselves (rowFields and colFields, 18.10.1.38). */
const DATA_FIELD = -2;
/** Lines of results, automatic subtotals and grand totals (ST_ItemType, 18.18.43). */
const READ_KINDS = new Set(["data", "default", "grand", "blank"]);

/**
 * The lines that hold results (rowItems and colItems, ECMA-376 part 1, 18.10.1.84 and 18.10.1.14);
 * undefined where the file leaves them out or has subtotals of a kind other than the automatic one.
 */
export function readPivotLines(axis: PivotAxis): readonly PivotLine[] | undefined {
  if (!axis.lines) return undefined;
  const fields = childrenNamed(axis.fields, "field").map(
    (field) => numberAttribute(field, "x") ?? DATA_FIELD
  );
  const dataDepth = fields.indexOf(DATA_FIELD);
  const lines: PivotLine[] = [];
  let above: readonly number[] = [];
  for (const [place, element] of childrenNamed(axis.lines, "i").entries()) {
    const kind = attribute(element, "t") ?? "data";
    if (!READ_KINDS.has(kind)) return undefined;
    if (kind === "blank") continue;
    const repeated = numberAttribute(element, "r") ?? 0;
    const own = childrenNamed(element, "x").map((item) => numberAttribute(item, "v") ?? 0);
    const path = kind === "grand" ? [] : [...above.slice(0, repeated), ...own];
    if (kind === "data") above = path;
    if (kind === "data" && path.length < fields.length) {
      // The heading of a group whose results stand in the lines below it.
      const isAboveData = axis.hasSeveralData && path.length <= dataDepth;
      if (isAboveData || axis.withoutTopSubtotal.has(fields[path.length - 1] ?? 0)) continue;
    }
    lines.push({
      index: axis.firstIndex + place,
      items: new Map(
        path.flatMap((item, depth): [number, number][] => {
          const field = fields[depth];
          return field === undefined || field === DATA_FIELD ? [] : [[field, item]];
        })
      ),
      dataField: axis.hasSeveralData ? (numberAttribute(element, "i") ?? 0) : undefined,
    });
  }
  return lines;
}
