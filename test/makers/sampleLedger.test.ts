import { execFileSync } from "node:child_process";

test("the sample on disk is what its maker makes, byte for byte", () => {
  const run = () => execFileSync(process.execPath, ["test/makers/sampleLedger.mjs", "--check"]);
  expect(run).not.toThrow();
});
