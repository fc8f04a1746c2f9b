/**
 * A server of the protocol of 2026 without sessions, which serves the older ones too: `/mcp`. Prints its port
 * when it is ready. What it was asked is at `/heard`, a method and a version a line.
 */
import { createServer } from "node:http";
import {
  McpServer,
  acceptedContent,
  createMcpHandler,
  inputRequired,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { allowEveryOrigin } from "./cors.mjs";

const VIEW = "ui://desk/chart";
const readOnly = { annotations: { readOnlyHint: true } };
const text = (value) => ({ content: [{ type: "text", text: value }] });
const heard = [];
let hasGrown = false;

const handler = createMcpHandler(() => {
  const server = new McpServer(
    { name: "modern-desk", version: "1.0.0" },
    { capabilities: { tools: { listChanged: true } } },
  );
  server.registerTool("segment", { ...readOnly, inputSchema: z.object({ name: z.string() }) }, () =>
    text("Private"),
  );
  server.registerTool("ask_person", { ...readOnly, inputSchema: z.object({}) }, askPerson);
  server.registerTool("grow", { ...readOnly, inputSchema: z.object({}) }, () => {
    hasGrown = true;
    handler.notify.toolsChanged();
    return text("grown");
  });
  if (hasGrown) server.registerTool("grown", readOnly, () => text("new"));
  server.registerTool(
    "chart",
    {
      ...readOnly,
      _meta: { ui: { resourceUri: VIEW } },
      inputSchema: z.object({}),
    },
    () => ({
      content: [
        { type: "text", text: "a chart" },
        { type: "resource", resource: view },
      ],
    }),
  );
  server.registerResource("chart", VIEW, { mimeType: view.mimeType }, () => ({
    contents: [view],
  }));
  return server;
});

const view = {
  uri: VIEW,
  mimeType: "text/html;profile=mcp-app",
  text: "<p>A chart</p>",
};

function askPerson(_, { mcpReq }) {
  const schema = z.object({ desk: z.string() });
  const said = acceptedContent(mcpReq.inputResponses, "desk", schema);
  if (said) return text(`accept: ${said.desk}`);
  const question = { message: "Which desk?", requestedSchema: schema };
  return inputRequired({
    inputRequests: { desk: inputRequired.elicit(question) },
  });
}

const server = createServer(async (request, response) => {
  if (allowEveryOrigin(request, response)) return;
  if (request.url === "/heard") return response.end(heard.join("\n"));
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  note(request.headers, String(body));
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const asked = new Request(`http://127.0.0.1${request.url}`, {
    method: request.method,
    headers: request.headers,
    signal: gone.signal,
    ...(body.length > 0 ? { body } : {}),
  });
  const answer = await handler.fetch(asked);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  try {
    for await (const chunk of answer.body ?? []) response.write(chunk);
  } catch {
    // Whoever listens for changes goes away in the middle.
  }
  response.end();
});

function note(headers, body) {
  const method = body && JSON.parse(body).method;
  heard.push(
    `${method} ${headers["mcp-protocol-version"] ?? "none"} ${headers["mcp-session-id"] ?? ""}`,
  );
}

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
