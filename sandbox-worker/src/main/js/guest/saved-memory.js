/**
 * A copy of the interpreter's memory, to be put back. Only blocks that hold something are copied, which is
 * about half: between the static data and the heap lies a large stack that is hardly ever used.
 */
const BLOCK = 65536;

/** How far apart an empty block is looked at; what a script leaves in one is dead memory. */
const STRIDE = 64;

export function saveMemory(heap) {
  const { used, empty } = blocksOf(heap);
  const copies = used.map(([from, to]) => [from, heap.slice(from, to)]);
  return {
    size: heap.length,
    restore(memory) {
      for (const [from, copy] of copies) memory.set(copy, from);
      for (const [from, to] of empty) clear(memory, from, to);
    },
  };
}

/** Neighbouring blocks of one kind, as pairs of places. */
function blocksOf(heap) {
  const words = new Uint32Array(heap.buffer, heap.byteOffset, heap.length / 4);
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

/** Writing zeros everywhere would make the browser give real memory to blocks that were never touched. */
function clear(memory, from, to) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length / 4);
  for (let block = from; block < to; block += BLOCK) {
    for (let at = block / 4; at < (block + BLOCK) / 4; at += STRIDE / 4) {
      if (words[at] !== 0) {
        memory.fill(0, block, block + BLOCK);
        break;
      }
    }
  }
}
