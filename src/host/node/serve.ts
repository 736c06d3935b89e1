import path from "node:path";
import { listenOnFreePort } from "./listenOnFreePort";
import { createLocalServer } from "./localServer";
import { openBrowser } from "./openBrowser";
import { servedFolders } from "./servedFile";

const DEFAULT_PORT = 3000;

/** `npm start`: serves the local workbook page, prints its address and opens a browser. */
async function serve(): Promise<void> {
  const server = createLocalServer(servedFolders(path.resolve(__dirname, "..")));
  const wanted = Number(process.env.PORT ?? DEFAULT_PORT);
  const port = await listenOnFreePort(server, Number.isInteger(wanted) ? wanted : DEFAULT_PORT);
  const address = `http://localhost:${port}`;
  process.stdout.write(`挂图台账 ${address}\n`);
  openBrowser(address);
}

void serve().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
