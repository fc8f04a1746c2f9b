import assert from "node:assert/strict";
import { test } from "node:test";
import { saveMemory } from "../../main/js/guest/saved-memory.js";

const BLOCK = 65536;
const PAGE = 4096;

/** Two blocks: the first holds something, the second nothing. */
function heap(size = 2 * BLOCK) {
  const bytes = new Uint8Array(size);
  bytes[5] = 7;
  return bytes;
}

test("pages that were changed are found, in full blocks, in empty ones and in new ones", () => {
  const saved = saveMemory(heap());
  const later = heap(3 * BLOCK);
  assert.deepEqual(saved.changedPages(later, PAGE), []);
  later[5] = 8;
  later[PAGE * 3 - 1] = 1;
  later[BLOCK + 1] = 1;
  later[2 * BLOCK + PAGE] = 1;
  assert.deepEqual(saved.changedPages(later, PAGE), [0, 2, 16, 33]);
});

test("memory is put back to the last byte, and is empty beyond what was saved", () => {
  const saved = saveMemory(heap());
  const later = heap(3 * BLOCK).fill(9);
  saved.restore(later);
  assert.deepEqual(later, heap(3 * BLOCK));
});
