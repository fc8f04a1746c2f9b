import { bank } from "./bank/bank.js";
import { ScriptEditor } from "./editor/script-editor.js";
import { examples } from "./examples/examples.js";
import { openApprovals } from "./java.js";
import { InspectPanel } from "./model/inspect-panel.js";
import { announcer } from "./page/announcer.js";
import { byId } from "./page/dom.js";
import { showLoadError } from "./page/load-error.js";
import { RunButton } from "./page/run-button.js";
import { SandboxState } from "./page/sandbox-state.js";
import { startTabs } from "./page/tabs.js";
import { RunScreen } from "./run/run-screen.js";
import { Runner } from "./run/runner.js";

const PRODUCT = "/glovebox/index.js";

const figures = document.querySelector(".figures");
const sandbox = new SandboxState(figures.querySelector(".sandbox-state"));
const tabs = startTabs(document.querySelector("[role=tablist]"));
const screen = new RunScreen(figures, (line) => editor.goToLine(line));
const button = new RunButton(runOrStop);
const editor = new ScriptEditor({
  host: byId("editor"),
  label: "Python script. Control and Enter runs it. Escape, then Tab leaves the editor.",
  bank,
  onRun: run,
});
const approvals = openApprovals(functionNamed, byId("calls"), () => runner.stop());
let runner = null;

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
      onApproval: (request) => runner.approve(request),
    });
    sandbox.loaded();
    codeMode.on("sandbox:state", ({ state }) => sandbox.heard(state));
    runner = new Runner(codeMode, { started, asked, finished });
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
  if (runner.isRunning) {
    runner.stop();
  } else {
    run();
  }
}

function run() {
  if (runner && !runner.isRunning) {
    tabs.choose(byId("tab-run"));
    runner.run(editor.text);
  }
}

function started(record) {
  editor.mark([]);
  button.show(true);
  sandbox.runStarted(() => record.restart());
  announcer.started();
  screen.follow(record);
  document.querySelector(".side-panel").scrollIntoView({ block: "nearest" });
}

function asked(request) {
  announcer.asked(request);
  return approvals.ask(request);
}

function finished(record) {
  const { error } = record.outcome;
  button.show(false);
  sandbox.runEnded();
  announcer.finished(record);
  screen.finish(record);
  if (error?.line) {
    editor.mark(error.diagnostics?.filter(({ severity }) => severity === "error") ?? [error]);
  }
}
