package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.markup.browser.Clipboard;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.script.browser.Editor;
import dev.glovebox.demo.workplace.browser.PageHooks;
import dev.glovebox.demo.writing.KnownFunctions;
import dev.glovebox.demo.writing.browser.Assistant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Joins what shows runs to the editor, and to whoever waits for a run's end. */
final class Hooks implements PageHooks {
  private final Editor editor;
  private final Assistant assistant;
  private final Runnable showEditor;
  private final List<Consumer<Outcome>> onFinish = new ArrayList<>();
  private Runnable onStart;

  Hooks(Editor editor, Assistant assistant, Runnable showEditor) {
    this.editor = editor;
    this.assistant = assistant;
    this.showEditor = showEditor;
  }

  void onStart(Runnable listener) {
    onStart = listener;
  }

  void onFinish(Consumer<Outcome> listener) {
    onFinish.add(listener);
  }

  @Override
  public void started() {
    onStart.run();
  }

  @Override
  public void finished(Outcome outcome) {
    onFinish.forEach(listener -> listener.accept(outcome));
  }

  @Override
  public void goToLine(int line) {
    editor.goToLine(line);
  }

  @Override
  public String script() {
    return editor.getText();
  }

  @Override
  public void setScript(String text) {
    editor.setText(text);
  }

  @Override
  public void insertCall(String call) {
    showEditor.run();
    editor.insertCall(call);
  }

  @Override
  public void copy(String text, HTMLElement button) {
    Clipboard.copy(text, button, "Copied", "Select it, and copy it by hand");
  }

  @Override
  public void offer(KnownFunctions functions) {
    assistant.know(functions);
    editor.checkAgain();
  }
}
