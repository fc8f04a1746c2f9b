package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.Call;
import dev.glovebox.demo.run.Density;
import dev.glovebox.demo.run.Part;
import dev.glovebox.demo.run.RunRecord;
import dev.glovebox.demo.run.TimeScale;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What a run did, on one time line, so that calls in parallel are seen beside each other: its
 * stages, then its calls, a part at a time, and over many calls how many were under way at once.
 */
final class CallsView {
  private static final int MOST_ROWS = 200;
  private static final int COMPACT_FROM = 12;
  private static final int STRETCHES = 120;

  private final HTMLElement list = Markup.byId("calls");
  private final HTMLElement ticks = Markup.byId("ticks");
  private final HTMLElement none = Markup.byId("calls-none");
  private final HTMLElement pager = Markup.byId("calls-pager");
  private final HTMLElement pagerWords = Markup.part(pager, "words");
  private final HTMLElement density = Markup.byId("calls-density");
  private final BiConsumer<String, Consumer<JsonValue>> recorded;
  private final List<StageRow> stages = new ArrayList<>();
  private final List<CallRow> rows = new ArrayList<>();
  private RunRecord run;
  private double length;
  private int first;
  private int counted;

  /**
   * @param recorded finds what is recorded of a call's end, by its id; null where there is nothing
   */
  CallsView(BiConsumer<String, Consumer<JsonValue>> recorded) {
    this.recorded = recorded;
    Markup.part(pager, "before").addEventListener("click", event -> turnTo(first - MOST_ROWS));
    Markup.part(pager, "after").addEventListener("click", event -> turnTo(first + MOST_ROWS));
    list.onEvent("keydown", (KeyboardEvent event) -> moved(event));
  }

  void clear() {
    first = 0;
    length = 0;
    counted = 0;
    clearRows();
    ticks.clear();
    density.clear();
  }

  private void clearRows() {
    rows.clear();
    stages.clear();
    list.clear();
  }

  private void turnTo(int index) {
    first = Math.max(0, index);
    clearRows();
    show(run);
    list.setScrollTop(0);
    Markup.focus(list);
  }

  void show(RunRecord shown) {
    run = shown;
    double elapsed = run.elapsed();
    TimeScale scale = TimeScale.of(elapsed, run.isOver());
    Part part = Part.around(first, run.calls().size(), MOST_ROWS);
    showTicks(scale);
    while (part.from() == 0 && stages.size() < run.stages().size()) {
      addStage(run.stages().get(stages.size()));
    }
    while (rows.size() < part.to() - part.from()) {
      CallRow row = new CallRow(run.calls().get(part.from() + rows.size()), recorded);
      rows.add(row);
      list.appendChild(row.place());
    }
    stages.forEach(stage -> stage.showBar(scale.length()));
    rows.forEach(row -> row.show(scale.length(), elapsed));
    letTabStop();
    showCounts(part);
    showDensity(scale.length(), elapsed);
  }

  private void addStage(RunRecord.Stage stage) {
    StageRow row = new StageRow(stage);
    list.insertBefore(row.place(), rows.isEmpty() ? null : rows.get(0).place());
    stages.add(row);
  }

  /** One row of the list is a stop for Tab; the arrow keys go on from there. */
  private void letTabStop() {
    if (!rows.isEmpty() && list.querySelector("button[tabindex=\"0\"]") == null) {
      rows.get(0).head().setTabIndex(0);
    }
  }

  private void moved(KeyboardEvent event) {
    int at = focused();
    int to =
        switch (event.getKey()) {
          case "ArrowDown" -> at + 1;
          case "ArrowUp" -> at - 1;
          case "Home" -> 0;
          case "End" -> rows.size() - 1;
          default -> -1;
        };
    if (to < 0 || to >= rows.size()) {
      return;
    }
    event.preventDefault();
    rows.forEach(row -> row.head().setTabIndex(-1));
    rows.get(to).head().setTabIndex(0);
    rows.get(to).head().focus();
  }

  private int focused() {
    HTMLElement active = HTMLDocument.current().getActiveElement();
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).head() == active) {
        return index;
      }
    }
    return -1;
  }

  private void showTicks(TimeScale scale) {
    if (scale.length() == length) {
      return;
    }
    length = scale.length();
    double step = scale.ticks().isEmpty() ? length : scale.ticks().get(0);
    list.getStyle().setProperty("--tick", step / length * 100 + "%");
    ticks.clear();
    for (double at : scale.ticks()) {
      HTMLElement tick = Markup.element("span", "tick", Words.roundTime(at));
      tick.getStyle().setProperty("--at", at / length * 100 + "%");
      ticks.withChild(tick);
    }
  }

  private void showCounts(Part part) {
    boolean hasRows = part.of() > 0 || !stages.isEmpty();
    none.setTextContent(run.ofNoCalls());
    none.setHidden(part.of() > 0 || run.ofNoCalls().isEmpty());
    list.setHidden(!hasRows);
    ticks.setHidden(!hasRows);
    Markup.toggle(list, "is-compact", part.of() > COMPACT_FROM);
    pager.setHidden(part.isAll());
    pagerWords.setTextContent(part.words("calls"));
    enable("before", part.hasBefore());
    enable("after", part.hasAfter());
  }

  private void enable(String name, boolean isEnabled) {
    HTMLElement button = Markup.part(pager, name);
    if (isEnabled) {
      button.removeAttribute("aria-disabled");
    } else {
      button.setAttribute("aria-disabled", "true");
    }
  }

  /** Of many calls; drawn anew when there are noticeably more, and at the end. */
  private void showDensity(double scale, double elapsed) {
    List<Call> calls = run.calls();
    boolean isMany = calls.size() > MOST_ROWS;
    density.setHidden(!isMany);
    if (!isMany || (!run.isOver() && calls.size() < counted + counted / 10)) {
      return;
    }
    counted = calls.size();
    int[] counts = Density.of(calls, scale, elapsed, STRETCHES);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    density.clear();
    for (int count : counts) {
      HTMLElement bar = Markup.element("i", "", "");
      bar.getStyle().setProperty("--high", (double) count / most * 100 + "%");
      density.withChild(bar);
    }
    density.setAttribute("aria-label", "At most " + most + " calls were under way at one time.");
  }
}
