import assert from "node:assert/strict";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { GUEST_SOURCES } from "../../../build/parts/inputs.mjs";
import { readPart } from "../../../build/parts/start-parts.mjs";
import { buildIdOf, makeSnapshot } from "../../../build/steps/make-snapshot.mjs";
import { PAGE, readSnapshot } from "../../main/js/guest/snapshot.js";

const MODULE = fileURLToPath(new URL("../../../", import.meta.url));

const glue = await readPart("glue.js");
const wasm = await readPart("python.wasm");
const stdlib = await readPart("stdlib.zip");
const made = await readPart("snapshot.bin");

const snapshot = readSnapshot(await WebAssembly.compile(made));

test("the same inputs give the same snapshot", async () => {
  const again = await makeSnapshot({ glue, wasm, stdlib });
  assert.equal(Buffer.compare(again, made), 0);
});

test("a snapshot names the interpreter that it belongs to", async () => {
  const own = await buildIdOf({ glue, wasm, stdlib });
  const other = Buffer.from(wasm.subarray(1));

  assert.equal(snapshot.buildId, own);
  assert.notEqual(await buildIdOf({ glue, wasm: other, stdlib }), own);
});

test("a snapshot of other Python of the guest is of another build", async () => {
  const copy = await mkdtemp(path.join(tmpdir(), "guest-"));
  try {
    for (const source of GUEST_SOURCES) {
      await cp(path.join(MODULE, source), path.join(copy, source), { recursive: true });
    }
    const own = await buildIdOf({ glue, wasm, stdlib }, copy);
    await appendFile(path.join(copy, "src/main/python/glovebox_guest/tools.py"), "# other");

    assert.equal(own, snapshot.buildId);
    assert.notEqual(await buildIdOf({ glue, wasm, stdlib }, copy), own);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test("a snapshot fits into the memory that the interpreter starts with, and leaves its last page free", () => {
  const [at, , length] = snapshot.pieces.at(-1);
  const end = 480 * 65536 - PAGE;
  assert.ok(at + length <= end, `${at + length} bytes`);
});

test("what is not a snapshot is refused", async () => {
  const other = await WebAssembly.compile(Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]));
  assert.throws(() => readSnapshot(other), {
    message: "snapshot: not a snapshot of Glovebox",
  });
});

test.after(() => setImmediate(() => process.exit()));
