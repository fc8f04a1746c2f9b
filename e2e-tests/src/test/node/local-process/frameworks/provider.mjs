/** The provider that is played, as a process of its own, and one that breaks off what it says. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { says } from "../../says.mjs";

export async function startProvider() {
  const server = spawn(process.execPath, ["src/test/node/servers/model-server.mjs"]);
  const port = await says(server.stdout);
  const url = `http://127.0.0.1:${port.trim()}`;
  const heard = async () => (await fetch(`${url}/heard`)).json();
  return { url, heard, stop: () => server.kill() };
}

/** Says the first part of what the provider says, and is gone. */
export async function startCutting(url, share) {
  const server = createServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const headers = { "content-type": "application/json" };
    const asked = { method: "POST", headers, body: Buffer.concat(pieces) };
    const whole = await fetch(url + request.url, asked);
    const said = Buffer.from(await whole.arrayBuffer());
    response.writeHead(whole.status, { "content-type": whole.headers.get("content-type") });
    response.write(said.subarray(0, Math.floor(said.length * share)), () => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
