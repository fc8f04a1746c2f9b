/** A thread that starts a guest as its frame does, and is told by V8 which functions of it are called. */
import { Session } from "node:inspector/promises";
import { Script, runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";

const NAME = "watched-guest.js";
const { TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, queueMicrotask } = globalThis;
const clock = { now: performance.now.bind(performance), timeOrigin: performance.timeOrigin };
const chance = { getRandomValues: crypto.getRandomValues.bind(crypto) };

/** As much of it as Pyodide asks for of the wasm, which it has already. */
class Response {
  ok = true;
  status = 200;
  arrayBuffer = async () => new ArrayBuffer(0);
}

const { program, wasm, snapshot } = workerData;
const parts = {
  module: await WebAssembly.compile(wasm),
  snapshot: await WebAssembly.compile(snapshot),
};
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });

makeRealm();
new Script(program, { filename: NAME }).runInThisContext();
const said = await new Promise((resolve) => {
  const port = { postMessage: resolve, addEventListener() {}, start() {}, close() {} };
  const realm = /** @type {any} */ (globalThis);
  realm.onmessage({ data: { port } });
  realm.onmessage({ data: parts });
});
if (!JSON.stringify(said).includes('"ready"')) throw new Error(`the guest said ${said}`);

const { result } = await session.post("Profiler.takePreciseCoverage");
const called = result
  .find(({ url }) => url === NAME)
  .functions.map(({ ranges }) => ranges[0])
  .filter(({ count }) => count > 0);
parentPort.postMessage(called.map(({ startOffset: start, endOffset: end }) => ({ start, end })));

/** Only what the language brings and the guest asks for, so that each version of Node starts it alike. */
function makeRealm() {
  const plain = new Set(runInNewContext("Object.getOwnPropertyNames(globalThis)"));
  for (const name of Reflect.ownKeys(globalThis)) if (!plain.has(name)) delete globalThis[name];
  for (const name of ["Suspending", "promising"]) delete WebAssembly[name];
  // Pyodide's probe of a younger wasm fails in the oldest Node, and what is called then is little.
  WebAssembly.compile = async () => {
    throw new WebAssembly.CompileError("none here");
  };
  Object.assign(globalThis, {
    self: globalThis,
    location: new URL("http://runtime.invalid/"),
    performance: clock,
    crypto: chance,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    setTimeout,
    clearTimeout,
    queueMicrotask,
  });
}
