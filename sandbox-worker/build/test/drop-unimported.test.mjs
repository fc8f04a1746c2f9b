import assert from "node:assert/strict";
import { test } from "node:test";
import { dropUnimported } from "../javascript/drop-unimported.mjs";

const needs = { wasmImports: new Set(["used"]), moduleReads: new Set(["kept"]) };
const nothing = { wasmImports: new Set(), moduleReads: new Set() };

function glue(body, { table = "{}", linking = "" } = {}) {
  const assign = `function assignWasmExports(wasmExports){${linking}}`;
  return `async function create(){${body}var wasmImports=${table};${assign}}`;
}

test("only what the wasm imports stays in the table", () => {
  assert.equal(
    dropUnimported(glue("", { table: "{unused:a,used:b}" }), needs),
    glue("", { table: "{used:b}" }),
  );
});

test("a property of Module that nobody reads goes", () => {
  const read = 'Module["read"]=c;f(Module.read);';
  const source = glue(`Module["kept"]=a;Module["gone"]=b;${read}`);
  assert.equal(dropUnimported(source, needs), glue(`Module["kept"]=a;${read}`));
});

test("signatures of functions go", () => {
  assert.equal(dropUnimported(glue('f.sig="vp";f.other="vp";'), nothing), glue('f.other="vp";'));
});

test("an export goes when none of its names is read", () => {
  const linking =
    '_free=Module["_free"]=wasmExports["free"];' +
    '_malloc=Module["_malloc"]=wasmExports["malloc"];' +
    'memory=Module["memory"]=wasmMemory=wasmExports["memory"];' +
    '_kept=Module["kept"]=wasmExports["kept"];';
  const stays = linking.slice(linking.indexOf("_malloc"));
  const body = "_malloc(1);use(wasmMemory);";
  assert.equal(dropUnimported(glue(body, { linking }), needs), glue(body, { linking: stays }));
});
