import { bank } from "./bank/bank.js";
import { ScriptEditor } from "./editor/script-editor.js";
import { examples } from "./examples/examples.js";
import { openRuns } from "./java.js";
import { InspectPanel } from "./model/inspect-panel.js";
import { byId } from "./page/dom.js";
import { showLoadError } from "./page/load-error.js";
import { RunButton } from "./page/run-button.js";
import { SandboxState } from "./page/sandbox-state.js";
import { startTabs } from "./page/tabs.js";

const PRODUCT = "/glovebox/index.js";

const figures = document.querySelector(".figures");
const sandbox = new SandboxState(figures.querySelector(".sandbox-state"));
const tabs = startTabs(document.querySelector("[role=tablist]"));
const button = new RunButton(runOrStop);
const editor = new ScriptEditor({
  host: byId("editor"),
  label: "Python script. Control and Enter runs it. Escape, then Tab leaves the editor.",
  bank,
  onRun: run,
});
const runs = openRuns(functionNamed, {
  started,
  finished,
  goToLine: (line) => editor.goToLine(line),
  script: () => editor.text,
  setScript: (text) => (editor.text = text),
});

startExamples(byId("example"));
await startProduct();

function startExamples(menu) {
  const show = () => (editor.text = examples.get(menu.value).trimEnd());
  menu.addEventListener("change", show);
  show();
}

async function startProduct() {
  try {
    const { createCodeMode, functions } = await import(PRODUCT);
    const codeMode = await createCodeMode({
      sources: Object.entries(bank).map(([namespace, { purpose, tools }]) =>
        functions(namespace, tools, purpose),
      ),
      store: "indexeddb",
      onApproval: (request) => runs.approve(request),
    });
    sandbox.loaded();
    codeMode.on("sandbox:state", ({ state }) => sandbox.heard(state));
    runs.attach(codeMode);
    new InspectPanel(codeMode);
    button.enable();
  } catch (error) {
    sandbox.heard("failed");
    await showLoadError(PRODUCT, error);
  }
}

/** What the page knows of a function that a script calls. */
function functionNamed(name) {
  const dot = name.indexOf(".");
  return bank[name.slice(0, dot)]?.tools[name.slice(dot + 1)];
}

function runOrStop() {
  if (runs.isRunning()) {
    runs.stop();
  } else {
    run();
  }
}

function run() {
  tabs.choose(byId("tab-run"));
  runs.run(editor.text);
}

function started() {
  editor.mark([]);
  button.show(true);
  sandbox.runStarted(() => runs.sandboxIsThere());
  document.querySelector(".side-panel").scrollIntoView({ block: "nearest" });
}

function finished({ error }) {
  button.show(false);
  sandbox.runEnded();
  if (error?.line) {
    editor.mark(error.diagnostics?.filter(({ severity }) => severity === "error") ?? [error]);
  }
}
