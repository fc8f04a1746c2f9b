// The first program of a process that holds a guest, or a checker: given by -e, so no file is read. It keeps what
// it needs of Node for itself, and leaves of the realm only what the language brings and what programs are known to
// need, before it runs what it is sent.
(() => {
  // Not in front of all: -e puts code of its own there.
  "use strict";
  const { Script, runInNewContext } = require("node:vm");
  const { deserialize, serialize } = require("node:v8");
  const { getRandomValues } = require("node:crypto");
  const host = globalThis.process;
  const send = host.send.bind(host);
  const leave = host.reallyExit.bind(host);
  const { compile } = WebAssembly;

  // Of Node's own names each is a way to others: a console has the class of sockets, and -e makes names of all modules.
  const plain = runInNewContext("Object.getOwnPropertyNames(globalThis)");
  const needed = ["TextDecoder", "TextEncoder", "URL"];
  const timers = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "queueMicrotask"];
  const kept = new Set([...plain, ...needed, ...timers]);
  const { now, timeOrigin } = performance;
  const clock = { now: now.bind(performance), timeOrigin };
  for (const name of Reflect.ownKeys(globalThis)) if (!kept.has(name)) delete globalThis[name];
  const silence = () => {};
  const words = ["debug", "error", "info", "log", "trace", "warn"];
  globalThis.console = Object.fromEntries(words.map((word) => [word, silence]));
  globalThis.performance = clock;
  globalThis.crypto = { getRandomValues };
  // Node's own makes of an altered DOMException an object of whatever class of Node's, such as that of open files. What
  // has ports or such exceptions, as AbortController does, is not there either.
  globalThis.structuredClone = (value) => deserialize(serialize(value));
  /** As much of it as Pyodide asks for of a file that the guest has in its memory. */
  globalThis.Response = class Response {
    ok = true;
    status = 200;
    #body;

    constructor(body) {
      this.#body = body;
    }

    async arrayBuffer() {
      return new Uint8Array(this.#body ?? 0).slice().buffer;
    }
  };
  globalThis.self = globalThis;
  globalThis.location = new URL("http://runtime.invalid/");
  // A setter on one of these would be handed what Node's own code works with.
  for (const each of [Object, Function, Array, Promise, Error])
    Object.preventExtensions(each.prototype);
  // Node's own code calls these on what it works with: who replaces one is handed that, and be it the process itself.
  const called = [
    [Function.prototype, "apply", "call", "bind"],
    [Array.prototype, Symbol.iterator],
    [Object.getPrototypeOf([].values()), "next"],
    [Promise.prototype, "then"],
  ];
  for (const [of, ...names] of called)
    for (const name of names)
      Object.defineProperty(of, name, { writable: false, configurable: false });

  // Node's own ports make events that its fetch brings along.
  const listeners = new Set();
  const waiting = [];
  const deliver = (batch) => listeners.forEach((listener) => listener({ data: batch }));
  const port = {
    /** As bytes: of a message of another form Node itself might take orders, or die of it. */
    postMessage(batch) {
      send(serialize(batch));
    },
    addEventListener(type, listener) {
      if (type === "message") listeners.add(listener);
    },
    set onmessage(listener) {
      listeners.add(listener);
      port.start();
    },
    start() {
      waiting.splice(0).forEach(deliver);
    },
    close() {},
  };

  const start = async ({ program, wasm, snapshot }) => {
    host.on("message", (batch) => (listeners.size > 0 ? deliver(batch) : waiting.push(batch)));
    const compiled = Promise.all([wasm, snapshot].map((bytes) => bytes && compile(bytes)));
    // A script that was given no way to import has none.
    new Script(program).runInThisContext();
    globalThis.onmessage({ data: { port }, ports: [port] });
    const [module, memory] = await compiled;
    if (module) globalThis.onmessage({ data: { module, snapshot: memory } });
  };

  host.once("disconnect", () => leave(0));
  host.once("message", start);
})();
