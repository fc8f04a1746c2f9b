import { openWorld } from "./desk/world.js";
import { ScriptEditor } from "./editor/script-editor.js";
import { InspectPanel } from "./model/inspect-panel.js";
import { announcer } from "./page/announcer.js";
import { byId } from "./page/dom.js";
import { showLoadError } from "./page/load-error.js";
import { RunButton } from "./page/run-button.js";
import { SandboxState } from "./page/sandbox-state.js";
import { startTabs } from "./page/tabs.js";
import { startTaskMenu } from "./page/task-menu.js";
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
  onRun: run,
});
let runner = null;

startTaskMenu(byId("task"), (script) => (editor.text = script));
await startProduct();

async function startProduct() {
  try {
    const [{ createCodeMode, functions }, { namespaces }] = await Promise.all([
      import(PRODUCT),
      openWorld(),
    ]);
    editor.offer(namespaces);
    const codeMode = await createCodeMode({
      sources: Object.entries(namespaces).map(([namespace, { purpose, tools }]) =>
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
  return screen.approvals.ask(request);
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
