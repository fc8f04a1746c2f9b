// What a client is told while it waits, and what it can stop: in each generation of the kit's clients.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Client as ClientOf2 } from "@modelcontextprotocol/client";
import { StdioClientTransport as StdioOf2 } from "@modelcontextprotocol/client/stdio";
import { Client as ClientOf1 } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as StdioOf1 } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Place, published, stranger } from "./command-place.mjs";
import { says } from "../../says.mjs";

const FILE = "generations.json";
const GENERATIONS = {
  first: { Client: ClientOf1, Stdio: StdioOf1, options: {} },
  second: { Client: ClientOf2, Stdio: StdioOf2, options: { versionNegotiation: { mode: "auto" } } },
};

const place = await Place.make();
await place.write(FILE, {
  mcpServers: {
    everything: published("everything"),
    grows: stranger("grows"),
    waits: stranger("waits"),
  },
  policy: { allow: ["everything.*"] },
  typeCheck: "off",
});
after(() => place.clear());

for (const [generation, { Client, Stdio, options }] of Object.entries(GENERATIONS)) {
  describe(`a client of the ${generation} generation`, () => {
    const told = [];
    const heard = { errors: "" };
    let client;
    let transport;

    const said = async (isIt) => {
      while (!isIt()) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const run = (code, more) =>
      client.callTool({ name: "execute_python", arguments: { code } }, ...more);
    const withOptions = (given) => (generation === "first" ? [undefined, given] : [given]);
    const logged = (words) =>
      told.find(
        ({ method, params }) => method === "notifications/message" && words.test(params.data),
      );

    before(async () => {
      client = new Client({ name: "test", version: "1" }, options);
      client.fallbackNotificationHandler = async (notification) => void told.push(notification);
      transport = new Stdio({ ...place.commandOf(FILE), stderr: "pipe" });
      transport.stderr.on("data", (text) => (heard.errors += text));
      await client.connect(transport);
    });
    after(() => client.close());

    test(`the log tells as much as the client asks for`, async () => {
      await client.setLoggingLevel("warning");
      const stop = new AbortController();
      const running = run("await waits.work()", withOptions({ signal: stop.signal }));
      while (!/it was called/.test(heard.errors)) await says(transport.stderr);
      stop.abort();
      await assert.rejects(running);
      while (!/it was cancelled/.test(heard.errors)) await says(transport.stderr);
      assert.equal(logged(/it was called/), undefined);
      await client.setLoggingLevel("debug");
      const again = new AbortController();
      const oneMore = run("await waits.work()", withOptions({ signal: again.signal }));
      await said(() => logged(/it was called/));
      again.abort();
      await assert.rejects(oneMore);
      const { level, logger } = logged(/it was called/).params;
      assert.deepEqual([level, logger], ["debug", "glovebox"]);
    });

    test(`each call is told as progress`, async () => {
      const progress = [];
      const onprogress = ({ progress: count, message }) => progress.push([count, message]);
      const code =
        "import asyncio\nawait everything.echo(message='a')\nawait everything.echo(message='b')\nawait asyncio.sleep(0.3)";
      await run(code, withOptions({ onprogress }));
      assert.deepEqual(progress, [
        [1, "everything.echo: ok"],
        [2, "everything.echo: ok"],
      ]);
    });

    test(`functions that come are told, and found`, async () => {
      await client.listTools();
      await run("await grows.work()", []);
      await said(() => told.some(({ method }) => method === "notifications/tools/list_changed"));
      const asked = { name: "inspect_api", arguments: { names: ["grows.grown"] } };
      assert.match((await client.callTool(asked)).content[0].text, /def grown/);
    });

    test(`an image is an image`, async () => {
      const { content } = await run("await everything.get_tiny_image()", []);
      assert.deepEqual([content[1].type, content[1].mimeType], ["image", "image/png"]);
    });
  });
}
