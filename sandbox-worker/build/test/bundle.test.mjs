import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { build } from "esbuild";
import { assertNoCodeFromText } from "../javascript/refuse-code-from-text.mjs";
import { readPart } from "../parts/start-parts.mjs";

const target = new URL("../../target/runtime-parts/", import.meta.url).pathname;

async function bundle() {
  const { outputFiles, warnings } = await build({
    stdin: {
      contents:
        'import create from "./glue.js"; import { loadPyodide } from "./loader.js";' +
        "globalThis.found = [create, loadPyodide];",
      resolveDir: target,
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  assert.deepEqual(warnings, []);
  return outputFiles[0].text;
}

test("glue and loader bundle into one classic script", async () => {
  const scope = vm.createContext({ console, URL, WebAssembly, TextDecoder, atob });
  new vm.Script(await bundle()).runInContext(scope);
  assert.equal(scope.found.map((value) => typeof value).join(), "function,function");
});

test("the bundle makes no code from text", async () => {
  assertNoCodeFromText(await bundle(), "bundle");
});

for (const name of ["glue.js", "loader.js"]) {
  test(`${name} neither listens nor stores nor asks for other scripts`, async () => {
    const text = (await readPart(name)).toString();
    assert.doesNotMatch(text, /addEventListener\("message"|indexedDB|importScripts\(/);
  });
}
