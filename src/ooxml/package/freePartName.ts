import type { PartStore } from "./PartStore";

/** The first unused part name of a numbered series: `xl/tables/table` + 3 + `.xml`. */
export function freePartName(store: PartStore, head: string, tail: string): string {
  for (let number = 1; ; number++) {
    const name = `${head}${number}${tail}`;
    if (!store.has(name)) return name;
  }
}
