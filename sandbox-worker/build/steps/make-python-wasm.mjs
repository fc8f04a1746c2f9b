import { readFile } from "node:fs/promises";
import { capMemory } from "../../src/main/js/page/cap-memory.js";
import { dropFunctions } from "../wasm/drop-functions.mjs";
import { indirectCallsApart } from "../wasm/indirect-calls.mjs";

const PAGES_IN_A_MEBIBYTE = 16;
const UNUSED_CODE = new URL("../wasm/unused-code.json", import.meta.url);

/** Exports that the guest reads besides the glue. */
const READ_BY_THE_GUEST = ["__stack_pointer"];

/**
 * Makes the interpreter: Pyodide's wasm with a memory limit, with the exports whose names occur in
 * the glue, and without the code that nothing leads to any more. A name that occurs by chance keeps
 * an export; no export that is used is lost.
 */
export async function makePythonWasm({ wasm, glue, memoryMb = 256 }) {
  const named = new Set([...(glue.match(/[A-Za-z_$][\w$]*/g) ?? []), ...READ_BY_THE_GUEST]);
  const unused = JSON.parse(await readFile(UNUSED_CODE, "utf8"));
  return capMemory(
    indirectCallsApart(dropFunctions(wasm, unused, (name) => named.has(name))),
    memoryMb * PAGES_IN_A_MEBIBYTE,
  );
}
