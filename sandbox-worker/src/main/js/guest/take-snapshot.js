/** Run by the build, in Node: the memory of an interpreter that is ready to be locked down. */
import { installGuest } from "./guest-python.js";
import { startInterpreter } from "./interpreter.js";
import { PAGE } from "./snapshot.js";

const PYODIDE_HEADER = 48;

/** @returns {Promise<{memory: Uint8Array, state: string, initial: Uint8Array}>} */
export async function takeSnapshot({ module, stdlib }) {
  const send = Object.freeze(() => {});
  let initial;
  const { pyodide, internals } = await startInterpreter({
    module,
    stdlib,
    onInstance: ({ exports }) => (initial = new Uint8Array(exports.memory.buffer).slice()),
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
  return { memory: whole.subarray(memoryAt), state, initial };
}

/** The numbers of the pages that differ from what the wasm itself puts into a new memory. */
export function changedPages(memory, initial) {
  const changed = [];
  for (let from = 0; from < memory.length; from += PAGE) {
    const before = initial.subarray(from, from + PAGE);
    const differs = memory
      .subarray(from, from + PAGE)
      .some((byte, at) => byte !== (before[at] ?? 0));
    if (differs) changed.push(from / PAGE);
  }
  return changed;
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
