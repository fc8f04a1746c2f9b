import { EndpointForm } from "./agent/endpoint-form.js";
import { openWorld } from "./desk/world.js";
import { MeterPanel } from "./meter/meter-panel.js";
import { InspectPanel } from "./model/inspect-panel.js";
import { announcer } from "./page/announcer.js";
import { byId } from "./page/dom.js";
import { showLoadError } from "./page/load-error.js";
import { SandboxState } from "./page/sandbox-state.js";
import { startTabs } from "./page/tabs.js";
import { RunScreen } from "./run/run-screen.js";
import { Runner } from "./run/runner.js";
import { AgentWay } from "./ways/agent-way.js";
import { RecordingWay } from "./ways/recording-way.js";
import { ScriptWay } from "./ways/script-way.js";

/** Beside the page, wherever that is. */
const PRODUCT = new URL("glovebox/index.js", document.baseURI).pathname;

const figures = document.querySelector(".figures");
const sandbox = new SandboxState(figures.querySelector(".sandbox-state"));
const views = startTabs(byId("views"));
const script = new ScriptWay();
const recording = new RecordingWay();
const agent = new AgentWay();
const screen = new RunScreen(figures, (line) => driver === script && script.goToLine(line));
/** The way that began the run that is under way, or the last one. */
let driver = script;
const ways = startTabs(byId("ways"));
if (EndpointForm.wasChosen) ways.choose(byId("tab-agent"));
await startProduct();

async function startProduct() {
  try {
    const [{ createCodeMode, functions }, world] = await Promise.all([
      import(PRODUCT),
      openWorld(),
    ]);
    let runner = null;
    const codeMode = await createCodeMode({
      sources: Object.entries(world.namespaces).map(([namespace, { purpose, tools }]) =>
        functions(namespace, tools, purpose),
      ),
      onApproval: (request) => runner.approve(request),
    });
    sandbox.loaded();
    codeMode.on("sandbox:state", ({ state }) => sandbox.heard(state));
    runner = new Runner(codeMode, { started, asked, finished });
    new InspectPanel(codeMode);
    const desk = deskOf({ codeMode, runner, world });
    script.start(desk);
    agent.start(desk);
    await recording.start(desk);
  } catch (error) {
    sandbox.heard("failed");
    await showLoadError(PRODUCT, error);
  }
}

/** What the ways of driving work with. */
function deskOf({ codeMode, runner, world: { namespaces, restart } }) {
  return {
    codeMode,
    namespaces,
    restart,
    meter: new MeterPanel(codeMode, namespaces),
    get isRunning() {
      return runner.isRunning;
    },
    run(way, execute) {
      driver = way;
      views.choose(byId("tab-run"));
      return runner.run(execute);
    },
    stop: () => runner.stop(),
  };
}

function started(record) {
  driver.started();
  sandbox.runStarted(() => record.restart());
  announcer.started();
  screen.follow(record);
  if (driver === script) document.querySelector(".side-panel").scrollIntoView({ block: "nearest" });
}

function asked(request) {
  if (driver.asked) return driver.asked(request);
  announcer.asked(request);
  return screen.approvals.ask(request);
}

function finished(record) {
  sandbox.runEnded();
  announcer.finished(record);
  screen.finish(record);
  driver.finished(record);
}
