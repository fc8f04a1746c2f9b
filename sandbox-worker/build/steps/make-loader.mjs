import { applyPatches } from "../javascript/apply-patches.mjs";
import { assumeWorker } from "../javascript/assume-worker.mjs";
import { dropFunctionNames } from "../javascript/drop-function-names.mjs";
import { loaderPatches } from "../javascript/loader-patches.mjs";
import { minifyPart } from "../javascript/minify-part.mjs";
import { assertNoCodeFromText, refuseCodeFromText } from "../javascript/refuse-code-from-text.mjs";

const FILE = "pyodide.mjs";

/**
 * Makes the loader: an ES module that exports `loadPyodide`. It cannot find the glue by itself, so
 * its caller passes `createPyodideModule`.
 */
export async function makeLoader({ loader }) {
  const patched = applyPatches(loader, loaderPatches, FILE);
  const stripped = dropFunctionNames(refuseCodeFromText(assumeWorker(patched)));
  const minified = await minifyPart(stripped);
  assertNoCodeFromText(minified, FILE);
  return minified;
}
