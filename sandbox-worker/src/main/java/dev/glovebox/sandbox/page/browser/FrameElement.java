package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLIFrameElement;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.workers.MessagePort;

/** The frame in the page's document: of opaque origin, with a policy that allows no network. */
final class FrameElement implements FrameHouse {
  private static final String VIOLATION = "securitypolicyviolation";

  private final HTMLIFrameElement element;
  private final EventListener<MessageEvent> greeting = this::greeted;
  private final EventListener<Event> violation = this::violated;
  private final String address;
  private final RemovalWatch removal = RemovalWatch.create(this::watchRemoval);
  private MessagePort given;
  private Watcher watcher;
  private Window shown;
  private boolean hasGreeted;
  private boolean hasLoaded;

  FrameElement(String address) {
    this.address = address;
    element = (HTMLIFrameElement) HTMLDocument.current().createElement("iframe");
    element.setAttribute("sandbox", "allow-scripts");
    element.setAttribute("aria-hidden", "true");
    element.setAttribute("tabindex", "-1");
    element.setHidden(true);
    element.addEventListener("load", event -> loaded());
    element.setSourceAddress(address);
  }

  @Override
  public void open(MessagePort port, Watcher told) {
    given = port;
    watcher = told;
    Window.current().addEventListener("message", greeting);
    HTMLDocument.current().addEventListener(VIOLATION, violation);
    HTMLDocument.current().getBody().appendChild(element);
    shown = element.getContentWindow();
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      RemovalWatch.observe(removal, node);
    }
  }

  /** One that was put back has another window. */
  @Override
  public boolean wasRemoved() {
    return shown != null && !isSame(shown, element.getContentWindow());
  }

  private void watchRemoval() {
    if (watcher != null && wasRemoved()) {
      watcher.lost("it was removed from the page");
    }
  }

  @Override
  public boolean hasGreeted() {
    return hasGreeted;
  }

  @Override
  public void remove() {
    watcher = null;
    stopWaiting();
    removal.disconnect();
    element.delete();
  }

  private void stopWaiting() {
    Window.current().removeEventListener("message", greeting);
    HTMLDocument.current().removeEventListener(VIOLATION, violation);
  }

  /** Any window can post to this one: only the frame's own window is believed, and only once. */
  private void greeted(MessageEvent event) {
    if (isSame(source(event), shown) && isText(event.getData(), FrameWords.GREETING)) {
      hasGreeted = true;
      stopWaiting();
      post(shown, !SealedFrame.outlivedByNoWorker(), given);
    }
  }

  /** The frame's own document loads once: a second one is not the frame's. */
  private void loaded() {
    if (watcher == null) {
      return;
    }
    if (hasLoaded) {
      watcher.lost("it was navigated away");
    } else {
      hasLoaded = true;
      watcher.loaded();
    }
  }

  /** Browsers tell of the whole address, or of its origin alone. */
  private void violated(Event event) {
    String blocked = blocked(event);
    if (watcher != null && !blocked.isEmpty() && address.startsWith(blocked)) {
      watcher.forbidden(directive(event));
    }
  }

  private static boolean isText(JSObject data, String expected) {
    return "string".equals(JSObjects.typeOf(data))
        && ((JSString) data).stringValue().equals(expected);
  }

  @JSBody(params = "event", script = "return event.blockedURI")
  private static native String blocked(Event event);

  @JSBody(params = "event", script = "return event.effectiveDirective")
  private static native String directive(Event event);

  @JSBody(params = "event", script = "return event.source")
  private static native JSObject source(MessageEvent event);

  @JSBody(
      params = {"a", "b"},
      script = "return a === b")
  private static native boolean isSame(JSObject a, JSObject b);

  /**
   * The frame's origin is opaque, so no target origin can be named; its window was created here.
   */
  @JSBody(
      params = {"window", "bidsFarewell", "port"},
      script = "window.postMessage(bidsFarewell, '*', [port])")
  private static native void post(Window window, boolean bidsFarewell, MessagePort port);
}
