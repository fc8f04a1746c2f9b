package dev.glovebox.demo.meter.browser;

import dev.glovebox.demo.meter.Bill;
import dev.glovebox.demo.meter.Comparison;
import dev.glovebox.demo.meter.Meter;
import dev.glovebox.demo.meter.Stage;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The meter in its place: what it comes to, each measure of both ways, and each request. */
public final class MeterView {
  private final HTMLDocument document = HTMLDocument.current();
  private final HTMLElement place;

  private MeterView(HTMLElement place) {
    this.place = place;
  }

  /** Shows it in a place that is emptied before. */
  public static void show(HTMLElement place, Meter meter) {
    place.clear();
    MeterView view = new MeterView(place);
    HTMLElement summary = view.add(place, "p", meter.summary());
    summary.setClassName("meter-summary");
    summary.setAttribute("data-testid", "meter-summary");
    view.showComparisons(meter);
    view.add(place, "p", meter.stayed()).setAttribute("data-testid", "meter-stayed");
    view.showBill("With the two tools of Code Mode", "code", meter.code());
    view.showBill("Classic: a tool for each function", "classic", meter.classic());
  }

  private void showComparisons(Meter meter) {
    HTMLElement rows = table("The whole conversation, in tokens", "meter-both");
    head(rows, "Tokens", "Code Mode", "Classic", "Less");
    for (Comparison each : meter.comparisons()) {
      HTMLElement row =
          row(
              rows,
              each.what(),
              Words.grouped(each.code()),
              Words.grouped(each.classic()),
              each.verdict());
      row.setClassName(each.isClassicLess() ? "is-classic-less" : "");
    }
  }

  private void showBill(String title, String way, Bill bill) {
    HTMLElement rows = table(title, "meter-" + way);
    head(rows, "Request", "Read", "of it new", "Written");
    int number = 1;
    for (Stage stage : bill.stages()) {
      row(
          rows,
          number + ". " + stage.what(),
          Words.grouped(stage.sent()),
          Words.grouped(stage.fresh()),
          Words.grouped(stage.written()));
      number++;
    }
    HTMLElement sum =
        row(
            rows,
            "All, with " + Words.counted(bill.tools(), "tool", "tools"),
            Words.grouped(bill.sent()),
            Words.grouped(bill.fresh()),
            Words.grouped(bill.written()));
    sum.setClassName("is-sum");
  }

  private HTMLElement table(String title, String testId) {
    HTMLElement table = add(place, "table", "");
    table.setAttribute("data-testid", testId);
    add(table, "caption", title);
    return table;
  }

  private void head(HTMLElement table, String... names) {
    HTMLElement row = add(add(table, "thead", ""), "tr", "");
    for (String name : names) {
      add(row, "th", name).setAttribute("scope", "col");
    }
  }

  private HTMLElement row(HTMLElement table, String name, String... cells) {
    HTMLElement row = add(table, "tr", "");
    add(row, "th", name).setAttribute("scope", "row");
    for (String cell : cells) {
      add(row, "td", cell);
    }
    return row;
  }

  private HTMLElement add(HTMLElement to, String tag, String text) {
    HTMLElement made = document.createElement(tag);
    if (!text.isEmpty()) {
      made.setTextContent(text);
    }
    to.appendChild(made);
    return made;
  }
}
