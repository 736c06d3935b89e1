// Builds the add-in (dist/), the local host's page and the Node tools (dist-host/), each only if its
// sources changed.
//   node .ci/build.mjs [--local] [--quiet] [--only=addin,node] [--env officejs=self] [--env baseUrl=https://…]
// Without flags: the production build, office.js from the CDN. --local: office.js beside the add-in, as
// the local server, the tests and the headless runner want it. Everything webpack says goes to stderr, so
// that a caller's stdout stays clean.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { withLock } from "./withLock.mjs";

const CONFIGURATION = ["webpack.config.js", "tsconfig.json", "package-lock.json"];
/** What each of webpack.config.js's builds reads, and what it makes. */
const BUILDS = {
  addin: {
    sources: [
      ...["actions", "commands", "domain", "excel", "i18n", "ooxml", "taskpane"].map(
        (folder) => `src/${folder}`
      ),
      "assets/icons",
      "manifest.xml",
    ],
    makes: ["dist/taskpane.html", "dist/actions.js", "dist/manifest.xml"],
    hasFlags: true,
  },
  page: {
    sources: ["src/host", "src/ooxml"],
    makes: ["dist-host/page/index.html", "dist-host/page/pane-host.js"],
  },
  node: {
    sources: ["src/host", "src/ooxml"],
    makes: ["dist-host/serve.js", "dist-host/ledger.js", "dist-host/fileWorker.js"],
  },
};

function* filesBelow(name) {
  if (fs.statSync(name).isFile()) return yield name;
  for (const entry of fs.readdirSync(name).sort()) yield* filesBelow(path.join(name, entry));
}

/** One hash over the names and bytes of everything the build reads, and over its flags. */
function fingerprint({ sources, hasFlags }, flags) {
  const hash = createHash("sha256").update(JSON.stringify(hasFlags ? flags : []));
  for (const source of [...CONFIGURATION, ...sources])
    for (const file of filesBelow(source)) hash.update(`\0${file}\0`).update(fs.readFileSync(file));
  return hash.digest("hex");
}

const stampOf = (name) => `dist-host/.stamp-${name}`;

function isCurrent(name, wanted) {
  const made = BUILDS[name].makes.every((file) => fs.existsSync(file));
  return made && fs.existsSync(stampOf(name)) && fs.readFileSync(stampOf(name), "utf8") === wanted;
}

/** Runs webpack in production mode; ends the process with webpack's status when it fails. */
function runWebpack(names, flags) {
  const cli = path.resolve("node_modules/webpack-cli/bin/cli.js");
  const chosen = names.flatMap((name) => ["--config-name", name]);
  const webpack = spawnSync(process.execPath, [cli, "--mode", "production", ...chosen, ...flags], {
    stdio: ["ignore", 2, 2],
  });
  if (webpack.status !== 0) process.exit(webpack.status ?? 1);
}

const given = process.argv.slice(2);
const only = given.find((flag) => flag.startsWith("--only="))?.slice("--only=".length);
const flags = given.filter(
  (flag) => flag !== "--local" && flag !== "--quiet" && !flag.startsWith("--only=")
);
if (given.includes("--local")) flags.push("--env", "officejs=self");
const say = (text) => given.includes("--quiet") || process.stderr.write(`${text}\n`);

fs.mkdirSync("dist-host", { recursive: true });
await withLock("dist-host/.lock", () => {
  const wanted = new Map(
    (only?.split(",") ?? Object.keys(BUILDS)).map((name) => [
      name,
      fingerprint(BUILDS[name], flags),
    ])
  );
  const stale = [...wanted.keys()].filter((name) => !isCurrent(name, wanted.get(name)));
  if (stale.length === 0) return say("Build is up to date.");
  say(`Building ${stale.join(", ")}…`);
  const started = Date.now();
  for (const name of stale) fs.rmSync(stampOf(name), { force: true });
  runWebpack(stale, flags);
  for (const name of stale) fs.writeFileSync(stampOf(name), wanted.get(name));
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
});
