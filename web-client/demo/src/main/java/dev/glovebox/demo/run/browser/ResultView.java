package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.run.RunWords;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.workplace.browser.PageHooks;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;

/** How the run ended: the value that the model gets, or why there is none. */
final class ResultView {
  private final HTMLElement block = Markup.byId("result-block");
  private final HTMLElement title = Markup.byId("result-title");
  private final HTMLElement note = Markup.byId("result-note");
  private final HTMLElement value = Markup.byId("result");
  private final HTMLElement failure = Markup.byId("failure");
  private final PageHooks hooks;

  ResultView(PageHooks hooks) {
    this.hooks = hooks;
  }

  void clear() {
    block.setHidden(true);
    value.clear();
    failure.clear();
  }

  void show(Outcome outcome) {
    String status = outcome.getStatus();
    boolean isFailed = status.equals("failed");
    block.setHidden(false);
    title.setTextContent(RunWords.title(status, isFailed ? outcome.getError().getCode() : ""));
    note.setTextContent(noteOf(outcome));
    value.setHidden(isFailed);
    if (isFailed) {
      failure.appendChild(FailureCard.of(outcome.getError(), hooks));
    } else if (status.equals("paused")) {
      value.setTextContent("The run waits in the history until you have answered.");
    } else {
      ValueView.show(value, outcome.getValue());
    }
    Markup.bringIntoView(block);
  }

  private static String noteOf(Outcome outcome) {
    boolean isCut = !JSObjects.isUndefined(outcome.getTruncated());
    String cut = isCut ? "cut to what may leave for the model" : "";
    String unchecked = FailureObject.said(outcome, "unchecked");
    if (unchecked.isEmpty()) {
      return cut;
    }
    return (isCut ? cut + "; " : "") + "not type-checked: " + unchecked;
  }
}
