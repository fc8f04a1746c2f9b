package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.RunRecord;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** The figures of the run: how long, how many calls, and how little left the tab. */
final class FiguresView {
  private final HTMLElement strip = Markup.byId("figures");

  void show(RunRecord run) {
    double elapsed = run.elapsed();
    write("time", run.isOver() ? Words.milliseconds(elapsed) : Words.seconds(elapsed));
    write("calls", Words.grouped(run.calls().size()));
    write("read", Words.bytes(run.bytesRead()));
    if (!run.isOver()) {
      write("left", "–");
      write("share", "");
      showFlow(run.bytesRead(), 0);
    }
  }

  /** What left, as the product has counted it. */
  void showLeft(RunRecord run, double left) {
    double read = run.bytesRead();
    write("left", Words.bytes(left));
    write("share", left >= read ? "" : Words.percent(left, read) + " of it");
    showFlow(read, left);
  }

  /** The two bars have one scale, which is that of the longer one. */
  private void showFlow(double read, double left) {
    double most = Math.max(Math.max(read, left), 1);
    strip.getStyle().setProperty("--read", read / most * 100 + "%");
    strip.getStyle().setProperty("--left", left / most * 100 + "%");
  }

  private void write(String name, String text) {
    strip.querySelector("[data-testid=figure-" + name + "]").setTextContent(text);
  }
}
