package dev.glovebox.demo.script.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.markup.browser.StopButton;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Runs the script, or stops it while it runs. */
final class RunButton {
  private final HTMLElement place = Markup.byId("run");
  private final StopButton button = new StopButton(place, "Run");

  RunButton(Runnable onPress) {
    boolean isMac = isMac();
    place.querySelector("kbd").setTextContent(isMac ? "⌘ ↵" : "Ctrl ↵");
    place.setAttribute("aria-keyshortcuts", isMac ? "Meta+Enter" : "Control+Enter");
    place.addEventListener("click", event -> onPress.run());
  }

  void enable() {
    button.enable();
  }

  void show(boolean isRunning) {
    button.show(isRunning);
  }

  @JSBody(script = "return /Mac|iPhone|iPad/.test(navigator.platform)")
  private static native boolean isMac();
}
