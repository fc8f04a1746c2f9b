package dev.glovebox.bridge.source.operation.browser;

import dev.glovebox.bridge.source.operation.Window;
import dev.glovebox.bridge.tool.Cancellation;
import java.util.function.Consumer;

/** A {@link Window} that also closes by the browser's clock, and when its call is cancelled. */
public final class TimedWindow {
  private TimedWindow() {}

  /** Opens one for so many items and so many milliseconds. */
  public static Window open(
      int items, int ms, Cancellation cancellation, Consumer<Window> onClosed) {
    int[] timer = new int[1];
    Window window =
        new Window(
            items,
            closed -> {
              org.teavm.jso.browser.Window.clearTimeout(timer[0]);
              onClosed.accept(closed);
            });
    timer[0] = org.teavm.jso.browser.Window.setTimeout(() -> window.close("time"), ms);
    cancellation.onCancel(() -> window.close("cancelled"));
    return window;
  }
}
