// npm run -s ledger -- …: the headless runner on a fresh clone or an old one. Installs and builds
// silently when needed; stdout carries the runner's JSON and nothing else.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
// npm changes into the project's folder; paths on the command line are meant from the caller's.
const callerFolder = process.env.INIT_CWD ?? process.cwd();

function run(script, args, options) {
  const child = spawnSync(process.execPath, [path.join(root, script), ...args], options);
  if (child.error) throw child.error;
  return child.status ?? 1;
}

const silent = { cwd: root, stdio: ["ignore", 2, 2] };
const prepared =
  run(".ci/ensure-deps.mjs", [], silent) ||
  run(".ci/build.mjs", ["--local", "--quiet", "--only=addin,node"], silent);
process.exit(
  prepared ||
    run("dist-host/ledger.js", process.argv.slice(2), { cwd: callerFolder, stdio: "inherit" })
);
