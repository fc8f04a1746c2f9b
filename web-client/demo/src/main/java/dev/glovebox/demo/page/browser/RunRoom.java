package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.approval.browser.Answer;
import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.approval.browser.Question;
import dev.glovebox.demo.history.browser.HistoryPanel;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.browser.CodeModeObject;
import dev.glovebox.demo.run.browser.PageHooks;
import dev.glovebox.demo.run.browser.RunPanel;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** Runs as the page's JavaScript has them: it starts and stops them, and hands over what asks. */
public final class RunRoom {
  private final RunPanel panel;
  private final HistoryPanel history;

  RunRoom(Definition.Lookup functions, PageHooks hooks) {
    Approvals approvals = new Approvals(functions, Markup.byId("calls"), this::stop);
    this.panel = new RunPanel(hooks, approvals);
    this.history = new HistoryPanel(hooks, approvals);
  }

  /** Hears from now on what scripts do. */
  @JSExport
  public void attach(CodeModeObject codeMode) {
    panel.attach(codeMode);
    history.attach(codeMode);
  }

  @JSExport
  public boolean isRunning() {
    return panel.isRunning();
  }

  @JSExport
  public void run(String code) {
    panel.run(code);
  }

  /** What is wrong with a script that would run now. */
  @JSExport
  public JSPromise<JSArray<JSObject>> check(String code) {
    return panel.check(code);
  }

  @JSExport
  public void stop() {
    panel.stop();
  }

  /** The run that had to wait for its sandbox has it. */
  @JSExport
  public void sandboxIsThere() {
    panel.sandboxIsThere();
  }

  /** What {@code onApproval} gives. */
  @JSExport
  public JSPromise<Answer> approve(Question question) {
    return new JSPromise<>((resolve, reject) -> panel.approve(question, resolve::accept));
  }
}
