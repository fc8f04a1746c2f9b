package dev.glovebox.demo.workplace.browser;

import dev.glovebox.demo.product.browser.CodeModeObject;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** What the ways of driving work with. */
public interface Workplace {
  CodeModeObject codeMode();

  boolean isRunning();

  /** What happens comes into view. */
  void watch();

  /** What is wrong with a script that would run now. */
  JSPromise<JSArray<JSObject>> check(String code);

  void run(String code);

  void stop();
}
