package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Timers;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.TimerHandler;
import org.teavm.jso.browser.Window;

/** The window's clock. */
public final class BrowserTimers implements Timers {
  @Override
  public double nowMs() {
    return Performance.now();
  }

  @Override
  public Runnable after(double delayMs, Runnable task) {
    int id = Window.setTimeout(task::run, delayMs);
    return () -> Window.clearTimeout(id);
  }

  @Override
  public void soon(Runnable task) {
    queueMicrotask(task::run);
  }

  @JSBody(params = "task", script = "queueMicrotask(task)")
  private static native void queueMicrotask(TimerHandler task);
}
