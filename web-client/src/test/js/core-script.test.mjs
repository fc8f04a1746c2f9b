/** Where the core is loaded as a classic script, and where the module must do because nothing would come of that. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { addressOfCoreScript } from "../../../build/core-forms.mjs";

const SOURCE = fileURLToPath(new URL("../../main/js/core/core-script.js", import.meta.url));
const FILE = "core-script-0123456789abcdef.js";
const PACKAGE = "https://app.example/glovebox";
const OWN = `${PACKAGE}/core-A2B3C4D5.js`;
const core = () => "core";

afterEach(() => {
  delete globalThis.document;
  delete globalThis.trustedTypes;
});

test("the script stands beside the package's own modules, with a question at its address or none", async () => {
  for (const module of [OWN, `${OWN}?v=1`, `${OWN}#a`]) {
    const { made, loaded } = await outcomeAt({ module });
    assert.equal(made, core);
    assert.deepEqual(
      loaded.map(({ src }) => src),
      [`${PACKAGE}/${FILE}`],
    );
  }
});

test("the script is where a bundler has put it", async () => {
  const { made, loaded } = await outcomeAt({
    module: "https://app.example/assets/index-B1.js",
    moved: "/assets/core-script-B2.js",
  });
  assert.equal(made, core);
  assert.equal(loaded[0].src, "https://app.example/assets/core-script-B2.js");
});

for (const [where, given] of Object.entries({
  "a bundler has left the file behind": { module: "https://app.example/assets/index-B1.js" },
  "webpack has made a classic script of it": { module: OWN, webpack: "5" },
  "it was read from a disk": { module: "file:///app/node_modules/glovebox/core-A2B3C4D5.js" },
  "the module has no address of its own": { module: "blob:https://app.example/1" },
  "it is in a classic script": {},
})) {
  test(`no script is asked for where ${where}`, async () => {
    const { made, loaded } = await outcomeAt(given);
    assert.equal(made, undefined);
    assert.deepEqual(loaded, []);
  });
}

test("no script is asked for where there is no document", async () => {
  const coreScript = await bundledFor({ module: OWN });
  assert.equal(await coreScript(), undefined);
});

test("the module does where the script failed, or said nothing", async () => {
  for (const answer of [(script) => script.onerror(), (script) => script.onload()]) {
    const { made, removed } = await outcomeAt({ module: OWN }, answer);
    assert.equal(made, undefined);
    assert.equal(removed, 1);
  }
});

test("the script is an element of HTML in every document, with the page's nonce", async () => {
  const { loaded } = await outcomeAt({ module: OWN });
  assert.equal(loaded[0].namespace, "http://www.w3.org/1999/xhtml");
  assert.equal(loaded[0].nonce, "of the page");
});

test("a page that lets no text become an address is given one by a policy, made once", async () => {
  const named = [];
  globalThis.trustedTypes = {
    createPolicy(name, { createScriptURL }) {
      named.push(name);
      return { createScriptURL: (text) => ({ trusted: createScriptURL(text) }) };
    },
  };
  const coreScript = await bundledFor({ module: OWN });
  for (let times = 0; times < 2; times++) {
    const page = playPage((script) => script.receive(core));
    assert.equal(await coreScript(), core);
    assert.deepEqual(page.loaded[0].src, { trusted: `${PACKAGE}/${FILE}` });
  }
  assert.deepEqual(named, ["glovebox"]);
});

test("the module does in a page that allows no such policy", async () => {
  globalThis.trustedTypes = {
    createPolicy() {
      throw new TypeError("not on the list");
    },
  };
  const { made, loaded } = await outcomeAt({ module: OWN });
  assert.equal(made, undefined);
  assert.deepEqual(loaded, []);
});

async function outcomeAt(given, answer = (script) => script.receive(core)) {
  const coreScript = await bundledFor(given);
  const page = playPage(answer);
  return { made: await coreScript(), loaded: page.loaded, removed: page.removed() };
}

/** The module as it is at an address, where a bundler has moved the script or not. */
async function bundledFor({ module, moved, webpack }) {
  const address = addressOfCoreScript(FILE);
  const contents = moved ? address.replace(`"./${FILE}"`, `"${moved}"`) : address;
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: "esm",
    define: {
      "import.meta.url": module ? JSON.stringify(module) : "undefined",
      "import.meta.webpack": webpack ?? "undefined",
    },
    plugins: [
      {
        name: "address",
        setup(bundler) {
          bundler.onResolve({ filter: /^glovebox:/ }, ({ path }) => ({ path, namespace: "ours" }));
          bundler.onLoad({ filter: /./, namespace: "ours" }, () => ({ contents }));
        },
      },
    ],
  });
  // Each has a policy of its own.
  const text = `${outputFiles[0].text}//${crypto.randomUUID()}`;
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).coreScript;
}

function playPage(answer) {
  const loaded = [];
  let removed = 0;
  globalThis.document = {
    createElementNS: (namespace, name) => ({ namespace, name, remove: () => removed++ }),
    querySelector: () => ({ nonce: "of the page" }),
    head: {
      append(script) {
        loaded.push(script);
        queueMicrotask(() => answer(script));
      },
    },
  };
  return { loaded, removed: () => removed };
}
