package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.run.RunWords;
import dev.glovebox.demo.workplace.browser.PageHooks;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;

/** A failure as a card: its code, who can act on it, its line, message, hint and traceback. */
final class FailureCard {
  private FailureCard() {}

  static HTMLElement of(FailureObject failure, PageHooks hooks) {
    HTMLElement card = Markup.stamp("failure-template");
    String code = failure.getCode();
    JSArray<FailureObject> findings = FailureObject.findingsOf(failure);
    boolean isRefused = findings.getLength() > 0;
    String hint = FailureObject.said(failure, "hint");
    String traceback = FailureObject.said(failure, "traceback");
    Markup.toggle(card, "is-stopped", code.equals("run-cancelled"));
    Markup.part(card, "code").setTextContent(code);
    Markup.showText(
        Markup.part(card, "blame"), RunWords.blamed(code, FailureObject.said(failure, "blame")));
    showLine(Markup.part(card, "line"), FailureObject.lineOf(failure), hooks);
    Markup.part(card, "message")
        .setTextContent(
            isRefused
                ? "Not started: nothing was called."
                : FailureObject.said(failure, "message"));
    Markup.showText(Markup.part(card, "hint"), isRefused ? "" : hint);
    HTMLElement list = Markup.part(card, "diagnostics");
    for (int index = 0; index < findings.getLength(); index++) {
      list.appendChild(item(findings.get(index), hooks));
    }
    list.setHidden(!isRefused);
    Markup.part(card, "traceback").setTextContent(traceback);
    Markup.part(card, "trace").setHidden(traceback.isEmpty());
    return card;
  }

  /** One finding of the check: what is wrong, where, and how to mend it. */
  private static HTMLElement item(FailureObject finding, PageHooks hooks) {
    HTMLElement item = Markup.stamp("diagnostic-template");
    String mark = " ".repeat(FailureObject.columnOf(finding) - 1) + "^";
    showLine(Markup.part(item, "line"), FailureObject.lineOf(finding), hooks);
    Markup.part(item, "message").setTextContent(finding.getMessage());
    Markup.part(item, "source").setTextContent(FailureObject.said(finding, "source") + "\n" + mark);
    Markup.showText(Markup.part(item, "hint"), FailureObject.said(finding, "hint"));
    return item;
  }

  private static void showLine(HTMLElement button, int line, PageHooks hooks) {
    Markup.showText(button, line == 0 ? "" : "Line " + line);
    button.addEventListener("click", event -> hooks.goToLine(line));
  }
}
