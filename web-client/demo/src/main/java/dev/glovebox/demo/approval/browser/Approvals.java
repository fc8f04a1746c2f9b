package dev.glovebox.demo.approval.browser;

import dev.glovebox.demo.markup.browser.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The calls that wait for a person, one dialog after the other. When the last one is answered, the
 * keyboard is at a place where a key pressed without looking does no harm.
 */
public final class Approvals {
  private final Definition.Lookup functions;
  private final HTMLElement afterwards;
  private final Runnable onStop;
  private final List<ApprovalDialog> waiting = new ArrayList<>();
  private ApprovalDialog open;

  /**
   * @param afterwards where the keyboard goes
   * @param onStop ends the run that asks
   */
  public Approvals(Definition.Lookup functions, HTMLElement afterwards, Runnable onStop) {
    this.functions = functions;
    this.afterwards = afterwards;
    this.onStop = onStop;
  }

  /** Asks, at the latest when what was asked before is answered. */
  public void ask(Question question, Consumer<Answer> onAnswer) {
    ApprovalDialog[] dialog = new ApprovalDialog[1];
    dialog[0] =
        new ApprovalDialog(
            question,
            functions.of(question.getTool()),
            answer -> {
              close(dialog[0]);
              onAnswer.accept(answer);
            });
    waiting.add(dialog[0]);
    if (!JSObjects.isUndefined(question.getSignal())) {
      question
          .getSignal()
          .addEventListener("abort", event -> dialog[0].withdraw("No answer was needed any more."));
    }
    openNext();
  }

  private void close(ApprovalDialog dialog) {
    waiting.remove(dialog);
    if (open == dialog) {
      open = null;
      openNext();
    }
    if (open == null) {
      Markup.focus(afterwards);
    }
  }

  private void openNext() {
    if (open == null && !waiting.isEmpty()) {
      open = waiting.get(0);
      open.open(onStop);
    }
    if (open != null) {
      open.tellWaiting(waiting.size() - 1);
    }
  }
}
