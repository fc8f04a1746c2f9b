/**
 * Stops whatever reaches JavaScript from finding anything there: network, storage, workers, eval.
 *
 * Deletes every name of the worker's global object that is not on the allow-list, up its prototypes. What
 * cannot be deleted is shadowed.
 */
import allowed from "./allowed-globals.json";

export function pruneGlobals(scope) {
  const kept = new Set(allowed);
  for (let part = scope; part && part !== Object.prototype; part = Object.getPrototypeOf(part)) {
    for (const name of Reflect.ownKeys(part)) {
      if (typeof name === "string" && !kept.has(name)) take(part, name);
    }
  }
}

function take(part, name) {
  if (Reflect.deleteProperty(part, name)) return;
  Reflect.defineProperty(part, name, { value: undefined, writable: false });
}
