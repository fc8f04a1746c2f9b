package dev.glovebox.demo.history.browser;

import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.history.Replayed;
import dev.glovebox.demo.history.RunState;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.Answer;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.product.browser.Question;
import dev.glovebox.demo.product.browser.RunsObject;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.workplace.browser.PageHooks;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** One recorded run: what can be done with it, and what happened step by step. */
final class RunDetail {
  private final HTMLElement place = Markup.byId("history-run");
  private final HTMLElement title = Markup.part(place, "title");
  private final HTMLElement actions = Markup.part(place, "actions");
  private final HTMLElement said = Markup.byId("history-said");
  private final HTMLElement value = Markup.part(place, "value");
  private final RunsObject runs;
  private final PageHooks hooks;
  private final Approvals approvals;
  private final Runnable onChange;
  private final Steps steps;
  private String runId = "";
  private String standing = "";
  private JSPromise<JSObject> functionsAreThere;

  RunDetail(RunsObject runs, PageHooks hooks, Approvals approvals, Runnable onChange) {
    this.runs = runs;
    this.hooks = hooks;
    this.approvals = approvals;
    this.onChange = onChange;
    this.steps = new Steps(change -> follow(() -> runs.fork(runId, change)), hooks);
  }

  /** A run goes on with what scripts may call, and waits until that is there. */
  void actAfter(JSPromise<JSObject> promise) {
    functionsAreThere = promise;
  }

  boolean isAbout(RunState run) {
    return run.runId().equals(runId);
  }

  void open(RunState run) {
    runId = run.runId();
    standing = "";
    say("");
    value.setHidden(true);
    heard(run);
  }

  /** Shows it anew where it has come further. */
  void heard(RunState run) {
    if (!isAbout(run) || standing.equals(run.standing())) {
      return;
    }
    standing = run.standing();
    place.setHidden(false);
    title.setTextContent(run.firstLine());
    Markup.part(place, "status").setTextContent(run.words());
    showActions(run);
    runs.get(runId)
        .then(
            found -> {
              steps.show(new GivenValue(found).get("steps"), run.hasPayloads());
              return null;
            },
            this::fail);
  }

  void resume(String id) {
    follow(() -> runs.resume(id));
  }

  void cancel(String id) {
    follow(() -> runs.cancel(id));
  }

  void say(String text) {
    said.setTextContent(text);
  }

  private void showActions(RunState run) {
    if (Markup.hasFocus(actions)) {
      Markup.focus(title);
    }
    actions.clear();
    for (int index = 0; index < run.waiting().size(); index++) {
      addAnswers(run.waiting().itemAt(index));
    }
    if (run.canResume()) {
      add("history-resume", "Have it go on", () -> resume(run.runId()));
    }
    if (run.isOpen()) {
      add("history-cancel", "End it", () -> cancel(run.runId()));
    }
    if (run.hasPayloads()) {
      add("history-script", "Put its script into the editor", this::takeScript);
      add("history-replay", "Replay it with the editor’s script", this::replay);
    }
    if (!run.isOpen()) {
      add("history-delete", "Forget it", this::forget);
    }
  }

  private void addAnswers(JsonValue waiting) {
    String callId = waiting.get("callId").plain();
    String tool = waiting.get("tool").plain();
    if (waiting.get("inDoubt").text().equals("true")) {
      add("history-happened", tool + " was done", () -> settle(callId, true));
      add("history-not-happened", tool + " was not done: do it now", () -> settle(callId, false));
    } else {
      add("history-answer", "Answer " + tool, () -> answer(callId, waiting));
    }
  }

  private void add(String testId, String text, Runnable onPress) {
    HTMLElement button = Markup.button("chip", text, onPress);
    button.setAttribute("data-testid", testId);
    actions.withChild(button);
  }

  private void settle(String callId, boolean hasHappened) {
    follow(() -> runs.settle(runId, callId, settled(hasHappened)));
  }

  private void answer(String callId, JsonValue waiting) {
    String id = runId;
    Question question = (Question) ((GivenValue) waiting).value();
    approvals.askAgain(
        question,
        answer -> {
          boolean isYes = answer.getDecision().equals("approve");
          JSObject words = withoutDecision(answer);
          follow(() -> isYes ? runs.approve(id, callId, words) : runs.deny(id, callId, words));
        },
        () -> cancel(id),
        title);
  }

  private void takeScript() {
    runs.get(runId)
        .then(
            found -> {
              hooks.setScript(scriptOf(found));
              say("Its script is in the editor.");
              return null;
            },
            this::fail);
  }

  private void replay() {
    say("The replay is under way: nothing is called.");
    functionsAreThere
        .flatThen(there -> runs.replay(runId, withCode(hooks.script())))
        .then(
            replayed -> {
              say(Replayed.words(new GivenValue(replayed)));
              value.setHidden(false);
              ValueView.show(value, shown(replayed));
              return null;
            },
            this::fail);
  }

  private void forget() {
    runs.delete(runId)
        .then(
            done -> {
              runId = "";
              place.setHidden(true);
              Markup.focus(Markup.byId("tab-history"));
              say("The run is forgotten.");
              onChange.run();
              return null;
            },
            this::fail);
  }

  /** Its events show on the page what becomes of it; what cannot be is said here. */
  private void follow(Supplier<JSPromise<Outcome>> begin) {
    functionsAreThere
        .flatThen(there -> begin.get())
        .then(
            ended -> {
              say("It has come to: " + ended.getStatus() + ".");
              onChange.run();
              return null;
            },
            this::fail);
  }

  private Object fail(Object problem) {
    say(messageOf(problem));
    onChange.run();
    return null;
  }

  @JSBody(params = "problem", script = "return problem.message || String(problem)")
  static native String messageOf(Object problem);

  /** The value of a replay, or what it asks for beyond the record. */
  @JSBody(
      params = "replay",
      script = "return replay.status === 'completed' ? replay.value : replay.asks")
  private static native JSObject shown(JSObject replay);

  @JSBody(params = "happened", script = "return { happened: happened }")
  private static native JSObject settled(boolean happened);

  @JSBody(params = "code", script = "return { code: code }")
  private static native JSObject withCode(String code);

  @JSBody(params = "run", script = "return run.steps[0].code || run.code")
  private static native String scriptOf(JSObject run);

  @JSBody(
      params = "answer",
      script =
          "return answer.args ? { args: answer.args, remember: answer.remember }"
              + " : { reason: answer.reason, remember: answer.remember }")
  private static native JSObject withoutDecision(Answer answer);
}
