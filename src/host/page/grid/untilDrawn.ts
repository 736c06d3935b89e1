/** On a busy computer the library takes several seconds to start a sheet's view (assumption). */
const LONGEST_START_MILLISECONDS = 60_000;

/**
 * Resolves in the frame in which `isDrawn` holds: the library starts a sheet's view some frames after the
 * workbook. Time is counted and not frames, which screens show at any speed. Rejects after a minute.
 */
export async function untilDrawn(isDrawn: () => boolean): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < LONGEST_START_MILLISECONDS) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (isDrawn()) return;
  }
  throw new Error("The grid did not draw the sheet");
}
