import type http from "node:http";

/** How many ports above the wanted one are tried. (assumption) */
const TRIED_PORTS = 50;

/**
 * Listens on this computer only, on `wantedPort` or the next free one above it; resolves to the port
 * taken. 0 takes any. Rejects when none of fifty is free.
 */
export async function listenOnFreePort(server: http.Server, wantedPort: number): Promise<number> {
  for (let port = wantedPort; port < wantedPort + TRIED_PORTS; port += 1)
    if (await tryListen(server, port)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    }
  throw new Error(`No free port from ${wantedPort} to ${wantedPort + TRIED_PORTS - 1}`);
}

/** False when the port is taken; other failures reject. */
function tryListen(server: http.Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", onError);
    server.listen(port, "localhost", () => {
      server.off("error", onError);
      resolve(true);
    });
  });
}
