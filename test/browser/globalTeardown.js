/* After the browser tests: what globalSetup.js started is ended. */
module.exports = async () => {
  const { browser, server } = globalThis.browserTests ?? {};
  server?.kill();
  await browser?.close();
};
