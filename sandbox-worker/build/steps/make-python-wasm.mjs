import { capMemory } from "../cap-memory.mjs";
import { dropExports } from "../wasm/drop-exports.mjs";

const PAGES_IN_A_MEBIBYTE = 16;

/** Exports that the guest reads besides the glue. */
const READ_BY_THE_GUEST = ["__stack_pointer"];

/**
 * Makes the interpreter: Pyodide's wasm with a memory limit, and with the exports whose names
 * occur in the glue. A name that occurs by chance keeps an export; no export that is used is lost.
 */
export function makePythonWasm({ wasm, glue, memoryMb = 256 }) {
  const named = new Set([...(glue.match(/[A-Za-z_$][\w$]*/g) ?? []), ...READ_BY_THE_GUEST]);
  return capMemory(
    dropExports(wasm, (name) => named.has(name)),
    memoryMb * PAGES_IN_A_MEBIBYTE,
  );
}
