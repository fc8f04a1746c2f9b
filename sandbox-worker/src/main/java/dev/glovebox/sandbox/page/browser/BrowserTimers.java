package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.DoubleSupplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.TimerHandler;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSNumber;

/** The window's clock. */
public final class BrowserTimers implements Timers {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final DoubleSupplier heldMs;
  private Channel ownTurns;

  public BrowserTimers() {
    this(() -> 0);
  }

  /**
   * @param heldMs for how long code of the app has held the page up so far
   */
  public BrowserTimers(DoubleSupplier heldMs) {
    this.heldMs = heldMs;
  }

  @Override
  public double nowMs() {
    return Performance.now();
  }

  @Override
  public double heldMs() {
    return heldMs.getAsDouble();
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

  /**
   * A message, because a timer would wait for milliseconds once it has been used a few times. Node
   * delivers a thousand messages before it does anything else, and has something better.
   */
  @Override
  public void afterOthers(Runnable task) {
    if (isInNode()) {
      setImmediate(task::run);
      return;
    }
    if (ownTurns == null) {
      ownTurns = Channel.create();
      ownTurns.getPort1().onMessage(event -> turn());
      ownTurns.getPort1().start();
    }
    waiting.add(task);
    ownTurns.getPort2().postMessage(JSNumber.valueOf(0));
  }

  private void turn() {
    waiting.remove().run();
  }

  @JSBody(script = "return typeof setImmediate === 'function'")
  private static native boolean isInNode();

  @JSBody(params = "task", script = "setImmediate(task)")
  private static native void setImmediate(TimerHandler task);

  @JSBody(params = "task", script = "queueMicrotask(task)")
  private static native void queueMicrotask(TimerHandler task);
}
