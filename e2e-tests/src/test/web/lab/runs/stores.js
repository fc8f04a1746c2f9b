import { storeConformance } from "/glovebox/store-conformance.js";
import { IndexedDbStore } from "./indexeddb-store.js";
import { MapStore } from "./map-store.js";

const map = new MapStore();
/** Each gives one more handle of the same store. */
const STORES = { indexeddb: () => new IndexedDbStore(), object: () => map };

/** The laws that a store was held to, each with what it does wrong. */
export async function hold({ store }) {
  const told = {};
  for (const { name, run } of storeConformance(STORES[store])) {
    told[name] = await run().then(
      () => "kept",
      ({ message }) => message,
    );
  }
  return told;
}
