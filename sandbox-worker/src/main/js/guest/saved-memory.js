/**
 * A copy of the interpreter's memory, to be put back. Only blocks that hold something are copied, which is
 * about half: between the static data and the heap lies a large stack that is hardly ever used. What still
 * is as the snapshot left it is not copied at all: the snapshot stays.
 */
import { PAGE } from "./snapshot.js";

const BLOCK = 65536;

/** @param known places in memory, in their order, with what stood there once: of a snapshot */
export function saveMemory(heap, known = []) {
  const size = heap.length;
  const { used, empty } = blocksOf(heap);
  const unchanged = stillAs(known, heap);
  const copies = used.flatMap(([from, to]) => copied(heap, from, to, unchanged));
  return {
    size,
    /** To the last byte, and empty beyond what was saved: writing zeros is faster than looking for them. */
    restore(memory) {
      for (const [from, copy] of copies) memory.set(copy, from);
      for (const [from, to] of [...empty, [size, memory.length]]) memory.fill(0, from, to);
    },
    /** The numbers of the pages of so many bytes that are not as they were. */
    changedPages(memory, page) {
      const words = wordsOf(memory);
      const changed = [];
      const note = (from, to, isChanged) => {
        for (let at = from; at < to; at += page) if (isChanged(at)) changed.push(at / page);
      };
      for (const [from, copy] of copies) {
        const before = wordsOf(copy);
        note(from, from + copy.length, (at) => differs(words, before, at / 4, from / 4, page / 4));
      }
      for (const [from, to] of [...empty, [size, memory.length]]) {
        note(from, to, (at) => !isEmpty(words, at / 4, (at + page) / 4));
      }
      return changed;
    },
  };
}

/** Neighbouring pages that hold what the known pieces hold, as pieces themselves. */
function stillAs(known, heap) {
  const words = wordsOf(heap);
  const found = [];
  for (const [from, bytes] of known) {
    const before = wordsOf(bytes);
    let start = from;
    for (let at = from; at <= from + bytes.length; at += PAGE) {
      const isEnd = at === from + bytes.length;
      if (!isEnd && !differs(words, before, at / 4, from / 4, PAGE / 4)) continue;
      if (at > start) found.push([start, bytes.subarray(start - from, at - from)]);
      start = at + PAGE;
    }
  }
  return found;
}

/** What stands between two places: the unchanged pieces themselves, and copies of what lies between them. */
function copied(heap, from, to, unchanged) {
  const pieces = [];
  let at = from;
  for (const [start, bytes] of unchanged) {
    const first = Math.max(start, from);
    const end = Math.min(start + bytes.length, to);
    if (first >= end) continue;
    if (first > at) pieces.push([at, heap.slice(at, first)]);
    pieces.push([first, bytes.subarray(first - start, end - start)]);
    at = end;
  }
  if (at < to) pieces.push([at, heap.slice(at, to)]);
  return pieces;
}

function wordsOf(bytes) {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function differs(words, before, from, offset, count) {
  for (let at = from; at < from + count; at++) if (words[at] !== before[at - offset]) return true;
  return false;
}

/** Neighbouring blocks of one kind, as pairs of places. */
function blocksOf(heap) {
  const words = wordsOf(heap);
  const found = { used: [], empty: [] };
  for (let from = 0; from < heap.length; from += BLOCK) {
    const kind = isEmpty(words, from / 4, (from + BLOCK) / 4) ? found.empty : found.used;
    if (kind.at(-1)?.[1] === from) kind.at(-1)[1] = from + BLOCK;
    else kind.push([from, from + BLOCK]);
  }
  return found;
}

function isEmpty(words, from, to) {
  for (let at = from; at < to; at++) if (words[at] !== 0) return false;
  return true;
}
