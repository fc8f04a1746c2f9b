import assert from "node:assert/strict";
import { test } from "node:test";
import { readPart } from "../../../build/parts/start-parts.mjs";
import { buildIdOf, makeSnapshot } from "../../../build/steps/make-snapshot.mjs";
import { readSnapshot } from "../../main/js/guest/snapshot.js";

const glue = await readPart("glue.js");
const wasm = await readPart("python.wasm");
const made = await readPart("snapshot.bin");

const bufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);

test("the same inputs give the same snapshot", async () => {
  const again = await makeSnapshot({ glue, wasm, stdlib: await readPart("stdlib.zip") });
  assert.equal(Buffer.compare(again, made), 0);
});

test("a snapshot names the glue and the wasm that it belongs to", () => {
  assert.equal(readSnapshot(bufferOf(made)).buildId, buildIdOf(glue, wasm));
  assert.notEqual(buildIdOf(glue, Buffer.from(wasm.subarray(1))), buildIdOf(glue, wasm));
});

test("a snapshot fits into the memory that the interpreter starts with", () => {
  let highest = 0;
  readSnapshot(bufferOf(made)).restore({
    set: (pages, at) => (highest = Math.max(highest, at + pages.length)),
  });
  assert.ok(highest <= 480 * 65536, `${highest} bytes`);
});

test("what is no snapshot is refused", () => {
  assert.throws(() => readSnapshot(new ArrayBuffer(64)), {
    message: "snapshot: not a snapshot of Glovebox",
  });
});

test.after(() => setImmediate(() => process.exit()));
