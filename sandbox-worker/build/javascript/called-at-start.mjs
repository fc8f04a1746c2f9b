import { Worker } from "node:worker_threads";

/**
 * Which functions of a guest's program are called from its first line until it says that it is ready, as V8 tells it.
 * It starts in a thread of its own, because it takes away from its realm what it does not need.
 *
 * @param {string} program
 * @param {{wasm: Uint8Array, snapshot: Uint8Array}} parts
 * @returns {Promise<{start: number, end: number}[]>}
 */
export function calledAtStart(program, parts) {
  const workerData = { program, ...parts };
  const thread = new Worker(new URL("watched-start.mjs", import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the guest ended before it was ready")));
    thread.once("message", (called) => {
      resolve(called);
      thread.terminate();
    });
  });
}
