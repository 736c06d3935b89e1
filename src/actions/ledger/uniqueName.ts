/** `wanted`, or `wanted2`, `wanted3` … where it is taken; capitals do not tell names apart (as in Excel). */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
