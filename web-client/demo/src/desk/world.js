import { deskNamespaces } from "./namespaces.js";

/**
 * The desk that this page's scripts work at, the letters and the pages of the web beside it. It is loaded behind the first view. Each
 * call of the desk takes a while, as a call to a bank's own service would, and ends at once when its run is stopped.
 */
export async function openWorld() {
  const [{ openDesk, openLetters, openSites, delayOf }, { lettersOf }, { sitesOf }] =
    await Promise.all([
      import("../../../target/teavm-demo/desk.js"),
      import("../letters/letters.js"),
      import("../sites/sites.js"),
    ]);
  let desk = openDesk();
  const { methods } = desk.describe();
  const isOpen = Promise.withResolvers();
  const named = methods.map(({ area, name, interopName }) => [`${area}.${name}`, interopName]);
  const interopNames = new Map(named);
  const areaNames = new Map(named.map(([name, interopName]) => [interopName, name]));

  /** A script's call goes over the platform to the window that offers the method. */
  async function call(name, given, { signal } = {}) {
    const { invoke } = await stoppable(isOpen.promise, signal);
    return stoppable(invoke(interopNames.get(name), given), signal);
  }

  /** The desk answers, and the window shows it. */
  async function answer(place, name, given) {
    await new Promise((resolve) =>
      setTimeout(resolve, delayOf(`${name} ${JSON.stringify(given)}`)),
    );
    return desk.callIn(place, name, given);
  }

  const apps = desk.windows().map((app) => ({
    ...app,
    usesFdc3: app.intent.context === "fdc3.instrument",
    methods: methods.filter(({ area }) => app.areas.includes(area)),
    call: answer,
    showFirst: (place) => desk.showFirst(place, app.id),
    show: (place, asked) => desk.show(place, app.id, asked),
    follow: (place, data) => desk.follow(place, app.id, data),
  }));
  const ofDesk = deskNamespaces({ describe: () => desk.describe(), call });
  return {
    /** The desk's own, which recorded conversations were held with. */
    ofDesk,
    namespaces: {
      ...ofDesk,
      ...deskNamespaces(lettersOf(openLetters())),
      ...deskNamespaces(sitesOf(openSites())),
    },
    /** As the windows offer them. */
    methodNames: named.map(([, interopName]) => interopName),
    /** As it was in the morning: what scripts have changed is forgotten. */
    restart: () => (desk = openDesk()),
    /** Opens the platform and its windows; calls wait for them. Where there can be none, the desk is asked itself. */
    async openWindows() {
      try {
        const { openDeskWindows } = await import("../windows/desk-windows.js");
        const opened = await openDeskWindows(apps);
        isOpen.resolve(opened);
        return opened;
      } catch (error) {
        isOpen.resolve({
          invoke: async (method, given) => desk.call(areaNames.get(method), given),
        });
        throw error;
      }
    },
  };
}

function stoppable(promise, signal) {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    signal?.addEventListener("abort", () => reject(new Error("The run was stopped.")));
  });
}
