package dev.glovebox.demo.markup.browser;

import org.teavm.jso.dom.html.HTMLElement;

/** A button that begins something, and says that it stops it while that goes on. */
public final class StopButton {
  private final HTMLElement button;
  private final String begins;

  public StopButton(HTMLElement button, String begins) {
    this.button = button;
    this.begins = begins;
  }

  public void enable() {
    button.removeAttribute("disabled");
  }

  public void show(boolean isUnderWay) {
    Markup.toggle(button, "is-running", isUnderWay);
    button.querySelector(".run-label").setTextContent(isUnderWay ? "Stop" : begins);
  }
}
