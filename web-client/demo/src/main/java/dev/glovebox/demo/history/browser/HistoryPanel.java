package dev.glovebox.demo.history.browser;

import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.history.RunState;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.workplace.browser.PageHooks;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** The runs that were and that wait, the newest first, and the one that is looked at. */
public final class HistoryPanel {
  private static final int MOST_RUNS = 50;

  private final HTMLElement list = Markup.byId("history-list");
  private final HTMLElement none = Markup.byId("history-none");
  private final HTMLElement interrupted = Markup.byId("interrupted");
  private final PageHooks hooks;
  private final Approvals approvals;
  private CodeModeObject codeMode;
  private RunDetail detail;

  public HistoryPanel(PageHooks hooks, Approvals approvals) {
    this.hooks = hooks;
    this.approvals = approvals;
  }

  /**
   * Shows from now on what is recorded.
   *
   * @param functionsAreThere nothing goes on before
   */
  public void attach(CodeModeObject made, JSPromise<JSObject> functionsAreThere) {
    codeMode = made;
    detail = new RunDetail(made.getRuns(), hooks, approvals, this::refresh);
    detail.actAfter(functionsAreThere);
    made.on("run:start", event -> refresh());
    made.on("run:end", event -> refresh());
    made.on("run:pause", event -> refresh());
    Markup.byId("tab-history").addEventListener("click", event -> refresh());
    refresh();
  }

  private void refresh() {
    codeMode
        .getRuns()
        .list(newest(MOST_RUNS))
        .then(
            runs -> {
              show(runs);
              return null;
            },
            problem -> {
              detail.say("The history cannot be read: " + RunDetail.messageOf(problem));
              return null;
            });
  }

  private void show(JSArray<JSObject> runs) {
    String at = runAtTheKeyboard();
    list.clear();
    none.setHidden(runs.getLength() > 0);
    RunState left = null;
    for (int index = 0; index < runs.getLength(); index++) {
      JsonValue run = new GivenValue(runs.get(index));
      RunState state = new RunState(run);
      HTMLElement row = rowOf(state);
      list.appendChild(row);
      if (state.runId().equals(at)) {
        Markup.focus(Markup.part(row, "open"));
      }
      left = left == null && state.canResume() ? state : left;
      detail.heard(state);
    }
    showInterrupted(left);
  }

  private HTMLElement rowOf(RunState run) {
    HTMLElement row = Markup.stamp("history-template");
    HTMLElement button = Markup.part(row, "open");
    Markup.part(row, "code").setTextContent(run.firstLine());
    Markup.part(row, "status").setTextContent(run.words());
    Markup.part(row, "when").setTextContent(timeOf(run.startedAt()));
    row.setAttribute("data-status", run.isOpen() ? "open" : run.status());
    if (detail.isAbout(run)) {
      button.setAttribute("aria-current", "true");
    }
    button.setAttribute("data-run", run.runId());
    button.addEventListener("click", event -> open(run));
    return row;
  }

  /** The rows are made anew each time; the keyboard stays at the one that it was at. */
  private String runAtTheKeyboard() {
    HTMLElement row = list.querySelector("[data-run]:focus");
    return row == null ? "" : row.getAttribute("data-run");
  }

  private void open(RunState run) {
    detail.open(run);
    HTMLElement current = list.querySelector("[aria-current]");
    if (current != null) {
      current.removeAttribute("aria-current");
    }
    refresh();
  }

  /** A run that the page left in its midst is offered where the next one would be shown. */
  private void showInterrupted(RunState run) {
    interrupted.setHidden(run == null);
    if (run != null) {
      Markup.part(interrupted, "code").setTextContent(run.firstLine());
      HTMLElement actions = Markup.part(interrupted, "actions");
      actions.clear();
      HTMLElement resume = Markup.button("chip", "Have it go on", () -> detail.resume(run.runId()));
      resume.setAttribute("data-testid", "resume-interrupted");
      actions.withChild(resume);
      actions.withChild(Markup.button("chip", "End it", () -> detail.cancel(run.runId())));
    }
  }

  @JSBody(params = "most", script = "return { limit: most }")
  private static native JSObject newest(int most);

  @JSBody(params = "at", script = "return new Date(at).toLocaleString('en-GB')")
  private static native String timeOf(double at);
}
