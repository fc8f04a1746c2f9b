/**
 * What the guest uses of Pyodide and of the glue that the build makes of it. Nothing of this is public in
 * Pyodide, so nobody but the build would say when it changes.
 */

export interface Snapshot {
  readonly buildId: string;
  /** What Pyodide wrote beside the memory, and what the build adds. */
  readonly state: any;
  /** The places in memory that it fills, in their order: place, place within the program, length. */
  readonly pieces: [number, number, number][];
  /** The program for one memory. */
  within(memory: WebAssembly.Memory): PageProgram;
}

/** A snapshot beside the memory that it is put into. */
export interface Pages extends Snapshot {
  program: PageProgram;
}

/** All places are multiples of a page's size. */
export interface PageProgram {
  /** Places in memory, within the program, and lengths. */
  put(pieces: [number, number, number][]): void;
  /** Whether two pages are the same. */
  isSame(at: number, other: number): boolean;
  /** Whether what the program holds stands at a place; what stands on the page aside is lost. */
  isPage(at: number, from: number, aside: number): boolean;
  isEmpty(from: number, to: number): boolean;
  /** Leaves nothing but zeros between two places. */
  wipe(from: number, to: number): void;
}

/** The object that emscripten calls the module. */
export interface Internals {
  HEAPU8: Uint8Array;
  API: { restoreSnapshot(): unknown };
  FS: { streams: unknown[]; currentPath: string };
  /** Throws past the last slot. */
  __hiwire_get(slot: number): unknown;
  __hiwire_set(slot: number, value: unknown): void;
}

export interface Pyodide {
  _api: object;
  globals: PythonDict;
  setInterruptBuffer(buffer: ArrayLike<number>): void;
  /** The build's alone: it runs where code may be made from text. */
  runPython(code: string): unknown;
  /** The build's alone: what is shipped cannot make one. */
  makeMemorySnapshot(settings: { serializer(held: unknown): unknown }): Uint8Array;
}

export interface PythonDict {
  get(name: string): any;
  destroy(): void;
}

export interface Instance extends WebAssembly.Instance {
  readonly exports: {
    readonly __stack_pointer: WebAssembly.Global;
    readonly memory: WebAssembly.Memory;
  } & WebAssembly.Exports;
}

export interface Interpreter {
  pyodide: Pyodide;
  internals: Internals;
  instance: Instance;
  /** Beside the memory that it is put into; the build starts without one, to make it. */
  snapshot: Pages;
}

/** What is put back after a run. */
export interface Parts extends Interpreter {
  /** In which imports of the wasm remember what they have seen. */
  dedupMaps: Map<unknown, unknown>[];
}

/** The glue. */
export default function createPythonModule(settings: object): Promise<Internals>;

/** The loader. */
export function loadPyodide(settings: object): Promise<Pyodide>;
