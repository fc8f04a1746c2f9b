package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords;
import dev.glovebox.sandbox.page.FrameWords.Order;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLIFrameElement;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.workers.MessagePort;

/**
 * The outer wall: a frame of opaque origin whose policy allows no network. Orders wait in its port
 * until it is there. Lives until it is removed, or lost.
 */
final class SealedFrame {
  private static final String VIOLATION = "securitypolicyviolation";

  private final HTMLIFrameElement element;
  private final Channel control = Channel.create();
  private final EventListener<MessageEvent> greeting = this::greeted;
  private final EventListener<Event> violation = this::violated;
  private final String address;
  private final RemovalWatch removal = RemovalWatch.create(this::watchRemoval);
  private Watcher watcher;
  private Window shown;
  private boolean isGone;
  private boolean hasGreeted;
  private boolean hasLoaded;

  /** Hears what becomes of it. */
  interface Watcher {

    /** What it says. */
    void heard(JSArray<JSObject> message);

    /** Its document has loaded, whatever that is. */
    void loaded();

    /** The page's policy keeps it out, by that directive. */
    void forbidden(String directive);

    void lost(String how);
  }

  SealedFrame(String address) {
    this.address = address;
    element = (HTMLIFrameElement) HTMLDocument.current().createElement("iframe");
    element.setAttribute("sandbox", "allow-scripts");
    element.setAttribute("aria-hidden", "true");
    element.setAttribute("tabindex", "-1");
    element.setHidden(true);
    element.addEventListener("load", event -> loaded());
    element.setSourceAddress(address);
  }

  /** Hangs it into the page, where it loads. */
  void hang(Watcher told) {
    watcher = told;
    MessagePort port = control.getPort1();
    port.onMessage(event -> hear(event.getData()));
    port.start();
    Window.current().addEventListener("message", greeting);
    HTMLDocument.current().addEventListener(VIOLATION, violation);
    HTMLDocument.current().getBody().appendChild(element);
    shown = element.getContentWindow();
    for (Node node = element.getParentNode(); node != null; node = node.getParentNode()) {
      RemovalWatch.observe(removal, node);
    }
  }

  /** Whether somebody has taken it out of the page; one that was put back has another window. */
  boolean wasRemoved() {
    return shown != null && !isSame(shown, element.getContentWindow());
  }

  private void watchRemoval() {
    if (watcher != null && wasRemoved()) {
      watcher.lost("it was removed from the page");
    }
  }

  /**
   * Whether no worker computes on when its frame is gone, though it does when it alone was ended.
   * So it is in Chromium, which alone tells what it is. Its frame goes at once only if it has asked
   * for no farewell.
   */
  @JSBody(script = "return 'userAgentData' in navigator")
  static native boolean outlivedByNoWorker();

  /** Whether the page has taken it away. */
  boolean isGone() {
    return isGone;
  }

  /** Whether its own program has spoken. */
  boolean hasGreeted() {
    return hasGreeted;
  }

  /** Hands Python's programs over. */
  void furnish(FrameAssets assets) {
    control.getPort1().postMessage(order(Order.FURNISH, assets));
  }

  /**
   * Gives the memory that Python starts from. It follows the programs, so that the frame compiles
   * the wasm while it is still under way.
   *
   * @param snapshot a Blob; or an ArrayBuffer, which is moved, because a copy would hold the page
   *     up
   */
  void remember(JSObject snapshot) {
    postMoved(control.getPort1(), order(Order.REMEMBER, snapshot), snapshot);
  }

  /** Starts a guest. The frame must have said that it is up. */
  void spawn(int id, MessagePort port) {
    post(control.getPort1(), order(Order.SPAWN, JSNumber.valueOf(id)), JSArray.of(port));
  }

  /** Starts a worker with a program of its own. */
  void run(int id, JSObject program, MessagePort port) {
    post(control.getPort1(), order(Order.RUN, worker(id, program)), JSArray.of(port));
  }

  /** Asks whether it is there; it answers to the listener. */
  void ask() {
    control.getPort1().postMessage(JSArray.of(JSString.valueOf(Order.ASK.word())));
  }

  void kill(int id) {
    control.getPort1().postMessage(order(Order.KILL, JSNumber.valueOf(id)));
  }

  void remove() {
    isGone = true;
    watcher = null;
    stopWaiting();
    removal.disconnect();
    control.getPort1().close();
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
      post(shown, !outlivedByNoWorker(), control.getPort2());
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

  @JSBody(params = "event", script = "return event.blockedURI")
  private static native String blocked(Event event);

  @JSBody(params = "event", script = "return event.effectiveDirective")
  private static native String directive(Event event);

  @SuppressWarnings("unchecked")
  private void hear(JSObject data) {
    if (watcher != null && JSArray.isArray(data)) {
      watcher.heard((JSArray<JSObject>) data);
    }
  }

  private static boolean isText(JSObject data, String expected) {
    return "string".equals(JSObjects.typeOf(data))
        && ((JSString) data).stringValue().equals(expected);
  }

  private static JSArray<JSObject> order(Order order, JSObject given) {
    return pair(order.word(), given);
  }

  @JSBody(
      params = {"word", "given"},
      script = "return [word, given]")
  private static native JSArray<JSObject> pair(String word, JSObject given);

  @JSBody(params = "event", script = "return event.source")
  private static native JSObject source(MessageEvent event);

  @JSBody(
      params = {"a", "b"},
      script = "return a === b")
  private static native boolean isSame(JSObject a, JSObject b);

  @JSBody(
      params = {"port", "data", "moved"},
      script = "port.postMessage(data, moved)")
  private static native void post(
      MessagePort port, JSObject data, JSArray<? extends JSObject> moved);

  @JSBody(
      params = {"port", "data", "content"},
      script = "port.postMessage(data, content instanceof ArrayBuffer ? [content] : [])")
  private static native void postMoved(MessagePort port, JSObject data, JSObject content);

  @JSBody(
      params = {"id", "program"},
      script = "return { id: id, program: program }")
  private static native JSObject worker(int id, JSObject program);

  /**
   * The frame's origin is opaque, so no target origin can be named; its window was created here.
   */
  @JSBody(
      params = {"window", "bidsFarewell", "port"},
      script = "window.postMessage(bidsFarewell, '*', [port])")
  private static native void post(Window window, boolean bidsFarewell, MessagePort port);
}
