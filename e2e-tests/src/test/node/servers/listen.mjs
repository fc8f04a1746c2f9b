/**
 * Serves the Model Context Protocol over streamable HTTP on a port of the system's choice, for pages
 * of any origin, and prints the port when it is ready. Each session gets a transport of its own.
 */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { allowEveryOrigin } from "./cors.mjs";

export function listen(connect) {
  const sessions = new Map();
  const server = createServer(async (request, response) => {
    if (allowEveryOrigin(request, response)) return;
    const id = request.headers["mcp-session-id"];
    const transport = sessions.get(id) ?? (id ? undefined : await newSession());
    if (!transport) return response.writeHead(404).end();
    await transport.handleRequest(request, response);
  });

  async function newSession() {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => sessions.set(id, transport),
      onsessionclosed: (id) => sessions.delete(id),
    });
    await connect(transport);
    return transport;
  }

  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
}
