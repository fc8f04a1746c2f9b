import { file, places } from "glovebox:core-address";

/** What the build calls the parts that modules share: where this module has such a name, no bundler has been there. */
const OWN_NAME = /\/core-[0-9A-Z]{8}\.js$/;
const HTML = "http://www.w3.org/1999/xhtml";
/** The second is where Vite has an app say it. */
const WITH_NONCE = "script[nonce], meta[property=csp-nonce]";

let policy;

/**
 * The core as a classic script, which Chromium has compiled already where the page was seen before: it keeps what it
 * compiled of modules too, and does not use that of large ones.
 *
 * @returns {Promise<((modules: object) => object) | undefined>} what makes the core; nothing where there is no such
 *   script or none may be loaded, and the module must do
 */
export async function coreScript() {
  try {
    const address = addressWhereItIs();
    return address && (await received(address));
  } catch {
    return undefined;
  }
}

/**
 * Some bundlers do not take files along. What was read from a disk has a document only where a program plays a browser,
 * and such a document loads no scripts and may say nothing of it.
 */
function addressWhereItIs() {
  const found = typeof document === "undefined" ? undefined : places();
  if (!found || found.script.startsWith("file:")) return undefined;
  const [here] = found.module.split(/[?#]/);
  const isUntouched = found.script === here.slice(0, here.lastIndexOf("/") + 1) + file;
  return isUntouched && !OWN_NAME.test(here) ? undefined : found.script;
}

function received(address) {
  const src = trusted(address);
  // In a document of XML there are others by that name.
  const script = document.createElementNS(HTML, "script");
  const arrived = new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    Object.assign(script, {
      receive: resolve,
      onload: nothing,
      onerror: nothing,
      crossOrigin: "anonymous",
      fetchPriority: "high",
      nonce: document.querySelector(WITH_NONCE)?.["nonce"] ?? "",
      src,
    });
  });
  document.head.append(script);
  return arrived.finally(() => script.remove());
}

/** For pages that let no text become the address of a script. */
function trusted(address) {
  const types = globalThis["trustedTypes"];
  policy ??= types?.createPolicy("glovebox", { createScriptURL: (text) => text });
  return policy?.createScriptURL(address) ?? address;
}
