package dev.glovebox.demo.approval.browser;

import dev.glovebox.demo.approval.ApprovalForm;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.Answer;
import dev.glovebox.demo.product.browser.Question;
import dev.glovebox.demo.value.browser.GivenValue;
import dev.glovebox.demo.words.Legible;
import dev.glovebox.demo.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** One question in a native dialog; it lives until it is answered or not needed any more. */
final class ApprovalDialog {
  private static final String NO_REASON = "Denied on the demo page.";

  private final HTMLElement dialog = Markup.stamp("approval-template");
  private final List<FieldView> views = new ArrayList<>();
  private final ApprovalForm form;
  private final Consumer<Answer> onAnswer;
  private boolean isOver;

  ApprovalDialog(Question question, Definition definition, Consumer<Answer> onAnswer) {
    this.onAnswer = onAnswer;
    boolean hasSchema =
        !JSObjects.isUndefined(definition) && !JSObjects.isUndefined(definition.getInput());
    this.form =
        ApprovalForm.of(
            hasSchema ? new GivenValue(definition.getInput()) : null,
            new GivenValue(question.getArgs()));
    part("tool").setTextContent(question.getTool());
    Markup.showText(part("says"), Legible.of(Definition.describe(definition)));
    part("reason").setTextContent("Asked by the rule “" + question.getReason() + "”.");
    form.fields().forEach(field -> views.add(new FieldView(field, "argument-" + views.size())));
    views.forEach(view -> part("fields").withChild(view.place()));
    listen();
  }

  private void listen() {
    dialog.addEventListener(
        "submit",
        event -> {
          event.preventDefault();
          approve();
        });
    part("deny").addEventListener("click", event -> deny());
    // Escape, and whatever else a browser closes a dialog with.
    dialog.addEventListener(
        "cancel",
        event -> {
          event.preventDefault();
          deny();
        });
  }

  /** What ends the run that asks. */
  void onStop(Runnable stop) {
    part("stop").addEventListener("click", event -> stop.run());
  }

  /** The run is not under way: no clock stands still, and the question waits already. */
  void isAskedAgain() {
    part("clock").setHidden(true);
  }

  void open() {
    HTMLDocument.current().getBody().appendChild(dialog);
    showModal(dialog);
    part("deny").focus();
  }

  /** Says how many more calls wait for their own question. */
  void tellWaiting(int count) {
    Markup.showText(
        part("waiting"),
        count == 0 ? "" : Words.counted(count, "more call waits", "more calls wait") + ".");
  }

  /** Takes it down without an answer of a person. */
  void withdraw(String reason) {
    finish(Answer.denial(reason, "once"));
  }

  private void approve() {
    Map<String, String> entered = new LinkedHashMap<>();
    views.forEach(view -> entered.put(view.field().name(), view.entered()));
    ApprovalForm.Reading reading = form.read(entered, GivenValue::parse);
    FieldView first = null;
    for (FieldView view : views) {
      String problem = reading.problems().get(view.field().name());
      view.tell(problem);
      first = first == null && problem != null ? view : first;
    }
    if (first == null) {
      finish(Answer.approval(reading.argsJson(), remembered()));
    } else {
      first.focus();
    }
  }

  private void deny() {
    String reason = value(part("words")).strip();
    finish(Answer.denial(reason.isEmpty() ? NO_REASON : reason, remembered()));
  }

  private String remembered() {
    return value(part("remember"));
  }

  private void finish(Answer answer) {
    if (!isOver) {
      takeDown();
      onAnswer.accept(answer);
    }
  }

  /** Closes it for good, and answers nothing. */
  void takeDown() {
    isOver = true;
    if (dialog.getParentNode() != null) {
      close(dialog);
      dialog.delete();
    }
  }

  private HTMLElement part(String name) {
    return Markup.part(dialog, name);
  }

  @JSBody(params = "dialog", script = "dialog.showModal()")
  private static native void showModal(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close()")
  private static native void close(HTMLElement dialog);

  @JSBody(params = "control", script = "return control.value")
  private static native String value(HTMLElement control);
}
