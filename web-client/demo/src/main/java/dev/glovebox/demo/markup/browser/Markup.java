package dev.glovebox.demo.markup.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** Finds and makes elements. */
public final class Markup {
  private Markup() {}

  /** The element with this id. The page's own markup promises it, so its absence is a mistake. */
  public static HTMLElement byId(String id) {
    HTMLElement found = HTMLDocument.current().getElementById(id);
    if (found == null) {
      throw new IllegalStateException("The page has no element #" + id + ".");
    }
    return found;
  }

  /** A fresh copy of what the template with this id holds. */
  public static HTMLElement stamp(String templateId) {
    return (HTMLElement) contentOf(byId(templateId)).cloneNode(true);
  }

  /** The piece of a stamped template that has this {@code data-part}. */
  public static HTMLElement part(HTMLElement stamped, String name) {
    HTMLElement found = stamped.querySelector("[data-part=\"" + name + "\"]");
    if (found == null) {
      throw new IllegalStateException("The template has no part " + name + ".");
    }
    return found;
  }

  /** An element with a class and a text. */
  public static HTMLElement element(String tag, String className, String text) {
    HTMLElement made = HTMLDocument.current().createElement(tag);
    if (!className.isEmpty()) {
      made.setClassName(className);
    }
    made.setTextContent(text);
    return made;
  }

  /** A button that does something. */
  public static HTMLElement button(String className, String text, Runnable onPress) {
    HTMLElement made = element("button", className, text);
    made.setAttribute("type", "button");
    made.addEventListener("click", event -> onPress.run());
    return made;
  }

  /** Shows the text, or hides the element where there is none. */
  public static void showText(HTMLElement element, String text) {
    boolean isThere = text != null && !text.isEmpty();
    element.setTextContent(isThere ? text : "");
    element.setHidden(!isThere);
  }

  public static void toggle(HTMLElement element, String className, boolean isOn) {
    if (isOn) {
      element.getClassList().add(className);
    } else {
      element.getClassList().remove(className);
    }
  }

  /** Puts the keyboard there, and leaves the page where it is. */
  public static void focus(HTMLElement element) {
    focusWithoutScrolling(element);
  }

  /** Whether the keyboard is at something in it. */
  public static boolean hasFocus(HTMLElement element) {
    return element.querySelector(":focus") != null;
  }

  public static void bringIntoView(HTMLElement element) {
    scrollNearest(element);
  }

  @JSBody(params = "template", script = "return template.content.firstElementChild")
  private static native Node contentOf(HTMLElement template);

  @JSBody(params = "element", script = "element.focus({ preventScroll: true })")
  private static native void focusWithoutScrolling(HTMLElement element);

  @JSBody(params = "element", script = "element.scrollIntoView({ block: 'nearest' })")
  private static native void scrollNearest(HTMLElement element);
}
