/**
 * Stops Python from reaching JavaScript, files and sockets through the functions that the wasm imports.
 *
 * Every way from CPython to the outside is a wasm import. The guard stands at that border, so it holds
 * whatever Python does: import hooks, gc tricks, ctypes or forged objects. It is armed when boot is over,
 * because Pyodide's own start needs what it denies.
 */
import denied from "./denied-imports.json";

/** Returned by denied file and socket calls: EPERM, which Python turns into a PermissionError. */
const EPERM = -63;

const NOTHING = Object.freeze(Object.create(null));

/** @param send the one function that Python may call */
export function guardImports(send) {
  let isArmed = false;
  const dedupMaps = [];
  return {
    /** Maps from objects to references, which a reset must put back. */
    dedupMaps,
    arm() {
      isArmed = true;
    },
    wrap(imports) {
      const guarded = Object.create(null);
      const guardWith = (name, denial) => {
        const real = imports[name];
        if (real === undefined) throw new Error(`lock-down: the wasm no longer imports ${name}`);
        guarded[name] = (...args) => (isArmed ? denial(real, args) : real(...args));
      };
      for (const name of denied.javascriptFunctions) guardWith(name, onlyThe(send));
      for (const name of denied.javascriptObjects) guardWith(name, refuse(name));
      for (const name of denied.javascriptAttributes) guardWith(name, onNothing);
      for (const name of denied.filesAndSockets) guardWith(name, () => EPERM);
      guarded.__hiwire_deduplicate_new = () => {
        dedupMaps.push(imports.__hiwire_deduplicate_new());
        return dedupMaps.at(-1);
      };
      return new Proxy(guarded, { get: (own, name) => (name in own ? own[name] : imports[name]) });
    },
  };
}

function refuse(name) {
  return () => {
    throw new Error(`denied: ${name}`);
  };
}

/**
 * Calls one function and no other, so that Python gets a plain JsException. Functions of JavaScript lie about
 * in Pyodide's modules, and one of them calls Python again when the script's turn, or its whole run, is over.
 */
function onlyThe(send) {
  return (real, [callee, ...rest]) => real(callee === send ? send : noCallee, ...rest);
}

function noCallee() {
  throw new Error("denied: a call of JavaScript");
}

/** Looks the attribute up on an empty object, so that Python gets a plain AttributeError. */
function onNothing(real, [, ...rest]) {
  return real(NOTHING, ...rest);
}
