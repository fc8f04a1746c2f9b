/** The API of src/test/web/openapi/desk-api.js, and paths that no script may reach. */
import { createServer } from "node:http";
import { clientsNamed } from "../../web/bank/clients.js";
import { allowEveryOrigin } from "./cors.mjs";

const SECRETS = ["Bearer desk-token-42", "key-of-the-desk"];

const server = createServer(async (request, response) => {
  if (allowEveryOrigin(request, response)) return;
  const url = new URL(request.url, "http://desk");
  const route = `${request.method} ${url.pathname.replace(/C-\d+/, "{id}")}`;
  const answer = ROUTES[route] ?? (() => json(response, 418, { reached: request.url }));
  answer(response, { request, url, body: await bodyOf(request) });
});

const ROUTES = {
  "GET /v1/clients": (response, { url, request }) => {
    if (!SECRETS.includes(request.headers.authorization)) {
      return json(response, 401, { detail: "who are you?", sent: request.headers.authorization });
    }
    json(response, 200, clientsNamed(url.searchParams.get("name")));
  },
  "GET /v1/clients/{id}": (response, { url }) =>
    json(response, 404, { detail: "no such client", path: url.pathname, key: "desk-token-42" }),
  "POST /v1/clients": (response, { body, request }) =>
    json(response, 201, { type: request.headers["content-type"], body: String(body) }),
  "DELETE /v1/clients/{id}": (response) => response.writeHead(204).end(),
  "GET /v1/echo": (response, { request, url }) =>
    json(response, 200, { query: url.search, headers: request.headers }),
  "POST /v1/notes": (response, { body, request }) =>
    json(response, 200, {
      type: request.headers["content-type"].split(";")[0],
      body: String(body),
    }),
  "GET /v1/logo": (response) =>
    response.writeHead(200, { "Content-Type": "image/png" }).end(Buffer.from("hi")),
  "GET /v1/elsewhere": (response) => response.writeHead(302, { Location: "/admin" }).end(),
  "GET /v1/endless": (response) => {
    response.writeHead(200, { "Content-Type": "text/plain" });
    const more = () => response.write(Buffer.alloc(1 << 20, "x")) && setImmediate(more);
    response.on("drain", more);
    more();
  },
  "GET /v1/slow": () => {},
};

function json(response, status, value) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
