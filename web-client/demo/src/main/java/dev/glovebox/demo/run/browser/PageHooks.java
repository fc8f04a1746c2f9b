package dev.glovebox.demo.run.browser;

import org.teavm.jso.JSObject;

/** What the page does for its runs: all that has to do with the editor. */
public interface PageHooks extends JSObject {
  void started();

  void finished(Outcome outcome);

  void goToLine(int line);

  /** What is in the editor. */
  String script();

  void setScript(String script);
}
