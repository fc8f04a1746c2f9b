package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.FrameWords.Order;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.workers.MessagePort;

/**
 * The outer wall, and the way to what is behind it. Orders wait in its port until it is there.
 * Lives until it is removed, or lost.
 */
final class SealedFrame {
  private final FrameHouse house;
  private final MessagePort control;
  private Watcher watcher;
  private boolean isGone;

  /** Hears what it says, and what becomes of it. */
  interface Watcher extends FrameHouse.Watcher {
    void heard(JSArray<JSObject> message);
  }

  SealedFrame(FrameHouse house) {
    this.house = house;
    this.control = house.control();
  }

  /** Opens it. */
  void hang(Watcher told) {
    watcher = told;
    control.onMessage(event -> hear(event.getData()));
    control.start();
    house.open(told);
  }

  /** Whether somebody has taken it out of the page. */
  boolean wasRemoved() {
    return house.wasRemoved();
  }

  /** Whether no worker computes on when it is gone, though it does when it alone was ended. */
  boolean isOutlivedByNoWorker() {
    return house.outlivedByNoWorker();
  }

  /** Whether the page has taken it away. */
  boolean isGone() {
    return isGone;
  }

  /** Whether its own program has spoken. */
  boolean hasGreeted() {
    return house.hasGreeted();
  }

  /** Hands the program of guests over, which nothing but a right one may be. */
  void furnish(JSObject program) {
    give(Order.FURNISH, program);
  }

  /** Has the wasm compiled, of which guests get nothing yet. It follows their program. */
  void compile(JSObject wasm) {
    give(Order.COMPILE, wasm);
  }

  /** What was given ahead is not what will be given from now on. */
  void forgetAhead() {
    house.forgetAhead();
  }

  /** Unless it was given ahead. */
  private void give(Order order, JSObject given) {
    if (!house.wasGivenAhead(order.word())) {
      control.postMessage(order(order, given));
    }
  }

  /**
   * Gives the memory that Python starts from, and with it leave to use all that came before. It
   * follows the wasm, so that the frame compiles that while this is still under way.
   *
   * @param snapshot a Blob; or an ArrayBuffer, which is moved, because a copy would hold the page
   *     up
   */
  void remember(JSObject snapshot) {
    postMoved(control, order(Order.REMEMBER, snapshot), snapshot);
  }

  /** Starts a guest, which waits for what is not there yet. The frame must have their program. */
  void spawn(int id, MessagePort port) {
    post(control, order(Order.SPAWN, JSNumber.valueOf(id)), JSArray.of(port));
  }

  /** Starts a worker with a program of its own. */
  void run(int id, JSObject program, MessagePort port) {
    post(control, order(Order.RUN, worker(id, program)), JSArray.of(port));
  }

  /** Asks whether it is there; it answers to the listener. */
  void ask() {
    control.postMessage(JSArray.of(JSString.valueOf(Order.ASK.word())));
  }

  void kill(int id) {
    control.postMessage(order(Order.KILL, JSNumber.valueOf(id)));
  }

  void remove() {
    isGone = true;
    watcher = null;
    control.close();
    house.remove();
  }

  @SuppressWarnings("unchecked")
  private void hear(JSObject data) {
    if (watcher != null && JSArray.isArray(data)) {
      watcher.heard((JSArray<JSObject>) data);
    }
  }

  private static JSArray<JSObject> order(Order order, JSObject given) {
    return pair(order.word(), given);
  }

  @JSBody(
      params = {"word", "given"},
      script = "return [word, given]")
  private static native JSArray<JSObject> pair(String word, JSObject given);

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
}
