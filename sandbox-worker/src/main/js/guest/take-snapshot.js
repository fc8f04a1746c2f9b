/** Run by the build, in Node: the memory of an interpreter that is ready to be locked down. */
import { installGuest } from "./guest-python.js";
import { startInterpreter } from "./interpreter.js";
import { PAGE } from "./snapshot.js";

const PYODIDE_HEADER = 48;

/** @returns {Promise<{memory: Uint8Array, state: string, initialPages: Set<number>}>} */
export async function takeSnapshot({ module, stdlib }) {
  const send = Object.freeze(() => {});
  let initialPages;
  const { pyodide, internals } = await startInterpreter({
    module,
    stdlib,
    onInstance: ({ exports }) => (initialPages = pagesInUse(new Uint8Array(exports.memory.buffer))),
    options: { _makeSnapshot: true, env: { PYTHONHASHSEED: "0" } },
  });
  installGuest(pyodide, send);
  pyodide.runPython("import gc\nfor _ in range(3): gc.collect()\nNone");
  freeLeftReferences(internals);
  const whole = pyodide.makeMemorySnapshot({
    serializer: (held) => (held === send ? "send" : undefined),
  });
  const [, memoryAt, stateLength] = new Uint32Array(whole.buffer, whole.byteOffset, 3);
  const state = new TextDecoder().decode(
    whole.subarray(PYODIDE_HEADER, PYODIDE_HEADER + stateLength),
  );
  return { memory: whole.subarray(memoryAt), state, initialPages };
}

/** The numbers of the pages that hold anything. */
export function pagesInUse(memory) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.byteLength / 4);
  const used = new Set();
  for (let page = 0; page < memory.byteLength / PAGE; page++) {
    const from = (page * PAGE) / 4;
    if (words.subarray(from, from + PAGE / 4).some((word) => word !== 0)) used.add(page);
  }
  return used;
}

/** Slots that hold nothing any more; Pyodide takes null there, but not undefined. */
function freeLeftReferences(internals) {
  for (let slot = 0; ; slot++) {
    let held;
    try {
      held = internals.__hiwire_get(slot);
    } catch {
      return;
    }
    if (held === undefined) internals.__hiwire_set(slot, null);
  }
}
