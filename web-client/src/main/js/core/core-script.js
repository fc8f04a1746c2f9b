import { addressOfScript, file } from "glovebox:core-address";

/** What the build calls the parts that modules share: where this module has such a name, no bundler has been there. */
const OWN_NAME = /\/core-[0-9A-Z]{8}\.js$/;

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

/** What webpack makes of the module is a classic script already; some bundlers do not take files along. */
function addressWhereItIs() {
  // @ts-ignore It is webpack's.
  if (typeof document === "undefined" || import.meta.webpack) return undefined;
  const address = addressOfScript();
  const [here] = import.meta.url.split(/[?#]/);
  const isUntouched = address === here.slice(0, here.lastIndexOf("/") + 1) + file;
  return isUntouched && !OWN_NAME.test(here) ? undefined : address;
}

function received(address) {
  const script = document.createElement("script");
  const arrived = new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    Object.assign(script, {
      receive: resolve,
      onload: nothing,
      onerror: nothing,
      crossOrigin: "anonymous",
      fetchPriority: "high",
      nonce: document.querySelector("script[nonce]")?.["nonce"] ?? "",
      src: trusted(address),
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
