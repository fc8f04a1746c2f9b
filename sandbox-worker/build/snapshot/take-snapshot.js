/** Run by the build, in Node: the memory of an interpreter that is ready to be locked down. */
import rehearsal from "./rehearsal.py";
import { installGuest } from "./install-guest.js";
import { entriesOf } from "../../src/main/js/guest/guest-python.js";
import { startInterpreter } from "../../src/main/js/guest/interpreter.js";
import { PAGE } from "../../src/main/js/guest/snapshot.js";

const PYODIDE_HEADER = 48;

/** @returns {Promise<{memory: Uint8Array, state: string, initial: Uint8Array}>} */
export async function takeSnapshot({ module, stdlib }) {
  /** @type {string[] | undefined} */
  let said;
  const send = Object.freeze((...texts) => (said = texts));
  let initial;
  let zoneAt;
  const { pyodide, internals } = await startInterpreter({
    parts: { module },
    stdlib,
    wrapImports({ env, wasi }) {
      const _tzset_js = (...places) => env._tzset_js(...(zoneAt = places));
      return { env: { ...env, _tzset_js }, wasi };
    },
    onInstance: ({ exports }) => (initial = new Uint8Array(exports.memory.buffer).slice()),
    options: { _makeSnapshot: true, env: { PYTHONHASHSEED: "0" } },
  });
  installGuest(pyodide, send);
  rehearse(entriesOf(pyodide));
  if (said?.[0] !== "completed") throw new Error(`snapshot: the rehearsal ended with ${said}`);
  pyodide.runPython("import gc\nfor _ in range(3): gc.collect()\nNone");
  freeLeftReferences(internals);
  const whole = pyodide.makeMemorySnapshot({
    serializer: (held) => (held === send ? "send" : undefined),
  });
  const [, memoryAt, stateLength] = new Uint32Array(whole.buffer, whole.byteOffset, 3);
  const state = new TextDecoder().decode(
    whole.subarray(PYODIDE_HEADER, PYODIDE_HEADER + stateLength),
  );
  if (!zoneAt) throw new Error("snapshot: C did not ask for the device's zone; see guest/zone.js");
  const told = JSON.stringify({ ...JSON.parse(state), zoneAt });
  return { memory: whole.subarray(memoryAt), state: told, initial };
}

/** CPython counts how often something is run before it adapts it. */
const REHEARSALS = 20;

const SETUP = JSON.stringify({
  inputs: {},
  namespaces: ["rehearsal"],
  limits: { outputBytes: 1 << 20, resultBytes: 1 << 20, recursionDepth: 1000, callBytes: 1 << 20 },
});
const ANSWER = JSON.stringify({ name: "answer", value: 1.5 });

/** Runs a script as the page will, so that the snapshot holds an interpreter that has run some. */
function rehearse(entries) {
  const { execute, answered, wake } = entries;
  for (let time = 0; time < REHEARSALS; time++) {
    execute(rehearsal, SETUP);
    wake();
    answered(1, ANSWER);
    wake();
    answered(2, ANSWER, 3, ANSWER);
    wake();
  }
  for (const entry of Object.values(entries)) entry.destroy();
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
