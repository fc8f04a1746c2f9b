import { deskNamespaces } from "./namespaces.js";

/**
 * The desk that this page's scripts work at, and the letters beside it. It is loaded behind the first view. Each
 * call of the desk takes a while, as a call to a bank's own service would, and ends at once when its run is stopped.
 */
export async function openWorld() {
  const [{ openDesk, openLetters, delayOf }, { lettersOf }] = await Promise.all([
    import("../../../target/teavm-demo/desk.js"),
    import("../letters/letters.js"),
  ]);
  let desk = openDesk();
  const current = {
    describe: () => desk.describe(),
    async call(name, given, { signal } = {}) {
      await pause(delayOf(`${name} ${JSON.stringify(given)}`), signal);
      return desk.call(name, given);
    },
  };
  const ofDesk = deskNamespaces(current);
  return {
    /** The desk's own, which recorded conversations were held with. */
    ofDesk,
    namespaces: { ...ofDesk, ...deskNamespaces(lettersOf(openLetters())) },
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
