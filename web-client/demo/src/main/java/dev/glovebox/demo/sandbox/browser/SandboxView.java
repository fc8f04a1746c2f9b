package dev.glovebox.demo.sandbox.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.sandbox.SandboxClock;
import java.util.function.Consumer;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows the sandbox's state in its place, and its clock while there is one. */
public final class SandboxView {
  private static final int TENTH_MS = 100;

  private final HTMLElement place;
  private final SandboxClock sandbox;
  private int ticking;

  /**
   * @param onServed a run that had to wait has its sandbox
   */
  public SandboxView(HTMLElement place, Runnable onServed) {
    this.place = place;
    this.sandbox = new SandboxClock(Performance::now, onServed);
    show();
  }

  /** Something has happened to the sandbox. */
  public void tell(Consumer<SandboxClock> what) {
    what.accept(sandbox);
    show();
  }

  private void show() {
    Window.clearInterval(ticking);
    place.setAttribute("data-state", sandbox.state());
    place.setTextContent(sandbox.words());
    if (sandbox.isPreparing()) {
      ticking = Window.setInterval(() -> place.setTextContent(sandbox.words()), TENTH_MS);
    } else if (!sandbox.took().isEmpty()) {
      place.appendChild(Markup.element("span", "share", sandbox.took()));
    }
  }
}
