package dev.glovebox.demo.catalogue.browser;

import dev.glovebox.demo.catalogue.Entry;
import dev.glovebox.demo.catalogue.Parameters;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.markup.browser.Painter;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** One function: its stub is asked for when it is opened, its call when it is used. */
final class FunctionRow {
  private final HTMLElement place = Markup.stamp("function-template");
  private final HTMLElement stub = Markup.part(place, "stub");
  private final Entry function;
  private final Inspector inspector;

  FunctionRow(Entry function, Inspector inspector) {
    this.function = function;
    this.inspector = inspector;
    String fullName = function.fullName();
    Markup.part(place, "namespace").setTextContent(function.namespace() + ".");
    Markup.part(place, "name").setTextContent(function.name());
    Markup.part(place, "says").setTextContent(function.says());
    stub.setAttribute("aria-label", fullName + ", as a model is told of it");
    Markup.part(place, "use").setAttribute("aria-label", "Use " + fullName + " in the script");
  }

  HTMLElement place() {
    return place;
  }

  void onOpen(Painter painter) {
    Markup.part(place, "more")
        .addEventListener(
            "toggle",
            event -> {
              if (!stub.hasChildNodes()) {
                inspector.show(List.of(function), answer -> painter.paint(stub, answer));
              }
            });
  }

  /**
   * @param take gets the call
   */
  void onUse(Consumer<String> take) {
    Markup.part(place, "use")
        .addEventListener(
            "click",
            event ->
                inspector.show(
                    List.of(function),
                    answer -> take.accept(Parameters.of(function, answer).call())));
  }
}
