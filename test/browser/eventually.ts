/** How long a page may take to show a change. (assumption) */
const PATIENCE_MILLISECONDS = 8_000;
const PAUSE_MILLISECONDS = 100;

/** Reads again and again until the value is as expected; fails with jest's own difference at the end. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  check: (value: Value) => void
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return;
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
