package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.RunRecord;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** What happened before the script began. */
final class StageRow {
  private final RunRecord.Stage stage;
  private final HTMLElement place = Markup.stamp("stage-template");

  StageRow(RunRecord.Stage stage) {
    this.stage = stage;
    Markup.part(place, "name").setTextContent(stage.name());
    Markup.part(place, "ms").setTextContent(Words.milliseconds(stage.to() - stage.from()));
  }

  HTMLElement place() {
    return place;
  }

  void showBar(double length) {
    HTMLElement bar = Markup.part(place, "bar");
    bar.getStyle().setProperty("--from", stage.from() / length * 100 + "%");
    bar.getStyle().setProperty("--span", (stage.to() - stage.from()) / length * 100 + "%");
  }
}
