/**
 * A script that waits, as bytes: the pages of an interpreter's memory that are not as they were before it.
 *
 *   magic, page count, length of the state, length of the build id   four 32-bit numbers
 *   page numbers                                                    one 32-bit number each
 *   build id, state                                                 text; the state is JSON
 *   pages, from the next multiple of the page size on               4096 bytes each
 */
import { PAGE } from "./snapshot.js";

const CHECKPOINT = 0x31434247;
const HEADER = 16;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param taken `buildId`, `state` as text, `numbers` of pages, and the `memory` that they are of */
export function writeCheckpoint({ buildId, state, numbers, memory }) {
  const text = encoder.encode(buildId + state);
  const textAt = HEADER + 4 * numbers.length;
  const pagesAt = pagesAfter(textAt + text.length);
  const written = new Uint8Array(pagesAt + numbers.length * PAGE);
  const head = new Uint32Array(written.buffer, 0, textAt / 4);
  head.set([CHECKPOINT, numbers.length, text.length - buildId.length, buildId.length]);
  head.set(numbers, HEADER / 4);
  written.set(text, textAt);
  numbers.forEach((page, index) =>
    written.set(memory.subarray(page * PAGE, (page + 1) * PAGE), pagesAt + index * PAGE),
  );
  return written;
}

const pagesAfter = (length) => Math.ceil(length / PAGE) * PAGE;

/**
 * Of what may be anything: what is cut, or of another form, throws here.
 *
 * @returns `pieces` are the places in memory that it fills, in their order, with what stands there
 */
export function readCheckpoint(buffer) {
  if (buffer.byteLength < HEADER) throw new Error("checkpoint: it is cut");
  const [magic, count, stateLength, idLength] = new Uint32Array(buffer, 0, HEADER / 4);
  if (magic !== CHECKPOINT) throw new Error("checkpoint: not a checkpoint of Glovebox");
  const textAt = HEADER + 4 * count;
  const pagesAt = pagesAfter(textAt + idLength + stateLength);
  if (buffer.byteLength !== pagesAt + count * PAGE) {
    throw new Error("checkpoint: it is not as long as it says");
  }
  const numbers = new Uint32Array(buffer, HEADER, count);
  if (!isAscending(numbers)) throw new Error("checkpoint: its pages are not in order");
  const text = (at, length) => decoder.decode(new Uint8Array(buffer, at, length));
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

function isAscending(numbers) {
  for (let at = 1; at < numbers.length; at++) if (numbers[at] <= numbers[at - 1]) return false;
  return true;
}

/** Neighbouring pages are one piece. */
function piecesOf(pages, numbers) {
  /** @type {[number, Uint8Array][]} */
  const pieces = [];
  for (let first = 0; first < numbers.length;) {
    let end = first + 1;
    while (end < numbers.length && numbers[end] === numbers[end - 1] + 1) end++;
    pieces.push([numbers[first] * PAGE, pages.subarray(first * PAGE, end * PAGE)]);
    first = end;
  }
  return pieces;
}
