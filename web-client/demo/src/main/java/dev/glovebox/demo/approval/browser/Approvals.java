package dev.glovebox.demo.approval.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.Answer;
import dev.glovebox.demo.product.browser.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    ApprovalDialog dialog = dialogOf(question, onAnswer, afterwards);
    dialog.onStop(onStop);
    question
        .getSignal()
        .addEventListener("abort", event -> dialog.withdraw("No answer was needed any more."));
    openNext();
  }

  /**
   * Asks about a call of a run that waits in the store.
   *
   * @param onCancel ends that run
   * @param after where the keyboard goes, instead of to the calls of the run that is shown
   */
  public void askAgain(
      Question question, Consumer<Answer> onAnswer, Runnable onCancel, HTMLElement after) {
    ApprovalDialog dialog = dialogOf(question, onAnswer, after);
    dialog.isAskedAgain();
    dialog.onStop(
        () -> {
          dialog.takeDown();
          close(dialog, after);
          onCancel.run();
        });
    openNext();
  }

  private ApprovalDialog dialogOf(Question question, Consumer<Answer> onAnswer, HTMLElement after) {
    ApprovalDialog[] dialog = new ApprovalDialog[1];
    dialog[0] =
        new ApprovalDialog(
            question,
            functions.of(question.getTool()),
            answer -> {
              close(dialog[0], after);
              onAnswer.accept(answer);
            });
    waiting.add(dialog[0]);
    return dialog[0];
  }

  private void close(ApprovalDialog dialog, HTMLElement after) {
    waiting.remove(dialog);
    if (open == dialog) {
      open = null;
      openNext();
    }
    if (open == null) {
      Markup.focus(after);
    }
  }

  private void openNext() {
    if (open == null && !waiting.isEmpty()) {
      open = waiting.get(0);
      open.open();
    }
    if (open != null) {
      open.tellWaiting(waiting.size() - 1);
    }
  }
}
