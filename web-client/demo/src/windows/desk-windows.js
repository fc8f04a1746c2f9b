/**
 * The desk's platform, in this page, and its windows, in frames of it. Loaded behind the first view.
 */
import GlueWebPlatform from "@glue42/web-platform";

const CHANNELS = [
  { name: "Red", meta: { color: "red", fdc3: { id: "red" } } },
  { name: "Blue", meta: { color: "blue", fdc3: { id: "blue" } } },
];
const PAGE = "window.html";
/** A window that has not come by then does not come; a busy computer takes half a minute. */
const OPEN_WITHIN_MS = 45_000;
/**
 * Starts the platform and opens a window for each application of the desk.
 *
 * @returns its API object, and the desktop agent of the application that uses FDC3
 */
export async function openDeskWindows(apps) {
  const { glue: io } = await GlueWebPlatform({
    gateway: { logging: { level: "error" } },
    glue: { systemLogger: { level: "error" } },
    applications: { local: apps.map(definitionOf) },
    channels: { definitions: CHANNELS },
  });
  const agents = await Promise.all(apps.map(openWindow));
  return { io, agent: agents.find((each) => each !== undefined) };
}

function definitionOf({ id, title }) {
  const url = new URL(`${PAGE}?${id}`, document.baseURI).href;
  return { name: id, title, type: "window", details: { url } };
}

/** The window stands in the place that the page has for it. */
function openWindow(app) {
  const place = document.querySelector(`[data-window="${app.id}"]`);
  const frame = document.createElement("iframe");
  frame.title = app.title;
  frame.src = `${PAGE}?${app.id}`;
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`${app.title} does not answer.`));
    setTimeout(late, OPEN_WITHIN_MS);
    Object.assign(frame, { app: { ...app, isReady: resolve } });
    place.replaceChildren(frame);
  });
}
