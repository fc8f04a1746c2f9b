package dev.glovebox.demo.chat.browser;

import dev.glovebox.demo.chat.Shown;
import dev.glovebox.demo.markup.browser.Painter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A log of what is said and called, as it comes. */
public final class ChatView {
  private final HTMLDocument document = HTMLDocument.current();
  private final HTMLElement place;
  private final Painter painter;
  private final Map<String, HTMLElement> calls = new HashMap<>();
  private HTMLElement saying;

  public ChatView(HTMLElement place, Painter painter) {
    this.place = place;
    this.painter = painter;
  }

  public void clear() {
    place.clear();
    calls.clear();
    saying = null;
  }

  public void asked(String text) {
    message("user", "The user", text);
  }

  /** The model goes on with what it says. */
  public void said(String piece) {
    if (saying == null) {
      saying = message("model", "The model", "");
    }
    saying.setTextContent(saying.getTextContent() + piece);
    reveal();
  }

  /** The model calls a tool; a script is given as Python, anything else as it is. */
  public void called(String id, String tool, String given, boolean isScript) {
    HTMLElement known = calls.get(id);
    HTMLElement call = known == null ? begun(id, tool, isScript) : known;
    HTMLElement code = call.querySelector("pre");
    code.clear();
    if (isScript) {
      painter.paint(code, given);
    } else {
      code.setTextContent(given);
    }
    reveal();
  }

  /** What the model is told of a call. */
  public void answered(String id, String text, boolean isError) {
    HTMLElement call = calls.get(id);
    if (call == null) {
      return;
    }
    HTMLElement answer = add(call, "details", "chat-answer");
    if (!Shown.isFolded(text)) {
      answer.setAttribute("open", "");
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    add(answer, "summary", "").setTextContent(Shown.answerLine(bytes, isError));
    HTMLElement told = add(answer, "pre", "");
    told.setAttribute("tabindex", "0");
    told.setAttribute("data-testid", "chat-told");
    told.setTextContent(text);
    reveal();
  }

  /** Something that nobody of the conversation says. */
  public void noted(String text, boolean isBad) {
    saying = null;
    HTMLElement note = add(place, "p", isBad ? "chat-note is-bad" : "chat-note");
    note.setAttribute("data-testid", "chat-note");
    note.setTextContent(text);
    reveal();
  }

  private HTMLElement begun(String id, String tool, boolean isScript) {
    saying = null;
    HTMLElement call = add(place, "div", "chat-call");
    call.setAttribute("data-testid", "chat-call");
    HTMLElement head = add(call, "p", "chat-who");
    head.setTextContent("The model " + Shown.deed(isScript) + ": ");
    add(head, "code", "").setTextContent(tool);
    add(call, "pre", "chat-given").setAttribute("tabindex", "0");
    calls.put(id, call);
    return call;
  }

  private HTMLElement message(String who, String label, String text) {
    saying = null;
    HTMLElement message = add(place, "div", "chat-message chat-" + who);
    message.setAttribute("data-testid", "chat-" + who);
    add(message, "p", "chat-who").setTextContent(label);
    HTMLElement words = add(message, "p", "chat-words");
    words.setTextContent(text);
    reveal();
    return words;
  }

  private HTMLElement add(HTMLElement to, String tag, String className) {
    HTMLElement made = document.createElement(tag);
    made.setClassName(className);
    to.appendChild(made);
    return made;
  }

  private void reveal() {
    place.setScrollTop(place.getScrollHeight());
  }
}
