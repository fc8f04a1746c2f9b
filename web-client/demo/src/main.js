import { EndpointForm } from "./agent/endpoint-form.js";
import { openWorld } from "./desk/world.js";
import { onlyShows, openCatalogue, openRuns, openUsage } from "./java.js";
import { MeterPanel } from "./meter/meter-panel.js";
import { pythonNodes } from "./model/python-nodes.js";
import { copyText } from "./page/copy-text.js";
import { byId } from "./page/dom.js";
import { showLoadError } from "./page/load-error.js";
import { SandboxState } from "./page/sandbox-state.js";
import { startTabs } from "./page/tabs.js";
import { AgentWay } from "./ways/agent-way.js";
import { RecordingWay } from "./ways/recording-way.js";
import { ScriptWay } from "./ways/script-way.js";

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

const sandbox = new SandboxState(document.querySelector(".sandbox-state"));
const views = startTabs(byId("views"));
const script = new ScriptWay();
const recording = new RecordingWay();
const agent = new AgentWay();
let namespaces = {};
const hooks = {
  started,
  finished,
  goToLine: (line) => script.goToLine(line),
  script: () => script.text,
  setScript: (text) => (script.text = text),
  insertCall,
  copy: async (text, button) => {
    button.textContent = (await copyText(text)) ? "Copied" : "Select it, and copy it by hand";
  },
  offer: (functions) => script.offer(functions),
};
const runs = openRuns(functionNamed, hooks);
const ways = startTabs(byId("ways"));
if (EndpointForm.wasChosen) ways.choose(byId("tab-agent"));
await startProduct();

async function startProduct() {
  try {
    const [{ createCodeMode, functions }, world] = await Promise.all([
      import(PRODUCT),
      openWorld(),
    ]);
    namespaces = world.namespaces;
    const codeMode = await createCodeMode({
      sources: Object.entries(namespaces).map(([namespace, { purpose, tools }]) =>
        functions(namespace, tools, purpose),
      ),
      store: "indexeddb",
      policy: {
        approval: { waitMs: ANSWER_WITHIN_MS },
        decide: ({ tool }) => (onlyShows(tool) ? "allow" : undefined),
      },
      onApproval: (request) => recording.asked(request) ?? runs.approve(request),
    });
    sandbox.loaded();
    codeMode.on("sandbox:state", ({ state }) => sandbox.heard(state));
    runs.attach(codeMode);
    openCatalogue(codeMode, hooks, (place, code) => place.append(...pythonNodes(code)));
    openUsage(codeMode, hooks);
    const desk = deskOf(codeMode, world);
    script.start(desk);
    agent.start(desk);
    await recording.start(desk);
    await openPlatform(codeMode, world);
  } catch (error) {
    sandbox.heard("failed");
    await showLoadError(PRODUCT, error);
  }
}

/** The platform and its windows come behind all else; without them the desk works all the same. */
async function openPlatform(codeMode, world) {
  try {
    const [{ io, agent }, { ioConnect }, { fdc3 }] = await Promise.all([
      world.openWindows(),
      import(productFile("io-connect.js")),
      import(productFile("fdc3.js")),
    ]);
    // The desk's own methods are there already, with what each area is for.
    const exclude = [...world.methodNames, ...NOT_OFFERED.io];
    const sources = [ioConnect(io, { exclude }), await fdc3(agent, { exclude: NOT_OFFERED.fdc3 })];
    await Promise.all(sources.map((source) => codeMode.addSource(source)));
  } catch (error) {
    byId("desk-says").textContent = `The windows could not be opened: ${error.message}`;
  }
}

/** What the ways of driving work with. */
function deskOf(codeMode, { ofDesk, restart }) {
  return {
    codeMode,
    restart,
    meter: new MeterPanel(codeMode, ofDesk),
    get isRunning() {
      return runs.isRunning();
    },
    /** What happens comes into view. */
    watch: () => views.choose(byId("tab-run")),
    check: (code) => runs.check(code),
    run: (code) => runs.run(code),
    stop: () => runs.stop(),
  };
}

/** What the page knows of a function that a script calls. A name that Python has itself ends in `_` there. */
function functionNamed(name) {
  const [area, tool] = name.split(".");
  const { tools } = namespaces[area] ?? namespaces[area.replace(/_$/, "")] ?? {};
  return tools?.[tool] ?? tools?.[tool.replace(/_$/, "")];
}

function insertCall(call) {
  ways.choose(byId("tab-script"));
  script.insertCall(call);
}

function started() {
  sandbox.runStarted(() => runs.sandboxIsThere());
  script.started();
}

function finished(outcome) {
  sandbox.runEnded();
  script.finished(outcome);
  recording.finished(outcome);
}
