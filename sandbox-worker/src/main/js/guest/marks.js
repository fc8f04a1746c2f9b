/**
 * Remembers how the interpreter is at moments that a session names, and puts it back to them. A mark holds
 * the pages of memory that differ from the pristine ones, which is what the session itself has made.
 */
import { captureRest } from "./pristine.js";
import { PAGE } from "./snapshot.js";

/** @param {import("./pyodide").Parts} parts */
export function keepMarks(parts, pristine) {
  const { internals } = parts;
  const marks = new Map();
  return {
    /** @returns {number} the bytes that the mark takes */
    mark(number) {
      const numbers = pristine.changedPages(internals.HEAPU8);
      const pages = new Uint8Array(numbers.length * PAGE);
      numbers.forEach((page, index) => pages.set(pageOf(internals.HEAPU8, page), index * PAGE));
      marks.set(number, { numbers, pages, restoreRest: captureRest(parts).restore });
      return pages.byteLength;
    },
    /** @returns {boolean} false when there is no such mark */
    goBack(number) {
      const mark = marks.get(number);
      if (!mark) return false;
      const heap = internals.HEAPU8;
      pristine.restore(heap);
      mark.numbers.forEach((page, index) => heap.set(pageOf(mark.pages, index), page * PAGE));
      mark.restoreRest();
      return true;
    },
    forget(number) {
      marks.delete(number);
    },
  };
}

function pageOf(memory, page) {
  return memory.subarray(page * PAGE, (page + 1) * PAGE);
}
