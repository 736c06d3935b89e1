// Two commands started at once must not build into the same folder: the second waits for the first.
import fs from "node:fs";
import path from "node:path";

/** Waiting longer than this means that the owner hangs. (assumption) */
const LONGEST_WAIT_MS = 10 * 60 * 1000;

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Takes the lock; false while another living process has it. A dead owner's lock is taken over. */
function tryLock(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const owner = Number(fs.readFileSync(lock, { encoding: "utf8", flag: "a+" }));
    if (owner > 0 && !isAlive(owner)) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** Runs `work` while the file `lock` belongs to this process; throws after ten minutes of waiting. */
export async function withLock(lock, work) {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  while (!tryLock(lock)) {
    if (Date.now() > deadline)
      throw new Error(`${path.resolve(lock)} is held by another process; remove it if it hangs.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => fs.rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}
