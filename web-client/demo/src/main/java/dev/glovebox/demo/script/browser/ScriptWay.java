package dev.glovebox.demo.script.browser;

import dev.glovebox.demo.markup.browser.Clipboard;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.product.browser.Outcome;
import dev.glovebox.demo.script.Problems;
import dev.glovebox.demo.share.ScriptLink;
import dev.glovebox.demo.workplace.browser.Workplace;
import dev.glovebox.demo.writing.browser.Assistant;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The visitor writes the script, or takes that of a task. */
public final class ScriptWay {
  private final Assistant assistant = new Assistant();
  private final Editor editor;
  private final TaskMenu menu;
  private final RunButton button = new RunButton(this::press);
  private Workplace workplace;

  /** Whether the script under way is the editor's. */
  private boolean isRunning;

  /**
   * @param tasks groups of scripts for the menu
   */
  public ScriptWay(Editor.Maker editors, JSArrayReader<TaskGroup> tasks) {
    editor = editors.make(assistant, this::run);
    menu = new TaskMenu(tasks, editor::setText);
    String linked = ScriptLink.scriptIn(Location.current().getHash());
    if (linked != null) {
      editor.setText(linked);
      menu.tellOf(linked);
    }
    HTMLElement share = Markup.byId("share");
    share.addEventListener("click", event -> share(share));
  }

  /** What is there: the product, and what runs scripts. */
  public void start(Workplace given) {
    workplace = given;
    editor.checkWith(given::check, this::showProblems);
    assistant.checkWith(given::check);
    Markup.byId("session").addEventListener("change", event -> editor.checkAgain());
    button.enable();
  }

  public Editor editor() {
    return editor;
  }

  /** Of whoever writes in the editor. */
  public Assistant assistant() {
    return assistant;
  }

  /** A run of this script or of another one, which Stop ends too. */
  public void started() {
    editor.mark(new JSArray<>());
    button.show(true);
  }

  public void finished(Outcome outcome) {
    button.show(false);
    FailureObject failure = outcome.getError();
    if (isRunning && !JSObjects.isUndefined(failure) && FailureObject.lineOf(failure) > 0) {
      JSArray<FailureObject> wrong = FailureObject.errorsOf(failure);
      editor.mark(wrong.getLength() > 0 ? wrong : JSArray.of(failure));
    }
    isRunning = false;
    editor.checkAgain();
  }

  private void press() {
    if (workplace.isRunning()) {
      workplace.stop();
    } else {
      run();
    }
  }

  private void run() {
    if (workplace == null || workplace.isRunning()) {
      return;
    }
    isRunning = true;
    workplace.watch();
    workplace.run(editor.getText());
    Markup.bringIntoView(HTMLDocument.current().querySelector(".side-panel"));
  }

  private void share(HTMLElement button) {
    setAddress(ScriptLink.of(editor.getText()));
    Clipboard.copy(
        Location.current().getFullURL(),
        button,
        "The link is copied",
        "The link is in the address bar");
  }

  private void showProblems(int count) {
    menu.tellOf(editor.getText());
    Markup.byId("script-says").setHidden(count > 0);
    Markup.byId("problems").setTextContent(Problems.words(count));
  }

  @JSBody(params = "address", script = "history.replaceState(null, '', address)")
  private static native void setAddress(String address);
}
