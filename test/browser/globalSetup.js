/* Before the browser tests: the build is brought up to date, Chromium and the local server are started.
   Their addresses reach the tests through the environment. */
const { spawn, spawnSync } = require("node:child_process");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { testChromium } = require("../helpers/chromium.js");

const root = path.join(__dirname, "../..");

/** Starts dist-host/serve.js on a free port; resolves to its process and address. */
function startServer() {
  // 3900: away from the port that `npm start` takes; the server goes on to the next free one.
  const server = spawn(process.execPath, [path.join(root, "dist-host/serve.js")], {
    env: { ...process.env, PORT: "3900", CI: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.once("exit", (status) => reject(new Error(`serve.js ended with ${status}`)));
    server.stdout.on("data", (chunk) => {
      const address = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (address !== undefined) resolve({ server, address });
    });
  });
}

module.exports = async () => {
  const build = spawnSync(
    process.execPath,
    [path.join(root, ".ci/build.mjs"), "--local", "--quiet"],
    { cwd: root, stdio: ["ignore", 2, 2] }
  );
  if (build.status !== 0) throw new Error("The build failed");
  const browser = await chromium.launchServer(await testChromium());
  const { server, address } = await startServer();
  globalThis.browserTests = { browser, server };
  process.env.TEST_BROWSER = browser.wsEndpoint();
  process.env.TEST_ADDRESS = address;
};
