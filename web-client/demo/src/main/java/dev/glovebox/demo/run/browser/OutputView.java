package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.RunRecord;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What the script prints, as it prints it. */
final class OutputView {
  /** Pieces that are drawn in one frame; the others follow. */
  private static final int MOST_AT_ONCE = 500;

  private final HTMLElement block = Markup.byId("output-block");
  private final HTMLElement text = Markup.byId("output");
  private int shown;

  void clear() {
    shown = 0;
    text.clear();
    block.setHidden(true);
  }

  /** Draws what is new; all of it where the run is over. */
  void show(RunRecord run) {
    List<RunRecord.Printed> output = run.output();
    if (output.size() == shown) {
      return;
    }
    int to = run.isOver() ? output.size() : Math.min(output.size(), shown + MOST_AT_ONCE);
    block.setHidden(false);
    for (RunRecord.Printed printed : output.subList(shown, to)) {
      text.appendChild(Markup.element("span", "stream-" + printed.stream(), printed.text()));
    }
    shown = to;
    text.setScrollTop(text.getScrollHeight());
  }
}
