package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.agent.browser.AgentWay;
import dev.glovebox.demo.agent.browser.EndpointForm;
import dev.glovebox.demo.approval.OwnName;
import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.catalogue.browser.CataloguePanel;
import dev.glovebox.demo.history.browser.HistoryPanel;
import dev.glovebox.demo.loading.browser.LoadNotice;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.meter.browser.MeterPanel;
import dev.glovebox.demo.platform.PlatformCalls;
import dev.glovebox.demo.product.browser.Answer;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.product.browser.Question;
import dev.glovebox.demo.recording.browser.RecordingWay;
import dev.glovebox.demo.run.browser.RunPanel;
import dev.glovebox.demo.sandbox.SandboxClock;
import dev.glovebox.demo.sandbox.browser.SandboxView;
import dev.glovebox.demo.script.browser.ScriptWay;
import dev.glovebox.demo.tabs.browser.Tabs;
import dev.glovebox.demo.usage.browser.UsageDialog;
import java.util.function.Consumer;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * The page: the ways of driving, and what shows what happens. What starts the product is {@code
 * main.js}, as in an app of a user's. It lives as long as the page.
 */
public final class Page {
  private final Borders borders;
  private final Tabs ways = new Tabs(Markup.byId("ways"));
  private final Tabs views = new Tabs(Markup.byId("views"));
  private final ScriptWay script;
  private final RecordingWay recording;
  private final AgentWay agent;
  private final Hooks hooks;
  private final RunPanel runs;
  private final HistoryPanel history;
  private final CataloguePanel catalogue;
  private final SandboxView sandbox;
  private final JSPromise<JSObject> ready;
  private Consumer<JSObject> haveFunctions;
  private Driving driving;
  private WorldObject world;

  Page(Borders borders) {
    this.borders = borders;
    ready = new JSPromise<>((resolve, reject) -> haveFunctions = resolve::accept);
    script = new ScriptWay(borders.getOpenEditor(), borders.getTasks());
    recording = new RecordingWay(borders.getPaint());
    agent = new AgentWay(borders.getOpenAgent(), borders.getPaint());
    hooks =
        new Hooks(
            script.editor(), script.assistant(), () -> ways.choose(Markup.byId("tab-script")));
    Approvals approvals = new Approvals(this::definitionOf, Markup.byId("calls"), this::stop);
    runs = new RunPanel(hooks, approvals);
    history = new HistoryPanel(hooks, approvals);
    catalogue = new CataloguePanel(hooks, borders.getPaint());
    sandbox =
        new SandboxView(
            HTMLDocument.current().querySelector(".sandbox-state"), runs::sandboxIsThere);
    hooks.onStart(this::started);
    hooks.onFinish(script::finished);
    hooks.onFinish(recording::finished);
    hooks.onFinish(outcome -> sandbox.tell(SandboxClock::runEnded));
    if (EndpointForm.wasChosen()) {
      ways.choose(Markup.byId("tab-agent"));
    }
  }

  /** The product is there, and makes its first sandbox: whoever writes a script can start it. */
  @JSExport
  public void hasProduct(CodeModeObject codeMode, WorldObject given) {
    world = given;
    driving = new Driving(codeMode, runs, () -> views.choose(Markup.byId("tab-run")));
    sandbox.tell(SandboxClock::loaded);
    codeMode.on("sandbox:state", event -> sandbox.tell(clock -> clock.heard(event.getState())));
    runs.attach(codeMode, ready);
    history.attach(codeMode, ready);
    script.start(driving);
  }

  /** All that scripts may call is there. */
  @JSExport
  public void start() {
    CodeModeObject codeMode = driving.codeMode();
    catalogue.open(codeMode);
    new UsageDialog(codeMode, hooks).open();
    agent.start(driving);
    recording.start(
        driving,
        new MeterPanel(borders.getLoadTokenizer(), codeMode.getTools(), world.getClassicTools()),
        world::restart);
    borders
        .getLoadRecordings()
        .load()
        .then(
            loaded -> {
              recording.offer(loaded);
              return null;
            });
    haveFunctions.accept(null);
  }

  /** The product did not start. */
  @JSExport
  public void failed(String address, JSObject thrown) {
    sandbox.tell(clock -> clock.heard("failed"));
    LoadNotice.show(address, thrown);
  }

  /** The desk's windows could not be opened. */
  @JSExport
  public void hasNoWindows(JSObject thrown) {
    String why = FailureObject.said(thrown, "message");
    Markup.byId("desk-says").setTextContent("The windows could not be opened: " + why);
    Markup.byId("windows").setHidden(true);
  }

  /** Whether a call only has windows of the desk show something, so that nobody is asked. */
  @JSExport
  public boolean onlyShows(String tool) {
    return PlatformCalls.onlyShows(tool);
  }

  /** What {@code onApproval} gives. */
  @JSExport
  public JSPromise<Answer> approve(Question question) {
    if (recording.hasApproved(question)) {
      return JSPromise.resolve(Answer.asItIs());
    }
    return new JSPromise<>((resolve, reject) -> runs.approve(question, resolve::accept));
  }

  private void started() {
    sandbox.tell(SandboxClock::runStarted);
    script.started();
  }

  private void stop() {
    runs.stop();
  }

  /** Undefined where the page has no function of this name. */
  private Definition definitionOf(String tool) {
    Definition found = null;
    for (String name : OwnName.candidates(tool)) {
      found = world.getFunctions().get(name);
      if (!JSObjects.isUndefined(found)) {
        return found;
      }
    }
    return found;
  }
}
