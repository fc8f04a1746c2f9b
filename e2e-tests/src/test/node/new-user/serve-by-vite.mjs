/** Serves a folder by Vite, as it is or as it was built, and gives the port. */
import { createServer, preview } from "vite";

const PLACE = { host: "127.0.0.1", port: 0 };

export async function serveByVite(folder, { isBuilt }) {
  const options = { root: folder, logLevel: "warn" };
  const server = isBuilt
    ? await preview({ ...options, preview: PLACE })
    : await (await createServer({ ...options, server: PLACE })).listen();
  return server.httpServer.address().port;
}
