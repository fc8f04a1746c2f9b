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

test("what is as it was known to be is not copied, and put back all the same", () => {
  const known = [
    [PAGE, new Uint8Array(3 * PAGE).fill(1)],
    [BLOCK - PAGE, new Uint8Array(2 * PAGE).fill(2)],
  ];
  const then = heap();
  for (const [from, bytes] of known) then.set(bytes, from);
  then[2 * PAGE + 9] = 5;
  const saved = saveMemory(then, known);
  for (const [, bytes] of known) bytes.fill(3);

  const later = heap(3 * BLOCK).fill(9);
  saved.restore(later);

  const isKnown = (page) => [1, 3, 15, 16].includes(page);
  for (let page = 0; page < (2 * BLOCK) / PAGE; page++) {
    const bytes = later.subarray(page * PAGE, (page + 1) * PAGE);
    if (isKnown(page))
      assert.ok(
        bytes.every((byte) => byte === 3),
        `page ${page} was copied`,
      );
    else assert.deepEqual(bytes, then.subarray(page * PAGE, (page + 1) * PAGE), `page ${page}`);
  }
  assert.deepEqual(saved.changedPages(later, PAGE), []);
});
