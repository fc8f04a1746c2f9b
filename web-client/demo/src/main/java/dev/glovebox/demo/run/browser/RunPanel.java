package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.Answer;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.product.browser.Executor;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.product.browser.Question;
import dev.glovebox.demo.product.browser.RunEvent;
import dev.glovebox.demo.run.RunRecord;
import dev.glovebox.demo.run.RunWords;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.workplace.browser.PageHooks;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * The run that is under way, from whichever part of the page it was started, and the last one that
 * was. It draws the record once a frame for as long as the run goes on.
 */
public final class RunPanel {
  private static final String WINDOWS = "Windows";
  private static final String CHECK = "Check";

  private final PageHooks hooks;
  private final Approvals approvals;
  private final CallsView calls;
  private final OutputView output = new OutputView();
  private final FiguresView figures = new FiguresView();
  private final ResultView result;
  private final SessionChoice session = new SessionChoice();
  private CodeModeObject codeMode;
  private JSPromise<JSObject> ready;
  private boolean hasFunctions;
  private RunRecord run = new RunRecord(Performance::now);
  private boolean isRunning;
  private boolean isExpected;
  private String runId = "";
  private Abort abort;

  public RunPanel(PageHooks hooks, Approvals approvals) {
    this.hooks = hooks;
    this.approvals = approvals;
    this.calls = new CallsView(this::recorded);
    this.result = new ResultView(hooks);
    Markup.byId("reload")
        .addEventListener("click", event -> Window.current().getLocation().reload());
  }

  /**
   * Hears from now on what scripts do.
   *
   * @param functionsAreThere a script that is started before is checked and run then
   */
  public void attach(CodeModeObject made, JSPromise<JSObject> functionsAreThere) {
    codeMode = made;
    ready = functionsAreThere;
    ready.then(there -> hasFunctions = true);
    session.attach(made);
    made.on("run:start", event -> begun(event.getRunId()));
    made.on(
        "call:start",
        event -> {
          if (isAbout(event.getRunId())) {
            JsonValue args = new GivenValue(event.getArgs());
            run.callStarted(event.getCallId(), event.getTool(), args, event.getRule());
          }
        });
    made.on("call:end", this::callEnded);
    made.on(
        "run:output",
        event -> {
          if (isAbout(event.getRunId())) {
            run.printed(event.getStream(), event.getText());
          }
        });
    made.on("run:end", this::ended);
    made.on("run:pause", this::ended);
  }

  public boolean isRunning() {
    return isRunning;
  }

  /** Checks a script and runs it, if nothing runs. */
  public void run(String code) {
    if (isRunning || codeMode == null) {
      return;
    }
    begin("");
    abort = Abort.create();
    boolean mustWait = !hasFunctions;
    if (mustWait) {
      run.waitsFor(
          WINDOWS, "The desk's windows are opening. The script runs as soon as they are there.");
    }
    ready
        .then(there -> mustWait ? checked(WINDOWS) : null)
        .flatThen(there -> session.executor())
        .flatThen(executor -> checkedAndRun(executor, code))
        .then(this::finish, problem -> finish(Outcome.refused(problem)));
  }

  private JSPromise<Outcome> checkedAndRun(Executor executor, String code) {
    run.stageBegan(CHECK);
    return executor
        .check(code)
        .then(findings -> checked(CHECK), problem -> notChecked())
        .flatThen(
            checked -> {
              isExpected = true;
              return executor.execute(Abort.request(code, abort));
            });
  }

  /** What is wrong with a script that would run now. */
  public JSPromise<JSArray<JSObject>> check(String code) {
    return ready.flatThen(there -> session.executor()).flatThen(executor -> executor.check(code));
  }

  private Object checked(String stage) {
    run.stageEnded(stage);
    return null;
  }

  private Object notChecked() {
    run.stageFailed(CHECK);
    return null;
  }

  /** Ends the run that is under way. */
  public void stop() {
    if (abort != null) {
      abort.abort();
    } else if (isRunning && !runId.isEmpty()) {
      codeMode.getRuns().cancel(runId);
    }
  }

