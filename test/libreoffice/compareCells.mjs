/** Difference that two correct engines may show in the last bits of a sum, relative. */
const TOLERANCE = 1e-9;

/** Levels by which a lightened or darkened theme colour may differ: the two round the tint otherwise. */
const TINT_TOLERANCE = 2;

const COLOUR = /^#[0-9A-F]{6}$/;

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function sameColour(ours, theirs) {
  const other = channels(theirs);
  return channels(ours).every((level, index) => Math.abs(level - other[index]) <= TINT_TOLERANCE);
}

function equal(ours, theirs) {
  if (COLOUR.test(ours) && COLOUR.test(theirs)) return sameColour(ours, theirs);
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours));
  return ours === theirs;
}

/**
 * Holds two maps of a sheet's cells by address against each other; a cell that one of them lacks counts
 * as null there. Gives the number of cells compared, how many of them hold something on the other
 * side, and the list of differences.
 */
export function compareCells(sheetName, ours, theirs) {
  const addresses = new Set([...ours.keys(), ...theirs.keys()]);
  const differences = [];
  for (const at of addresses) {
    const [mine, other] = [ours.get(at) ?? null, theirs.get(at) ?? null];
    if (!equal(mine, other)) differences.push({ sheet: sheetName, at, ours: mine, theirs: other });
  }
  const filled = [...theirs.values()].filter((value) => value !== null).length;
  return { compared: addresses.size, filled, differences };
}
