/**
 * The memory of an interpreter that has started, imported everything and been sealed: made by the build, without
 * the pages that the wasm fills itself. It is a program that puts itself into memory (`snapshot.wat`), so that
 * all workers of a frame share one. What it is tells a section of its own, as JSON:
 *
 *   buildId   what it is made of
 *   state     what Pyodide wrote beside the memory, and what the build adds
 *   pieces    places in memory in their order, as place, place within the program, and length, all of them
 *             multiples of a page's size
 */
export const PAGE = 4096;
export const SECTION = "glovebox";

const decoder = new TextDecoder();

/**
 * @param {WebAssembly.Module} module
 * @returns {import("./pyodide").Snapshot}
 */
export function readSnapshot(module) {
  const [told] = WebAssembly.Module.customSections(module, SECTION);
  if (!told) throw new Error("snapshot: not a snapshot of Glovebox");
  return {
    ...JSON.parse(decoder.decode(told)),
    within(memory) {
      const { exports } = new WebAssembly.Instance(module, { python: { memory } });
      const { put, isSame, isPage, isEmpty, wipe } = /** @type {any} */ (exports);
      return {
        put(pieces) {
          for (const [at, from, length] of pieces) put(at, from, length);
        },
        wipe,
        isSame: (at, other) => isSame(at, other) === 1,
        isPage: (at, from, aside) => isPage(at, from, aside) === 1,
        isEmpty: (from, to) => isEmpty(from, to) === 1,
      };
    },
  };
}
