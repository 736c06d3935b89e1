// Builds the add-in, the local host's page and the Node tools, each only if its sources changed.
//   node .ci/build.mjs [--local] [--quiet] [--env officejs=self] [--env baseUrl=https://…]
// Without flags: the production build of dist/, office.js from the CDN. --local: office.js beside the
// add-in, as the local server, the tests and the headless runner want it. Everything webpack says goes
// to stderr, so that a caller's stdout stays clean.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { withLock } from "./withLock.mjs";

const SOURCES = ["src", "assets/icons", "manifest.xml", "webpack.config.js", "package-lock.json"];
const STAMP = "dist-host/.stamp";
const MUST_EXIST = [
  "dist/taskpane.html",
  "dist/actions.js",
  "dist/manifest.xml",
  "dist-host/page/index.html",
  "dist-host/serve.js",
  "dist-host/ledger.js",
];

function* filesBelow(name) {
  if (fs.statSync(name).isFile()) return yield name;
  for (const entry of fs.readdirSync(name).sort()) yield* filesBelow(path.join(name, entry));
}

/** One hash over the names and bytes of everything the builds read, and over the flags. */
function fingerprint(flags) {
  const hash = createHash("sha256").update(JSON.stringify(flags));
  for (const source of SOURCES)
    for (const file of filesBelow(source)) hash.update(`\0${file}\0`).update(fs.readFileSync(file));
  return hash.digest("hex");
}

const isCurrent = (wanted) =>
  MUST_EXIST.every((file) => fs.existsSync(file)) &&
  fs.existsSync(STAMP) &&
  fs.readFileSync(STAMP, "utf8") === wanted;

/** Runs webpack in production mode; ends the process with webpack's status when it fails. */
function runWebpack(flags) {
  const cli = path.resolve("node_modules/webpack-cli/bin/cli.js");
  const webpack = spawnSync(process.execPath, [cli, "--mode", "production", ...flags], {
    stdio: ["ignore", 2, 2],
  });
  if (webpack.status !== 0) process.exit(webpack.status ?? 1);
}

const given = process.argv.slice(2);
const flags = given.filter((flag) => flag !== "--local" && flag !== "--quiet");
if (given.includes("--local")) flags.push("--env", "officejs=self");
const say = (text) => given.includes("--quiet") || process.stderr.write(`${text}\n`);

fs.mkdirSync("dist-host", { recursive: true });
await withLock("dist-host/.lock", () => {
  const wanted = fingerprint(flags);
  if (isCurrent(wanted)) return say("Build is up to date.");
  say("Building…");
  const started = Date.now();
  fs.rmSync(STAMP, { force: true });
  runWebpack(flags);
  fs.writeFileSync(STAMP, wanted);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
});
