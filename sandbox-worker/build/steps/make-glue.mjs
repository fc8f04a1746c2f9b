import { applyPatches } from "../javascript/apply-patches.mjs";
import { assumeWorker } from "../javascript/assume-worker.mjs";
import { dropFunctionNames } from "../javascript/drop-function-names.mjs";
import { dropUnimported } from "../javascript/drop-unimported.mjs";
import { dropUnreachable } from "../javascript/drop-unreachable.mjs";
import { glueCuts } from "../javascript/glue-cuts.mjs";
import { gluePatches } from "../javascript/glue-patches.mjs";
import { minifyPart } from "../javascript/minify-part.mjs";
import { assertNoCodeFromText, refuseCodeFromText } from "../javascript/refuse-code-from-text.mjs";

const FILE = "pyodide.asm.mjs";

/** Properties of emscripten's `Module` that the guest and the snapshot read. */
const READ_BY_THE_GUEST = [
  "API",
  "FS",
  "HEAPU8",
  "__hiwire_get",
  "__hiwire_set",
  "__hiwire_immortal_get",
  "stackRestore",
  "stackSave",
  "wasmMemory",
];

/** Makes the glue: an ES module whose default export makes the emscripten module. */
export async function makeGlue({ glue, loader, wasm }) {
  const patched = applyPatches(glue, [...gluePatches, ...glueCuts], FILE);
  const stripped = strip(dropFunctionNames(refuseCodeFromText(assumeWorker(patched))), {
    wasmImports: functionsImportedBy(wasm),
    moduleReads: new Set([...propertiesNamedIn(loader), ...READ_BY_THE_GUEST]),
  });
  const minified = await minifyPart(stripped);
  assertNoCodeFromText(minified, FILE);
  return minified;
}

/** What falls away makes more fall away, so both cuts alternate until nothing changes. */
function strip(source, needs) {
  const shorter = dropUnreachable(dropUnimported(source, needs));
  return shorter === source ? source : strip(shorter, needs);
}

function functionsImportedBy(wasm) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  return new Set(imports.filter(({ kind }) => kind === "function").map(({ name }) => name));
}

function propertiesNamedIn(source) {
  return Array.from(source.matchAll(/\.([A-Za-z_$][\w$]*)/g), ([, name]) => name);
}
