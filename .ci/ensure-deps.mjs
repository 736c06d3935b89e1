// Installs the locked dependencies when node_modules is missing or older than the lock file,
// so that one npm command is enough after a clone. Everything npm says goes to stderr.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import fs from "node:fs";

const stamp = "node_modules/.lock-sha256";
const sha = createHash("sha256").update(fs.readFileSync("package-lock.json")).digest("hex");
if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== sha) {
  process.stderr.write("Installing dependencies (npm ci)…\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  fs.writeFileSync(stamp, sha);
}
