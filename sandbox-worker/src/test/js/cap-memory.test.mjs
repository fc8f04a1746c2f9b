import assert from "node:assert/strict";
import { test } from "node:test";
import { capMemory } from "../../main/js/page/cap-memory.js";

const HEADER = [0, 97, 115, 109, 1, 0, 0, 0];
const GLOBAL = [1, 101, 1, 103, 3, 127, 0];
const TABLE = [1, 101, 1, 116, 1, 112, 0, 1];
const MAXIMUM_OF_THREE_BYTES = [128, 128, 2];

/** One memory, of one page at least, exported as "m". */
const owned = Uint8Array.from([
  ...HEADER,
  ...[5, 6, 1, 1, 1, ...MAXIMUM_OF_THREE_BYTES],
  ...[7, 5, 1, 1, 109, 2, 0],
]);

const imported = Uint8Array.from([
  ...HEADER,
  ...[2, 26, 3, ...TABLE, ...GLOBAL, 1, 101, 1, 109, 2, 1, 1, ...MAXIMUM_OF_THREE_BYTES],
]);

test("a module's own memory grows to the cap and no further", () => {
  const module = new WebAssembly.Module(capMemory(owned, 3));
  const { m } = new WebAssembly.Instance(module).exports;
  assert.equal(m.grow(2), 1);
  assert.throws(() => m.grow(1), RangeError);
});

test("an imported memory must have the cap", () => {
  const module = new WebAssembly.Module(capMemory(imported, 3));
  const importing = (maximum) => ({
    e: {
      g: 0,
      m: new WebAssembly.Memory({ initial: 1, maximum }),
      t: new WebAssembly.Table({ initial: 1, element: "anyfunc" }),
    },
  });
  assert.ok(new WebAssembly.Instance(module, importing(3)));
  assert.throws(() => new WebAssembly.Instance(module, importing(4)), WebAssembly.LinkError);
});

test("the module that was given stays as it is", () => {
  const before = owned.slice();
  capMemory(owned, 3);
  capMemory(Buffer.from(owned.buffer), 3);
  assert.deepEqual(owned, before);
});

test("a cap below the minimum is refused", () => {
  assert.throws(() => capMemory(owned, 0), {
    name: "RangeError",
    message: "a maximum of 0 pages does not fit: the minimum is 1, the maximum was 32768",
  });
});

test("a cap that is not a whole number is refused", () => {
  assert.throws(() => capMemory(owned, 1.5), RangeError);
});

test("a memory without a maximum cannot be capped", () => {
  const boundless = Uint8Array.from([...HEADER, 5, 3, 1, 0, 1]);
  assert.throws(() => capMemory(boundless, 3), {
    name: "TypeError",
    message: "the module's memory has no maximum that could be replaced",
  });
});
