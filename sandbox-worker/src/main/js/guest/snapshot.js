/**
 * Memory of an interpreter that has started, imported everything and been sealed, as it is put back into a
 * new one. Written by the build, with the glue and the wasm that it belongs to. Pages that the wasm fills
 * in the same way are left out:
 *
 *   magic, page count, length of the state, length of the build id   four 32-bit numbers
 *   page numbers                                                    one 32-bit number each
 *   build id, state                                                 text
 *   pages, from the next multiple of the page size on               4096 bytes each
 */
export const MAGIC = 0x31584247;
export const PAGE = 4096;
export const HEADER = 16;

/**
 * @returns {{buildId: string, state: object, pieces: [number, Uint8Array][], restore: (heap: Uint8Array) => void}}
 *   `pieces` are the places in memory that it fills, in their order, with what stands there
 */
export function readSnapshot(buffer) {
  const [magic, count, stateLength, idLength] = new Uint32Array(buffer, 0, HEADER / 4);
  if (magic !== MAGIC) throw new Error("snapshot: not a snapshot of Glovebox");
  const numbers = new Uint32Array(buffer, HEADER, count);
  const textAt = HEADER + 4 * count;
  const text = (at, length) => new TextDecoder().decode(new Uint8Array(buffer, at, length));
  const pagesAt = Math.ceil((textAt + idLength + stateLength) / PAGE) * PAGE;
  const pieces = piecesOf(new Uint8Array(buffer, pagesAt), numbers);
  return {
    buildId: text(textAt, idLength),
    state: JSON.parse(text(textAt + idLength, stateLength)),
    pieces,
    restore(heap) {
      for (const [from, bytes] of pieces) heap.set(bytes, from);
    },
  };
}

/** Neighbouring pages are one piece. */
function piecesOf(pages, numbers) {
  const pieces = [];
  for (let first = 0; first < numbers.length;) {
    let end = first + 1;
    while (end < numbers.length && numbers[end] === numbers[end - 1] + 1) end++;
    pieces.push([numbers[first] * PAGE, pages.subarray(first * PAGE, end * PAGE)]);
    first = end;
  }
  return pieces;
}
