package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords;
import dev.glovebox.sandbox.page.FrameWords.Order;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLIFrameElement;
import org.teavm.jso.workers.MessagePort;

/**
 * The outer wall: a frame of opaque origin whose policy allows no network. Orders wait in its port
 * until it is there. Lives until it is removed, or lost.
 */
final class SealedFrame {
  private final HTMLIFrameElement element;
  private final Channel control = Channel.create();
  private final EventListener<MessageEvent> greeting = this::greeted;
  private Consumer<String> onLost = how -> {};
  private boolean hasLoaded;

  /** Hangs the frame into the page. */
  SealedFrame(String address) {
    element = (HTMLIFrameElement) HTMLDocument.current().createElement("iframe");
    element.setAttribute("sandbox", "allow-scripts");
    element.setAttribute("aria-hidden", "true");
    element.setAttribute("tabindex", "-1");
    element.setHidden(true);
    element.addEventListener("load", event -> loaded());
    Window.current().addEventListener("message", greeting);
    element.setSourceAddress(address);
    HTMLDocument.current().getBody().appendChild(element);
  }

  /** What it says goes to the listener; and how it was lost. */
  void watch(Consumer<JSArray<JSObject>> listener, Consumer<String> lost) {
    onLost = lost;
    MessagePort port = control.getPort1();
    port.onMessage(event -> hear(event.getData(), listener));
    port.start();
  }

  boolean isInPage() {
    return isConnected(element);
  }

  /** Hands Python's programs over. */
  void furnish(FrameAssets assets) {
    control.getPort1().postMessage(order(Order.FURNISH, assets));
  }

  /**
   * Gives what Python starts from, after its programs; what is moved need not be copied, which
   * would hold the page up.
   */
  void remember(PythonMemory memory, JSArray<JSObject> moved) {
    post(control.getPort1(), order(Order.REMEMBER, memory), moved);
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
    onLost = how -> {};
    Window.current().removeEventListener("message", greeting);
    control.getPort1().close();
    element.delete();
  }

  /** Any window can post to this one: only the frame's own window is believed, and only once. */
  private void greeted(MessageEvent event) {
    if (isSame(source(event), element.getContentWindow())
        && isText(event.getData(), FrameWords.GREETING)) {
      Window.current().removeEventListener("message", greeting);
      post(element.getContentWindow(), control.getPort2());
    }
  }

  /** The frame's own document loads once: a second one is not the frame's. */
  private void loaded() {
    if (hasLoaded) {
      onLost.accept("it was navigated away");
    }
    hasLoaded = true;
  }

  @SuppressWarnings("unchecked")
  private static void hear(JSObject data, Consumer<JSArray<JSObject>> listener) {
    if (JSArray.isArray(data)) {
      listener.accept((JSArray<JSObject>) data);
    }
  }

  private static boolean isText(JSObject data, String expected) {
    return "string".equals(JSObjects.typeOf(data))
        && ((JSString) data).stringValue().equals(expected);
  }

  @JSBody(params = "element", script = "return element.isConnected")
  private static native boolean isConnected(HTMLIFrameElement element);

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
      params = {"id", "program"},
      script = "return { id: id, program: program }")
  private static native JSObject worker(int id, JSObject program);

  /**
   * The frame's origin is opaque, so no target origin can be named; its window was created here.
   */
  @JSBody(
      params = {"window", "port"},
      script = "window.postMessage(null, '*', [port])")
  private static native void post(Window window, MessagePort port);
}
