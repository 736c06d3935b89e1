import type { CellFormat } from "../types";

/** Office.js answers black for an automatic border and writes it back as black; on paper they are one. */
const AUTOMATIC = "#000000";

/** Finds cell formats by a key that is equal for those that look and behave the same. */
export class FormatIndex {
  private readonly keys: string[] = [];
  private readonly indexesByKey = new Map<string, number[]>();
  private readonly indexByPrintedKey = new Map<string, number>();
  private printedCount = 0;
  /** Which format an appended one was made from. */
  private readonly origins = new Map<number, number>();

  /** `keyAt` gives the key of a format by its index. */
  constructor(private readonly keyAt: (index: number) => string) {}

  key(index: number): string {
    for (let at = this.keys.length; at <= index; at++) this.remember(at, this.keyAt(at));
    return this.keys[index] ?? "";
  }

  /** Notes a format that was made from another. */
  add(index: number, key: string, origin: number): void {
    this.remember(index, key);
    this.origins.set(index, origin);
  }

  private remember(index: number, key: string): void {
    this.keys[index] = key;
    const known = this.indexesByKey.get(key);
    if (known) known.push(index);
    else this.indexesByKey.set(key, [index]);
  }

  /**
   * One of the first `count` formats with this key: first of all one that `from` was made from, last of
   * all one that differs in nothing but automatic borders.
   */
  find(key: string, from: number, count: number): number | undefined {
    this.key(count - 1);
    const candidates = this.indexesByKey.get(key);
    for (let at: number | undefined = from; at !== undefined; at = this.origins.get(at)) {
      if (candidates?.includes(at)) return at;
    }
    return candidates?.[0] ?? this.findPrinted(key);
  }

  private findPrinted(key: string): number | undefined {
    for (; this.printedCount < this.keys.length; this.printedCount++) {
      const printed = printedKey(this.keys[this.printedCount] ?? "");
      if (!this.indexByPrintedKey.has(printed)) {
        this.indexByPrintedKey.set(printed, this.printedCount);
      }
    }
    return this.indexByPrintedKey.get(printedKey(key));
  }
}

/** The key with automatic borders as black ones. */
function printedKey(key: string): string {
  const [format, ...rest] = JSON.parse(key) as [CellFormat, ...unknown[]];
  const borders = Object.entries(format.borders).map(([side, edge]) => [
    side,
    { style: edge.style, color: edge.color ?? AUTOMATIC },
  ]);
  return JSON.stringify([{ ...format, borders: Object.fromEntries(borders) as object }, ...rest]);
}
