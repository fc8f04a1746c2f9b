import assert from "node:assert/strict";
import { test } from "node:test";
import { pageProgram, withPages } from "../../../build/steps/make-snapshot.mjs";
import { saveMemory } from "../../main/js/guest/saved-memory.js";
import { readSnapshot, PAGE } from "../../main/js/guest/snapshot.js";

const BLOCK = 65536;
const BLOCKS = 3;

/** Bytes, as a snapshot of so many pages at these places. */
async function startedWith(places) {
  const told = { pieces: [], state: {}, buildId: "" };
  const pages = places.map(([page, value]) => [page, Buffer.alloc(PAGE, value)]);
  pages.forEach(([page], index) => told.pieces.push([page * PAGE, index * PAGE, PAGE]));
  const program = withPages(
    await pageProgram(),
    Buffer.concat(pages.map(([, bytes]) => bytes)),
    told,
  );
  const memory = new WebAssembly.Memory({ initial: BLOCKS });
  const snapshot = readSnapshot(await WebAssembly.compile(program));
  const within = { ...snapshot, program: snapshot.within(memory) };
  within.program.put(within.pieces);
  return { memory, heap: () => new Uint8Array(memory.buffer), snapshot: within };
}

/** The first block holds something of its own, and the snapshot's pages stand in the first two. */
async function saved() {
  const started = await startedWith([
    [1, 1],
    [2, 2],
    [3, 3],
    [15, 4],
    [16, 5],
  ]);
  const heap = started.heap();
  heap[5] = 7;
  heap[2 * PAGE + 9] = 0;
  const memory = saveMemory(heap, started.snapshot);
  return { ...started, saved: memory, then: heap.slice() };
}

test("nothing is changed by saving", async () => {
  const { heap, saved: memory, then } = await saved();
  assert.deepEqual(memory.changedPages(heap()), []);
  assert.deepEqual(heap(), then);
});

test("pages that were changed are found in their order: known ones, copies, empty and new ones", async () => {
  const { memory: whole, heap, saved: memory } = await saved();
  whole.grow(1);
  const later = heap();
  for (const page of [0, 1, 2, 9, 16, 33, 47, 48, 63]) later[page * PAGE + PAGE - 1] ^= 1;
  const written = later.slice();
  assert.deepEqual(memory.changedPages(later), [0, 1, 2, 9, 16, 33, 47, 48, 63]);
  assert.deepEqual(later, written);
});

test("each bit of a page counts, and each page that should be empty", async () => {
  const { heap, saved: memory } = await saved();
  const later = heap();
  for (const page of [0, 1, 2, 9, 16, 40]) {
    for (let at = page * PAGE; at < (page + 1) * PAGE; at += 7) {
      later[at] ^= 128;
      assert.deepEqual(memory.changedPages(later), [page], `byte ${at}`);
      later[at] ^= 128;
    }
  }
});

test("memory is put back to the last byte, and is empty beyond what was saved", async () => {
  const { memory: whole, heap, saved: memory, then } = await saved();
  whole.grow(1);
  const later = heap().fill(9);
  memory.restore(later);
  assert.deepEqual(later.subarray(0, then.length), then);
  assert.ok(later.subarray(then.length).every((byte) => byte === 0));
});

test("what is as the snapshot left it is not copied", async () => {
  const { heap, snapshot } = await saved();
  const slice = Uint8Array.prototype.slice;
  const copied = [];
  const watched = heap();
  watched.slice = (from, to) => copied.push([from, to]) && slice.call(watched, from, to);
  saveMemory(watched, snapshot);
  assert.deepEqual(copied, [
    [0, PAGE],
    [2 * PAGE, 3 * PAGE],
    [4 * PAGE, 15 * PAGE],
    [17 * PAGE, 2 * BLOCK],
  ]);
});

test("a snapshot that leaves no page free is refused, because one is needed to compare", async () => {
  const { heap, snapshot } = await startedWith([[(BLOCKS * BLOCK) / PAGE - 1, 1]]);
  assert.throws(() => saveMemory(heap(), snapshot), {
    message: "snapshot: it leaves no page free",
  });
});
