import { storeConformance } from "glovebox/store-conformance";
import type { StoreTest } from "glovebox/store-conformance";
import type { RunStore } from "glovebox";

declare const store: RunStore;

export const tests: readonly StoreTest[] = storeConformance(() => store);
export const later: readonly StoreTest[] = storeConformance(async () => store);
export const run: Promise<void> | undefined = tests[0]?.run();

// @ts-expect-error a store has more than this
storeConformance(() => ({ read: async () => null }));
