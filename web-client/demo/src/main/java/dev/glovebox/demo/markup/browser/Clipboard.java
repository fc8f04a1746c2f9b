package dev.glovebox.demo.markup.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Copies texts, and says on the button whether it could: a browser may ask, or refuse. */
public final class Clipboard {
  private Clipboard() {}

  public static void copy(String text, HTMLElement button, String copied, String refused) {
    write(text).then(done -> said(button, copied), problem -> said(button, refused));
  }

  private static Object said(HTMLElement button, String text) {
    button.setTextContent(text);
    return null;
  }

  @JSBody(
      params = "text",
      script =
          "return navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject()")
  private static native JSPromise<JSObject> write(String text);
}
