package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.run.browser.RunPanel;
import dev.glovebox.demo.workplace.browser.Workplace;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/**
 * The page's product and its runs, for whoever drives.
 *
 * @param show brings what happens into view
 */
record Driving(CodeModeObject codeMode, RunPanel runs, Runnable show) implements Workplace {
  @Override
  public boolean isRunning() {
    return runs.isRunning();
  }

  @Override
  public void watch() {
    show.run();
  }

  @Override
  public JSPromise<JSArray<JSObject>> check(String code) {
    return runs.check(code);
  }

  @Override
  public void run(String code) {
    runs.run(code);
  }

  @Override
  public void stop() {
    runs.stop();
  }
}
