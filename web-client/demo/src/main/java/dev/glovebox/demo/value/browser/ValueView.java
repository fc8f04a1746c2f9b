package dev.glovebox.demo.value.browser;

import dev.glovebox.demo.value.Piece;
import dev.glovebox.demo.value.ValueParts;
import dev.glovebox.demo.words.Words;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** A value in its place on the page; a button stands for what is not shown yet. */
public final class ValueView {
  private final HTMLDocument document = HTMLDocument.current();
  private final HTMLElement place;

  private ValueView(HTMLElement place) {
    this.place = place;
  }

  /** Shows the beginning of the value in a place that is emptied before. */
  public static void show(HTMLElement place, JSObject value) {
    ValueView view = new ValueView(place);
    place.clear();
    view.put(ValueParts.first(new GivenValue(value)), null);
  }

  /** Puts the pieces before a node; gives the first of their buttons, if there is one. */
  private HTMLElement put(List<Piece> pieces, Node before) {
    HTMLElement button = null;
    for (Piece piece : pieces) {
      Node node;
      if (piece instanceof Piece.Rest rest) {
        HTMLElement made = buttonFor(rest);
        button = button == null ? made : button;
        node = made;
      } else {
        node = nodeOf((Piece.Text) piece);
      }
      place.insertBefore(node, before);
    }
    return button;
  }

  private Node nodeOf(Piece.Text text) {
    if (text.kind().isEmpty()) {
      return document.createTextNode(text.text());
    }
    HTMLElement span = document.createElement("span");
    span.setClassName("json-" + text.kind());
    span.setTextContent(text.text());
    return span;
  }

  private HTMLElement buttonFor(Piece.Rest rest) {
    HTMLElement button = document.createElement("button");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", "value-more");
    button.setClassName("value-more");
    button.setTextContent(
        rest.isOfText()
            ? Words.counted(rest.count(), "more character", "more characters")
            : Words.counted(rest.count(), "more entry", "more entries"));
    button.addEventListener("click", event -> unfold(button, rest));
    return button;
  }

  /** The keyboard stays where it was: on the next button, or in the value. */
  private void unfold(HTMLElement button, Piece.Rest rest) {
    HTMLElement next = put(ValueParts.next(rest), button);
    place.removeChild(button);
    (next == null ? place : next).focus();
  }
}