  /** The run that had to wait for its sandbox has it. */
  public void sandboxIsThere() {
    if (isRunning && run.calls().isEmpty() && run.output().isEmpty()) {
      run.stageEnded("Sandbox");
    }
  }

  /** Asks a person about a call, of whichever run. */
  public void approve(Question question, Consumer<Answer> onAnswer) {
    boolean isOfThis = isAbout(question.getRunId());
    if (isOfThis) {
      run.callAsks(question.getCallId(), question.getTool(), new GivenValue(question.getArgs()));
    }
    say("The script asks to call " + question.getTool() + ". Approve or deny it.");
    approvals.ask(
        question,
        answer -> {
          if (isOfThis) {
            run.callAnswered(question.getCallId(), changedBy(answer));
          }
          onAnswer.accept(answer);
        });
  }

  private static JsonValue changedBy(Answer answer) {
    return JSObjects.isUndefined(answer.getArgs()) ? null : new GivenValue(answer.getArgs());
  }

  private void begun(String id) {
    if (!isRunning) {
      begin(id);
    } else if (isExpected) {
      isExpected = false;
      runId = id;
    }
  }

  private void begin(String id) {
    isRunning = true;
    runId = id;
    abort = null;
    run = new RunRecord(Performance::now);
    Markup.byId("empty").setHidden(true);
    Markup.byId("run-view").setHidden(false);
    calls.clear();
    output.clear();
    result.clear();
    Markup.byId("reload-line").setHidden(false);
    say("The script runs.");
    hooks.started();
    draw();
  }

  private void draw() {
    if (isRunning) {
      show();
      Window.requestAnimationFrame(at -> draw());
    }
  }

  private void show() {
    calls.show(run);
    output.show(run);
    figures.show(run);
  }

  private void callEnded(RunEvent event) {
    if (isAbout(event.getRunId())) {
      run.callEnded(
          event.getCallId(),
          event.getTool(),
          new RunRecord.Ending(event.getStatus(), event.getMs(), RunEvent.bytesOf(event)));
    }
  }

  /** Of a run that was not started here there is no other word. */
  private void ended(RunEvent event) {
    if (isAbout(event.getRunId()) && abort == null) {
      finish(event.getOutcome());
    }
  }

  private Object finish(Outcome outcome) {
    run.finish();
    isRunning = false;
    isExpected = false;
    abort = null;
    Markup.byId("reload-line").setHidden(true);
    if (run.printedInAll(Outcome.outputOf(outcome))) {
      output.clear();
    }
    show();
    figures.showLeft(run, Outcome.bytesLeft(outcome));
    result.show(outcome);
    say(spoken(outcome));
    hooks.finished(outcome);
    return null;
  }

  private String spoken(Outcome outcome) {
    if (!outcome.getStatus().equals("failed")) {
      return RunWords.spoken(outcome.getStatus(), run);
    }
    FailureObject failure = outcome.getError();
    return RunWords.spokenFailure(
        failure.getCode(), FailureObject.lineOf(failure), failure.getMessage());
  }

  private boolean isAbout(String id) {
    return isRunning && id.equals(runId);
  }

  /**
   * What is recorded of the call, entry by entry; of a run that was never begun there is nothing.
   */
  private void recorded(String callId, Consumer<JsonValue> taker) {
    codeMode
        .getRuns()
        .get(runId)
        .then(
            found -> {
              JsonValue steps = new GivenValue(found).get("steps");
              taker.accept(ending(steps, callId));
              return null;
            },
            problem -> {
              taker.accept(null);
              return null;
            });
  }

  private static JsonValue ending(JsonValue steps, String callId) {
    for (int index = steps.size() - 1; index >= 0; index--) {
      JsonValue step = steps.itemAt(index);
      boolean isEnding = step.get("kind").plain().equals("ended");
      if (isEnding && step.get("callId").plain().equals(callId)) {
        return step;
      }
    }
    return null;
  }

  private static void say(String text) {
    Markup.byId("announcer").setTextContent(text);
  }
}
