const MAXIMUM_STEPS = 400;

/**
 * Where a function that never falls reaches `target` between `low` and `high`, by halving down to
 * neighbouring doubles; an infinite `high` is first widened. NaN when it is not reached.
 */
export function invertRising(
  rising: (x: number) => number,
  target: number,
  low: number,
  high: number
): number {
  let from = Number.isFinite(low) ? low : widen(-1, (x) => rising(x) > target);
  let to = Number.isFinite(high) ? high : widen(1, (x) => rising(x) < target);
  if (!(rising(from) <= target && target <= rising(to))) {
    return NaN;
  }
  for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
    const middle = from + (to - from) / 2;
    if (middle === from || middle === to) {
      break;
    }
    if (rising(middle) < target) {
      from = middle;
    } else {
      to = middle;
    }
  }
  return to;
}

/**
 * A root near `guess` by the secant method, checked to `tolerance`; undefined when it is not found within
 * `steps` (as RATE, IRR and XIRR give up after 20 to 100 tries).
 */
export function findNear(
  compute: (x: number) => number,
  guess: number,
  steps: number,
  tolerance: number
): number | undefined {
  let x0 = guess;
  let y0 = compute(x0);
  let x1 = guess === 0 ? 1e-3 : guess * 1.01;
  for (let step = 0; step < steps; step += 1) {
    const y1 = compute(x1);
    if (!Number.isFinite(y1)) {
      return undefined;
    }
    if (y1 === 0 || Math.abs(x1 - x0) <= tolerance * Math.max(1e-3, Math.abs(x1))) {
      return x1;
    }
    if (y1 === y0) {
      return undefined;
    }
    const next = x1 - (y1 * (x1 - x0)) / (y1 - y0);
    [x0, y0, x1] = [x1, y1, next];
  }
  return undefined;
}

function widen(start: number, goesOn: (x: number) => boolean): number {
  let x = start;
  for (let step = 0; step < 1000 && goesOn(x); step += 1) {
    x *= 2;
  }
  return x;
}
