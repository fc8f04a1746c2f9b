/**
 * A copy of the interpreter's memory, to be put back. Only blocks that hold something are copied, which is
 * about half: between the static data and the heap lies a large stack that is hardly ever used.
 */
const BLOCK = 65536;

export function saveMemory(heap) {
  const size = heap.length;
  const { used, empty } = blocksOf(heap);
  const copies = used.map(([from, to]) => [from, heap.slice(from, to)]);
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
