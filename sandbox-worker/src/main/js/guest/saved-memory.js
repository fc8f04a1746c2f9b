/**
 * The interpreter's memory as it is, to be put back. Copied is only what the snapshot does not hold: neither
 * what still is as the snapshot left it, nor blocks that hold nothing. Those are about half: between the static
 * data and the heap lies a large stack that is hardly ever used.
 */
import { PAGE } from "./snapshot.js";

const BLOCK = 65536;

/**
 * @param {Uint8Array} heap
 * @param {import("./pyodide").Pages} snapshot with the program that sees this memory
 */
export function saveMemory(heap, { pieces, program }) {
  const size = heap.length;
  const { used, empty } = blocksOf(size, program);
  if (!program.isEmpty(asideIn(size), size)) throw new Error("snapshot: it leaves no page free");
  const unchanged = stillAs(pieces, program, asideIn(size));
  const copies = used.flatMap(([from, to]) => between(from, to, unchanged)).map(copyOf(heap));
  const beyond = (memory) => [...empty, [size, memory.length]];
  return {
    size,
    /** To the last byte, and empty beyond what was saved. */
    restore(memory) {
      program.put(unchanged);
      for (const [at, copy] of copies) memory.set(copy, at);
      for (const [from, to] of beyond(memory)) program.wipe(from, to);
    },
    /** The numbers of the pages that are not as they were, in their order. */
    changedPages(memory) {
      const changed = [];
      aside(memory, (place) => {
        for (const [at, from, length] of unchanged) {
          note(changed, at, at + length, (page) => !program.isPage(page, from + page - at, place));
        }
        for (const [at, copy] of copies) {
          note(changed, at, at + copy.length, (page) => {
            memory.set(copy.subarray(page - at, page - at + PAGE), place);
            return !program.isSame(page, place);
          });
        }
      });
      for (const [from, to] of beyond(memory)) {
        if (program.isEmpty(from, to)) continue;
        note(changed, from, to, (page) => !program.isEmpty(page, page + PAGE));
      }
      return changed.sort((one, other) => one - other);
    },
  };
}

/** The last page of all: nothing of the snapshot is there. */
const asideIn = (size) => size - PAGE;

/** Lends a page for what others are compared with, and puts back what stood there. */
function aside(memory, work) {
  const place = asideIn(memory.length);
  const before = memory.slice(place);
  work(place);
  memory.set(before, place);
}

function note(changed, from, to, isChanged) {
  for (let at = from; at < to; at += PAGE) if (isChanged(at)) changed.push(at / PAGE);
}

/** Neighbouring pages that are as they were put there, as pieces themselves. */
function stillAs(pieces, program, place) {
  /** @type {[number, number, number][]} */
  const found = [];
  for (const [at, from, length] of pieces) {
    let start = at;
    for (let page = at; page <= at + length; page += PAGE) {
      const isEnd = page === at + length;
      if (!isEnd && program.isPage(page, from + page - at, place)) continue;
      if (page > start) found.push([start, from + start - at, page - start]);
      start = page + PAGE;
    }
  }
  program.wipe(place, place + PAGE);
  return found;
}

/** What lies between two places and is in none of the pieces. */
function between(from, to, pieces) {
  const rest = [];
  let at = from;
  for (const [start, , length] of pieces) {
    const first = Math.max(start, from);
    const end = Math.min(start + length, to);
    if (first >= end) continue;
    if (first > at) rest.push([at, first]);
    at = end;
  }
  if (at < to) rest.push([at, to]);
  return rest;
}

/** @returns {(places: number[]) => [number, Uint8Array]} */
const copyOf =
  (heap) =>
  ([from, to]) => [from, heap.slice(from, to)];

/** Neighbouring blocks of one kind, as pairs of places. */
function blocksOf(size, program) {
  const found = { used: [], empty: [] };
  for (let from = 0; from < size; from += BLOCK) {
    const kind = program.isEmpty(from, from + BLOCK) ? found.empty : found.used;
    if (kind.at(-1)?.[1] === from) kind.at(-1)[1] = from + BLOCK;
    else kind.push([from, from + BLOCK]);
  }
  return found;
}
