// npm run excel: builds for https://localhost:3443, serves dist/ there and sideloads the manifest into
// desktop Excel. Needs Windows or macOS with Excel; elsewhere it says so and stops.
import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import { createRequire } from "node:module";

const PORT = 3443;
const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

if (process.platform !== "win32" && process.platform !== "darwin") {
  process.stderr.write(
    "npm run excel opens desktop Excel, which exists on Windows and macOS only. " +
      "On this system use npm start: it opens the same add-in in the local workbook page.\n"
  );
  process.exit(1);
}

const build = spawnSync(process.execPath, [".ci/build.mjs", "--env", "officejs=self"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(build.status ?? 1);

const require = createRequire(import.meta.url);
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const dist = path.resolve("dist");

const server = https.createServer(await getHttpsServerOptions(), (request, response) => {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = path.join(dist, path.normalize(decodeURIComponent(pathname)));
  const type = MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream";
  const answer = (status, body) =>
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
  if (!file.startsWith(dist + path.sep)) return answer(404);
  readFile(file).then(
    (bytes) => answer(200, bytes),
    () => answer(404)
  );
});

server.on("error", (error) => {
  process.stderr.write(`Port ${PORT} cannot be used: ${error.message}\n`);
  process.exit(1);
});
server.listen(PORT, "localhost", () => {
  process.stdout.write(`Serving https://localhost:${PORT}; press Ctrl+C to stop.\n`);
  const debugging = path.resolve("node_modules/office-addin-debugging/cli.js");
  const excel = spawn(process.execPath, [debugging, "start", "dist/manifest.xml", "desktop"], {
    stdio: "inherit",
  });
  excel.on("exit", (status) => status && process.exit(status));
});
