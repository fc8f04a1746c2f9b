import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { httpSender } from "../../main/js/openapi/sender.js";

const answer = (stream) => async () => new Response(stream);
const streamOf = (pull) => new ReadableStream({ pull });
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let server;
let base;
let elsewhere = 0;
const closed = [];

/** What an API may do to who asks it. */
const PATHS = {
  away: (_, to) =>
    to.writeHead(302, { location: `http://localhost:${server.address().port}/there` }).end(),
  circle: (_, to) => to.writeHead(302, { location: "/circle" }).end(),
  there: (_, to) => void (elsewhere++, to.end("secret")),
  slow: (_, to) => {
    const drops = setInterval(() => to.write(" "), 5);
    to.on("close", () => void (clearInterval(drops), closed.push("slow")));
  },
  silent: (_, to) => void (to.write(" "), to.on("close", () => closed.push("silent"))),
  huge: (_, to) => {
    const block = Buffer.alloc(1 << 20, " ");
    const more = () => {
      while (!to.destroyed && to.write(block));
    };
    to.on("drain", more).on("close", () => closed.push("huge"));
    more();
  },
};

before(async () => {
  server = createServer((request, response) => {
    PATHS[request.url.slice(1)](request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  base = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path, { signal, ...options } = {}) =>
  httpSender(options)(
    JSON.stringify({ method: "GET", url: `${base}${path}`, headers: {} }),
    base,
    signal,
  );

/** Fails where the machine was not given back now and then. */
async function whileOthersWork(work) {
  let turns = 0;
  const beats = setInterval(() => turns++, 1);
  await work().finally(() => clearInterval(beats));
  assert.ok(turns > 10, `others had ${turns} turns`);
}

for (const path of ["away", "circle"]) {
  test(`a redirect is not followed: ${path}`, async () => {
    await assert.rejects(ask(path), /The API gave no answer/);
    assert.equal(elsewhere, 0);
  });
}

for (const path of ["slow", "silent"]) {
  test(`a body that is ${path} ends with its call`, async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await assert.rejects(ask(path, { signal: stop.signal }), /The API gave no answer/);
    while (!closed.includes(path)) await later(5);
  });
}

test("a body without an end is left", async () => {
  await assert.rejects(ask("huge"), /longer than 16777216 bytes/);
  while (!closed.includes("huge")) await later(5);
});

for (const [what, length] of [
  ["nothing", 0],
  ["one byte", 1],
]) {
  test(`pieces of ${what} without an end are left, and others have their turn`, async () => {
    let given = 0;
    const stream = streamOf((to) => {
      given++;
      // Without a bound it would never end, and no other test would ever run.
      if (given > 2_000_000) to.close();
      else to.enqueue(new Uint8Array(length));
    });
    await whileOthersWork(() =>
      assert.rejects(ask("", { fetch: answer(stream) }), /it comes in too many pieces/),
    );
  });
}

test("a body of many short pieces is read", async () => {
  let left = 50_000;
  const stream = streamOf((to) => (left-- > 0 ? to.enqueue(new Uint8Array(1)) : to.close()));
  const { text } = await ask("", { fetch: answer(stream) });
  assert.equal(text().length, 50_000);
});

test("what is asked through another way than the browser's ends with its call too", async () => {
  const stop = new AbortController();
  const stream = streamOf((to) => void (stop.abort(), to.enqueue(new Uint8Array(1))));
  await assert.rejects(ask("", { fetch: answer(stream), signal: stop.signal }), /no answer/);
});
