/**
 * Puts the interpreter back to the state that it was captured in: its memory, its stack, its table of
 * JavaScript references and its open files. What a script defined, changed or left half done is gone.
 *
 * This is hygiene between runs of one CodeMode, not a wall: code that owns the worker's JavaScript is not
 * undone by it.
 */
import { saveMemory } from "./saved-memory.js";

/** @param {import("./pyodide").Parts} parts */
export function capturePristine(parts) {
  const { internals, snapshot } = parts;
  const memory = saveMemory(internals.HEAPU8, snapshot);
  const rest = captureRest(parts);
  const saved = { memory, restoreRest: rest.restore };
  return {
    memory: saved.memory,
    isRestAsBefore: rest.isAsBefore,
    /** @returns {boolean} false when the interpreter cannot be put back and must be thrown away */
    restore() {
      if (internals.HEAPU8.length !== saved.memory.size) return false;
      saved.memory.restore(internals.HEAPU8);
      saved.restoreRest();
      return true;
    },
  };
}

/**
 * What makes up the interpreter's state beside its memory; gives what compares it, and puts it back.
 *
 * @param {import("./pyodide").Parts} parts
 */
export function captureRest({ internals, instance, dedupMaps }) {
  const stack = instance.exports.__stack_pointer;
  const saved = {
    stack: stack.value,
    references: references(internals),
    dedup: dedupMaps.map((map) => new Map(map)),
    streams: internals.FS.streams.slice(),
    folder: internals.FS.currentPath,
  };
  return {
    isAsBefore: () =>
      stack.value === saved.stack &&
      isSame(references(internals).filter(isHeld), saved.references.filter(isHeld)) &&
      isSame(internals.FS.streams, saved.streams) &&
      internals.FS.currentPath === saved.folder,
    restore() {
      stack.value = saved.stack;
      restoreReferences(internals, saved.references);
      dedupMaps.forEach((map, index) => refill(map, saved.dedup[index] ?? []));
      internals.FS.streams.splice(0, Infinity, ...saved.streams);
      internals.FS.currentPath = saved.folder;
    },
  };
}

/** A slot that was given back holds nothing, or null. */
const isHeld = (reference) => reference !== null && reference !== undefined;

function isSame(list, other) {
  return list.length === other.length && list.every((one, at) => one === other[at]);
}

/** @param {import("./pyodide").Internals} internals */
function references(internals) {
  const held = [];
  for (let slot = 0; ; slot++) {
    try {
      held.push(internals.__hiwire_get(slot));
    } catch {
      return held;
    }
  }
}

function restoreReferences(internals, saved) {
  references(internals).forEach((_, slot) => {
    if (slot > 0) internals.__hiwire_set(slot, slot < saved.length ? saved[slot] : null);
  });
}

function refill(map, entries) {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
