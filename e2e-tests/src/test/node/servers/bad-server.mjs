/** Servers over HTTP that break the protocol, one a path. Prints the port when it is ready. */
import { createServer } from "node:http";
import { allowEveryOrigin } from "./cors.mjs";

const SOUND = { inputSchema: { type: "object" } };
const tools = (...listed) => ({ tools: listed });
const failure = { error: { code: -32601, message: "Method not found" } };

/** What each answers to a request; what it says nothing of is answered as it should be. */
const BROKEN = {
  "/version": { initialize: () => ({ result: hello("1999-01-01") }) },
  "/no-version": { initialize: () => ({ result: {} }) },
  "/html": { initialize: () => "<p>Sign in</p>" },
  "/half": { "tools/list": () => half },
  "/silent": { "tools/list": () => silence },
  "/no-schema": {
    "tools/list": () => ({
      result: tools({ name: "a", ...SOUND }, { name: "b", inputSchema: 7 }),
    }),
  },
  "/no-list": { "tools/list": () => ({ result: { tools: "many" } }) },
  "/endless": {
    "tools/list": ({ cursor = "0" } = {}) => ({
      result: {
        ...tools({ name: `t${cursor}`, ...SOUND }),
        nextCursor: `${Number(cursor) + 1}`,
      },
    }),
  },
  "/bad-result": {
    "tools/list": () => ({
      result: tools({
        name: "a",
        ...SOUND,
        annotations: { readOnlyHint: true },
      }),
    }),
    "tools/call": () => ({ result: { content: "none" } }),
  },
};

const half = Symbol("half");
const silence = Symbol("silence");

const hello = (protocolVersion) => ({
  protocolVersion,
  capabilities: { tools: {} },
  serverInfo: { name: "bad", version: "1.0.0" },
});

function answerTo(path, { method, params }) {
  const broken = BROKEN[path][method];
  if (broken) return broken(params);
  if (method === "initialize") return { result: hello(params.protocolVersion) };
  return failure;
}

const server = createServer(async (request, response) => {
  if (allowEveryOrigin(request, response)) return;
  if (request.method !== "POST") return response.writeHead(405).end();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const message = JSON.parse(String(Buffer.concat(chunks)));
  if (message.id === undefined) return response.writeHead(202).end();
  const answer = answerTo(request.url, message);
  if (answer === silence) return;
  if (typeof answer === "string") {
    return response.writeHead(200, { "Content-Type": "text/html" }).end(answer);
  }
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: message.id,
    ...(answer === half ? {} : answer),
  });
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Content-Length": body.length,
  });
  if (answer !== half) return response.end(body);
  response.write(body.slice(0, body.length / 2));
  setTimeout(() => response.destroy(), 20);
});

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
