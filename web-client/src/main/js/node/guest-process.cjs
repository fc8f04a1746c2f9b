// The first program of a process that holds a guest, or a checker: given by -e, so no file is read. It keeps what
// it needs of Node for itself, and takes the rest from the realm before it runs what it is sent.
"use strict";
{
  const { Script } = require("node:vm");
  const host = globalThis.process;
  const send = host.send.bind(host);
  const leave = host.reallyExit.bind(host);
  const { compile } = WebAssembly;

  // Node's own fetch and its like are loaded when they are looked at, and leave a way to the network in the realm.
  const network = ["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "EventSource"];
  const lazy = ["MessageEvent", "CloseEvent", "navigator", "localStorage", "sessionStorage", "Storage"];
  const nodes = ["process", "require", "module", "exports", "global", "Buffer"];
  for (const name of [...network, ...lazy, ...nodes, "__filename", "__dirname"]) {
    delete globalThis[name];
  }
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

  // Node's own ports make events that its fetch brings along.
  const listeners = new Set();
  const waiting = [];
  const deliver = (batch) => listeners.forEach((listener) => listener({ data: batch }));
  const port = {
    postMessage(batch) {
      send(batch);
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
    const module = wasm && (await compile(wasm));
    // A script that was given no way to import has none.
    new Script(program).runInThisContext();
    globalThis.onmessage({ data: { port, module, snapshot: snapshot?.slice().buffer }, ports: [port] });
  };

  host.once("disconnect", () => leave(0));
  host.once("message", start);
}
