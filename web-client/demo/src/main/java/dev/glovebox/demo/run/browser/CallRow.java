package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.run.Call;
import dev.glovebox.demo.run.CallWords;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.value.browser.ValueView;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** One call on the time line. Pressed, it tells its arguments, its decision and its result. */
final class CallRow {
  private static final String EXPANDED = "aria-expanded";

  private final Call call;
  private final BiConsumer<String, Consumer<JsonValue>> recorded;
  private final HTMLElement place = Markup.stamp("call-template");
  private final HTMLElement head = Markup.part(place, "head");
  private final HTMLElement bar = Markup.part(place, "bar");
  private final HTMLElement detail = Markup.part(place, "detail");
  private Call.State shown;
  private double length;

  CallRow(Call call, BiConsumer<String, Consumer<JsonValue>> recorded) {
    this.call = call;
    this.recorded = recorded;
    head.addEventListener("click", event -> toggle());
  }

  HTMLElement place() {
    return place;
  }

  HTMLElement head() {
    return head;
  }

  /** Draws what has changed since it was drawn last. */
  void show(double scale, double now) {
    boolean isSame = shown == call.state() && length == scale;
    if (isSame && call.isOver()) {
      return;
    }
    length = scale;
    bar.getStyle().setProperty("--from", call.from() / scale * 100 + "%");
    bar.getStyle().setProperty("--span", (call.toAt(now) - call.from()) / scale * 100 + "%");
    if (shown != call.state()) {
      shown = call.state();
      write();
    }
  }

  private void write() {
    place.setAttribute("data-state", call.state().name().toLowerCase(Locale.ROOT));
    Markup.part(place, "namespace").setTextContent(CallWords.namespace(call));
    Markup.part(place, "name").setTextContent(CallWords.name(call));
    Markup.part(place, "args").setTextContent(CallWords.arguments(call));
    Markup.part(place, "ms").setTextContent(CallWords.duration(call));
    Markup.part(place, "decision").setTextContent(CallWords.decision(call));
    if (!detail.isHidden()) {
      tell();
    }
  }

  private void toggle() {
    boolean isOpened = detail.isHidden();
    detail.setHidden(!isOpened);
    head.setAttribute(EXPANDED, Boolean.toString(isOpened));
    if (isOpened) {
      tell();
    }
  }

  private void tell() {
    Markup.part(place, "story").setTextContent(CallWords.story(call));
    if (call.args() instanceof GivenValue args) {
      ValueView.show(Markup.part(place, "arguments"), args.value());
    }
    if (call.isOver()) {
      recorded.accept(call.id(), this::tellResult);
    }
  }

  private void tellResult(JsonValue step) {
    HTMLElement result = Markup.part(place, "result");
    JsonValue value = step == null ? null : step.get("result");
    JsonValue message = step == null ? null : step.get("message");
    if (value instanceof GivenValue given) {
      ValueView.show(result, given.value());
    } else {
      result.setTextContent(message == null ? "Nothing is recorded of it." : message.plain());
    }
  }
}
