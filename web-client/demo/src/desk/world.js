import { deskNamespaces } from "./namespaces.js";

/**
 * The desk that this page's scripts work at. It is loaded behind the first view. Each call takes a
 * while, as a call to a bank's own service would, and ends at once when its run is stopped.
 */
export async function openWorld() {
  const { openDesk, delayOf } = await import("../../../target/teavm-demo/desk.js");
  let desk = openDesk();
  const current = {
    describe: () => desk.describe(),
    async call(name, given, { signal } = {}) {
      await pause(delayOf(`${name} ${JSON.stringify(given)}`), signal);
      return desk.call(name, given);
    },
  };
  return {
    namespaces: deskNamespaces(current),
    /** As it was in the morning: what scripts have changed is forgotten. */
    restart: () => (desk = openDesk()),
  };
}

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Error("The run was stopped."));
    });
  });
}
