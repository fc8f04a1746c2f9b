package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.run.browser.PageHooks;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the compiled module exports; {@code java.js} gives it to the page. */
public final class PageModule {
  private PageModule() {}

  @JSExport
  public static String milliseconds(double ms) {
    return Words.milliseconds(ms);
  }

  @JSExport
  public static String seconds(double ms) {
    return Words.seconds(ms);
  }

  @JSExport
  public static String bytes(double count) {
    return Words.bytes(count);
  }

  /** Shows a JSON value in this place: the beginning, and buttons for the rest of a long one. */
  @JSExport
  public static void showValue(HTMLElement place, JSObject value) {
    ValueView.show(place, value);
  }

  /**
   * Opens what shows runs: the one that is under way, and the question whether a call is made.
   *
   * @param functions what the page knows of its functions
   */
  @JSExport
  public static RunRoom openRuns(Definition.Lookup functions, PageHooks hooks) {
    return new RunRoom(functions, hooks);
  }
}
