import { createServer } from "node:http";

/** A provider on the loopback whose answers are played, one for each request; the last one again and again. */
export async function playedEndpoint(...answers) {
  const heard = [];
  const server = createServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    heard.push({ headers: request.headers, body: JSON.parse(Buffer.concat(pieces).toString()) });
    const play = answers[Math.min(heard.length, answers.length) - 1];
    await play(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/v1`, heard, close };
}

export const refused =
  (status, body, headers = {}) =>
  (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);

const EVENTS = { "Content-Type": "text/event-stream" };

/** Chunks of Chat Completions, and then its end, or what stands for it. */
export const chat =
  (deltas, end = "stop") =>
  (response) => {
    response.writeHead(200, EVENTS);
    const chunk = (delta, reason = null) =>
      response.write(
        `data: ${JSON.stringify({
          id: "c",
          created: 1,
          model: "m",
          choices: [{ index: 0, delta, finish_reason: reason }],
          usage: reason ? { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 } : null,
        })}\n\n`,
      );
    for (const delta of deltas) chunk(delta);
    if (end === "open") return;
    if (end !== "cut") chunk({}, end);
    response.end(end === "cut" ? "" : "data: [DONE]\n\n");
  };

export const say = (...texts) => chat(texts.map((content) => ({ content })));

/** One call, whose arguments come in the given pieces. */
export const call = (name, ...pieces) =>
  chat(
    pieces.map((text, index) => ({
      tool_calls: [
        index === 0
          ? { index: 0, id: "call-1", type: "function", function: { name, arguments: text } }
          : { index: 0, function: { arguments: text } },
      ],
    })),
    "tool_calls",
  );

/** Events of Messages. */
export const messages =
  (...events) =>
  (response) => {
    response.writeHead(200, EVENTS);
    for (const event of events) {
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    }
    response.end();
  };
