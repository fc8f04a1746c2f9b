package dev.glovebox.demo.history.browser;

import dev.glovebox.demo.history.StepWords;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.value.JsonValue;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.words.Words;
import dev.glovebox.demo.workplace.browser.PageHooks;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** Goes through a record, one step at a time, and forks the run from the call of a step. */
final class Steps {
  private final HTMLElement place = Markup.byId("history-steps");
  private final HTMLElement slider = Markup.part(place, "slider");
  private final HTMLElement form = Markup.part(place, "fork");
  private final HTMLElement problem = Markup.part(place, "problem");
  private final Consumer<JSObject> onFork;
  private final PageHooks hooks;
  private JsonValue steps;
  private boolean canFork;
  private int at;

  Steps(Consumer<JSObject> onFork, PageHooks hooks) {
    this.onFork = onFork;
    this.hooks = hooks;
    Markup.part(place, "before").addEventListener("click", event -> goTo(at - 1));
    Markup.part(place, "after").addEventListener("click", event -> goTo(at + 1));
    slider.addEventListener("input", event -> goTo(Integer.parseInt(value(slider)) - 1));
    form.addEventListener(
        "submit",
        event -> {
          event.preventDefault();
          fork();
        });
  }

  void show(JsonValue recorded, boolean hasPayloads) {
    steps = recorded;
    canFork = hasPayloads;
    slider.setAttribute("max", Integer.toString(Math.max(1, steps.size())));
    place.setHidden(steps.size() == 0);
    goTo(0);
  }

  private void goTo(int index) {
    if (index < 0 || index >= steps.size()) {
      return;
    }
    at = index;
    JsonValue step = steps.itemAt(index);
    setValue(slider, Integer.toString(index + 1));
    String count = "Step " + Words.grouped(index + 1) + " of " + Words.grouped(steps.size());
    slider.setAttribute("aria-valuetext", count);
    Markup.part(place, "count").setTextContent(count);
    Markup.part(place, "words").setTextContent(StepWords.of(step));
    HTMLElement said = Markup.part(place, "said");
    said.setHidden(!(StepWords.said(step) instanceof GivenValue));
    if (StepWords.said(step) instanceof GivenValue value) {
      ValueView.show(said, value.value());
    }
    form.setHidden(!canFork || StepWords.callId(step).isEmpty());
    problem.setHidden(true);
  }

  private void fork() {
    JSMapLike<JSObject> change = JSObjects.create();
    change.set("at", JSString.valueOf(StepWords.callId(steps.itemAt(at))));
    String how = value(Markup.part(form, "how"));
    String text = value(Markup.part(form, "text"));
    if (how.equals("result")) {
      JsonValue result = GivenValue.parse(text);
      Markup.showText(problem, result == null ? "What the call gives must be JSON." : "");
      if (result == null) {
        Markup.part(form, "text").focus();
        return;
      }
      change.set("result", ((GivenValue) result).value());
    } else if (how.equals("error")) {
      change.set("error", JSString.valueOf(text));
    }
    if (isChecked(Markup.part(form, "code"))) {
      change.set("code", JSString.valueOf(hooks.script()));
    }
    onFork.accept(change);
  }

  @JSBody(params = "control", script = "return control.value")
  private static native String value(HTMLElement control);

  @JSBody(
      params = {"control", "value"},
      script = "control.value = value")
  private static native void setValue(HTMLElement control, String value);

  @JSBody(params = "box", script = "return box.checked")
  private static native boolean isChecked(HTMLElement box);
}
