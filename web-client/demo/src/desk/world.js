import { classicTools } from "./classic-tools.js";
import { deskNamespaces } from "./namespaces.js";

/**
 * The desk that this page's scripts work at, the letters and the pages of the web beside it. It is loaded behind the
 * first view. Each call of the desk takes a while, as a call to a bank's own service would.
 */
export async function openWorld() {
  const [{ openDesk, openLetters, openSites, delayOf }, { lettersOf }, { sitesOf }] =
    await Promise.all([
      import("../../../target/teavm-demo/desk.js"),
      import("../letters/letters.js"),
      import("../sites/sites.js"),
    ]);
  let desk = openDesk();
  const { purposes } = desk.describe();

  /** The desk answers, and the window shows it. */
  async function answer(place, name, given) {
    await new Promise((resolve) =>
      setTimeout(resolve, delayOf(`${name} ${JSON.stringify(given)}`)),
    );
    return desk.callIn(place, name, given);
  }

  const apps = desk.windows().map((app) => ({
    ...app,
    call: answer,
    showFirst: (place) => desk.showFirst(place, app.id),
    show: (place, asked) => desk.show(place, app.id, asked),
    follow: (place, data) => desk.follow(place, app.id, data),
  }));
  const ofDesk = deskNamespaces({
    describe: () => desk.describe(),
    call: (name, given) => desk.call(name, given),
  });
  const besideIt = {
    ...deskNamespaces(lettersOf(openLetters())),
    ...deskNamespaces(sitesOf(openSites())),
  };
  return {
    /** For where there is no platform: else the windows offer the same. */
    ofDesk,
    besideIt,
    /** What each area of the desk is for. */
    purposes,
    functions: byName({ ...ofDesk, ...besideIt }),
    /** The desk's own alone, which recorded conversations were held with. */
    classicTools: classicTools(ofDesk),
    /** As it was in the morning: what scripts have changed is forgotten. */
    restart: () => (desk = openDesk()),
    /** Opens the platform and its windows, which offer the desk's methods. */
    async openWindows() {
      const { openDeskWindows } = await import("../windows/desk-windows.js");
      return openDeskWindows(apps);
    },
  };
}

/** Each function, by `area.name`. */
function byName(namespaces) {
  const named = ([area, { tools }]) =>
    Object.entries(tools).map(([name, tool]) => [`${area}.${name}`, tool]);
  return Object.fromEntries(Object.entries(namespaces).flatMap(named));
}
