import { openAgent } from "./agent/open-agent.js";
import { openWorld } from "./desk/world.js";
import { openEditor } from "./editor/script-editor.js";
import { openPage } from "./java.js";
import { loadTokenizer } from "./meter/tokenizer.js";
import { pythonNodes } from "./model/python-nodes.js";
import { menu } from "./scripts.js";

/** Beside the page, wherever that is. */
const productFile = (name) => new URL(`glovebox/${name}`, document.baseURI).pathname;
const PRODUCT = productFile("index.js");
/** Who has not answered by then has gone: the run waits for them in the history, and takes no memory. */
const ANSWER_WITHIN_MS = 180_000;
/** What would open windows beside this page, or is about this page's own. */
const NOT_OFFERED = {
  io: [
    "windows.*",
    "layouts.*",
    "notifications.*",
    "prefs.*",
    "search.*",
    "workspaces.*",
    "apps.st*",
  ],
  fdc3: ["fdc3.open_app"],
};

const page = openPage({
  openEditor,
  openAgent,
  loadTokenizer,
  paint: (place, code) => place.append(...pythonNodes(code)),
  loadRecordings: async () => (await import("./recordings/all.js")).recordings,
  tasks: menu,
});
await startProduct();

async function startProduct() {
  try {
    const opening = openWorld();
    const [{ createCodeMode, functions }, world] = await Promise.all([import(PRODUCT), opening]);
    const namespaces = (table) =>
      Object.entries(table).map(([name, { purpose, tools }]) => functions(name, tools, purpose));
    // The windows open while the sandbox is made ready.
    const desk = openPlatform(world).catch((error) => {
      page.hasNoWindows(error);
      return namespaces(world.ofDesk);
    });
    const codeMode = await createCodeMode({
      sources: namespaces(world.besideIt),
      store: "indexeddb",
      policy: {
        approval: { waitMs: ANSWER_WITHIN_MS },
        decide: ({ tool }) => (page.onlyShows(tool) ? "allow" : undefined),
      },
      onApproval: (request) => page.approve(request),
    });
    page.hasProduct(codeMode, world);
    await Promise.all((await desk).map((source) => codeMode.addSource(source)));
    page.start();
  } catch (error) {
    page.failed(PRODUCT, error);
  }
}

/** The desk's methods are those that its windows offer on the platform. */
async function openPlatform(world) {
  const [{ io, agent }, { ioConnect }, { fdc3 }] = await Promise.all([
    world.openWindows(),
    import(productFile("io-connect.js")),
    import(productFile("fdc3.js")),
  ]);
  return [
    ioConnect(io, { exclude: NOT_OFFERED.io, purposes: world.purposes }),
    await fdc3(agent, { exclude: NOT_OFFERED.fdc3 }),
  ];
}
