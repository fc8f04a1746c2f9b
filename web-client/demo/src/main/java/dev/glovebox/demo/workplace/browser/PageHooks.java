package dev.glovebox.demo.workplace.browser;

import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.writing.KnownFunctions;
import org.teavm.jso.dom.html.HTMLElement;

/** What the page does for its runs: all that has to do with the editor. */
public interface PageHooks {
  void started();

  void finished(Outcome outcome);

  void goToLine(int line);

  /** What is in the editor. */
  String script();

  void setScript(String script);

  /** Puts a call on a line of its own, with its first blank chosen. */
  void insertCall(String call);

  /** Copies the text, and says on the button whether it could. */
  void copy(String text, HTMLElement button);

  /** Offers these to whoever writes a script. */
  void offer(KnownFunctions functions);
}
