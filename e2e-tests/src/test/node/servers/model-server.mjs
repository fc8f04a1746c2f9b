/**
 * A model's provider on a port of the system's choice, printed when it listens: the wire formats of Chat
 * Completions, of Responses and of Messages, streaming or not. The model that it serves plays what the user
 * writes: a list of steps, each a list of calls `{ tool, input }`; a step that is a text is what it says at last,
 * behind what the tools told it. Requests that a provider would refuse are refused; `GET /heard` has them all.
 */
import { createServer } from "node:http";
import { allowEveryOrigin } from "./cors.mjs";
import { chatCompletions } from "./model-server/chat-completions.mjs";
import { messages } from "./model-server/messages.mjs";
import { responses } from "./model-server/responses.mjs";

const FORMATS = {
  "/v1/chat/completions": chatCompletions,
  "/v1/responses": responses,
  "/v1/messages": messages,
};
const heard = [];

const server = createServer(async (request, response) => {
  if (allowEveryOrigin(request, response)) return;
  const { pathname } = new URL(request.url, "http://127.0.0.1");
  if (pathname === "/heard") return answer(response, 200, heard);
  const format = FORMATS[pathname];
  if (!format) return answer(response, 404, { error: { message: `no ${pathname} here` } });
  const sent = JSON.parse(await textOf(request));
  heard.push(sent);
  const asked = format.entire?.(sent) ?? sent;
  const refusal = format.refusalOf(asked);
  if (refusal) {
    const error = { type: "invalid_request_error", message: refusal };
    return answer(response, 400, { type: "error", error });
  }
  if (!asked.stream) return answer(response, 200, format.whole(asked));
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  for (const event of format.streamed(asked)) response.write(event);
  response.end();
});

server.listen(0, "127.0.0.1", () => console.log(server.address().port));

function answer(response, status, body) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
