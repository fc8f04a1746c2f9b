/** The sealed frame's program, with a page and workers that only note what they are sent. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const source = await readFile(new URL("../../main/js/frame/frame.js", import.meta.url), "utf8");
const settled = () => new Promise((resolve) => setImmediate(resolve));
const blobOf = (text) => new Blob([text]);

/** @returns what orders the frame, what it reported, and the workers it made */
function openFrame() {
  const workers = [];
  const reports = [];
  const heard = {};
  const control = { postMessage: (report) => reports.push(Array.from(report)) };
  class Worker {
    given = [];
    isEnded = false;

    constructor(address) {
      this.program = address;
      workers.push(this);
    }

    postMessage(data) {
      this.given.push(data);
    }

    terminate() {
      this.isEnded = true;
    }
  }
  const compile = async (bytes) => `compiled ${new TextDecoder().decode(bytes)}`;
  const compileStreaming = async (response) => {
    const text = await response.text();
    if (text.startsWith("no wasm")) throw new Error("it is no wasm");
    return `compiled ${text}`;
  };
  const parent = { postMessage() {} };
  let programs = 0;
  const realm = {
    parent,
    Worker,
    Blob,
    Response,
    WebAssembly: { compile, compileStreaming },
    URL: { createObjectURL: () => `blob:${++programs}`, revokeObjectURL() {} },
    workersComeFrom: "blob:",
    addEventListener: (type, listener) => (heard[type] = listener),
    removeEventListener() {},
  };
  runInContext(source, createContext(realm));
  heard.message({ source: parent, data: false, ports: [control] });
  /** @type {any} */
  const page = control;
  return {
    workers,
    reports,
    order: (word, given, ...ports) => page.onmessage({ data: [word, given], ports }),
  };
}

const partsOf = (name) => ({
  module: `compiled wasm ${name}`,
  snapshot: `compiled memory ${name}`,
});
const plain = (given) => given.map((message) => ({ ...message }));

test("a guest begins with its program, and gets Python when all of it was right", async () => {
  const { workers, reports, order } = openFrame();
  order("furnish", blobOf("guest"));
  order("spawn", 1, "port");
  await settled();
  assert.deepEqual(
    workers.map(({ given }) => plain(given)),
    [[{ port: "port" }]],
  );

  order("compile", blobOf("wasm a"));
  await settled();
  assert.equal(workers[0].given.length, 1, "before the page said that the wasm was right");
  assert.deepEqual(reports, []);

  order("remember", blobOf("memory a"));
  await settled();
  await settled();
  assert.deepEqual(plain(workers[0].given), [{ port: "port" }, partsOf("a")]);
  assert.deepEqual(reports, [["up"]]);

  order("spawn", 2, "another");
  await settled();
  assert.deepEqual(plain(workers[1].given), [{ port: "another" }, partsOf("a")]);
});

test("a guest that is killed while it waits is ended, and is no worker where none was yet", async () => {
  const { workers, order } = openFrame();
  order("furnish", blobOf("guest"));
  order("spawn", 1, "port");
  await settled();
  order("kill", 1);
  order("spawn", 2, "port");
  order("kill", 2);
  await settled();
  assert.deepEqual(
    workers.map(({ isEnded }) => isEnded),
    [true],
  );
});

test("files that come after a refusal go to guests that were begun after it", async () => {
  const { workers, reports, order } = openFrame();
  order("furnish", blobOf("guest"));
  order("spawn", 1, "port");
  order("compile", blobOf("wasm wrong"));
  await settled();
  order("kill", 1);

  order("furnish", blobOf("guest"));
  order("spawn", 2, "port");
  order("compile", blobOf("wasm b"));
  order("remember", blobOf("memory b"));
  await settled();
  await settled();
  assert.deepEqual(plain(workers[0].given), [{ port: "port" }]);
  assert.deepEqual(plain(workers[1].given), [{ port: "port" }, partsOf("b")]);
  assert.deepEqual(reports, [["up"]]);
});

test("wasm that cannot be compiled is told when the page said that it was right", async () => {
  const { workers, reports, order } = openFrame();
  order("furnish", blobOf("guest"));
  order("spawn", 1, "port");
  order("compile", blobOf("no wasm"));
  await settled();
  assert.deepEqual(reports, []);
  order("remember", blobOf("memory"));
  await settled();
  await settled();
  assert.deepEqual(reports, [["broken", "Error: it is no wasm"]]);
  assert.equal(workers[0].given.length, 1);
});

test("a worker of another program gets its port alone, and is ended while it is made", async () => {
  const { workers, order } = openFrame();
  order("run", { id: 1, program: blobOf("checker") }, "port");
  order("run", { id: 2, program: blobOf("checker") }, "port");
  order("kill", 2);
  await settled();
  assert.deepEqual(
    workers.map(({ given }) => plain(given)),
    [[{ port: "port" }]],
  );
  order("kill", 1);
  assert.equal(workers[0].isEnded, true);
});
