/** Number of single characters to insert, drop or replace so that one text becomes the other. */
export function editDistance(left: string, right: string): number {
  const target = [...right];
  let previous = target.map((_, index) => index + 1);
  let row = 0;
  for (const character of left) {
    row += 1;
    let diagonal = row - 1;
    let beside = row;
    const current: number[] = [];
    target.forEach((other, index) => {
      const above = previous[index] ?? 0;
      beside = Math.min(beside + 1, above + 1, diagonal + (character === other ? 0 : 1));
      current.push(beside);
      diagonal = above;
    });
    previous = current;
  }
  return previous.at(-1) ?? row;
}
