import type { RunStore } from "./index.js";

/** A law that every store of runs keeps to. */
export interface StoreTest {
  /** The law, in a sentence. */
  readonly name: string;
  /** Rejects, with what is wrong, when the store does not keep to it. */
  run(): Promise<void>;
}

/**
 * What a store of runs has to keep to, as tests for any runner. They use runs of their own, and delete them.
 *
 * @param open gives one more handle of the same store, as another window has it
 *
 * @example
 * for (const { name, run } of storeConformance(() => new MyStore())) test(name, run);
 */
export declare function storeConformance(
  open: () => RunStore | Promise<RunStore>,
): readonly StoreTest[];
