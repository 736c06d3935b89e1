// npm test: types, lint, formatting, build and every test, real Chromium included. Everything runs even
// when an earlier step fails, so that one run shows all there is; the exit status is 1 if any failed.
import { spawnSync } from "node:child_process";

const bin = (name) => `node_modules/${name}`;
const STEPS = [
  ["types", [bin("typescript/bin/tsc"), "--noEmit"]],
  ["lint", [bin("eslint/bin/eslint.js"), "src", "test", ".ci", "webpack.config.js"]],
  ["format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]],
  ["build", [".ci/build.mjs", "--local"]],
  // Jest leaves a core idle by itself, which on two cores is half of them.
  ["tests", [bin("jest/bin/jest.js"), "--maxWorkers=100%", ...process.argv.slice(2)]],
];

const results = STEPS.map(([name, args]) => {
  process.stdout.write(`\n— ${name}\n`);
  const started = Date.now();
  const child = spawnSync(process.execPath, args, { stdio: "inherit" });
  return { name, passed: child.status === 0, seconds: (Date.now() - started) / 1000 };
});

process.stdout.write("\n");
for (const { name, passed, seconds } of results)
  process.stdout.write(
    `${passed ? "passed" : "FAILED"}  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s\n`
  );
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
