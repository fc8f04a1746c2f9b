package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.workers.MessagePort;

/** The frame in the page's document: {@code page/frame-element.js}. */
public interface FrameElement extends JSObject {

  /** The page's end of the way to it. */
  @JSProperty
  MessagePort getControl();

  /** Puts it into the page, unless it is there, and tells what becomes of it. */
  void open(Told told);

  /** Whether it was given that order before it was opened; true once. */
  boolean wasGivenAhead(String order);

  /** From now on it was given none. */
  void forgetAhead();

  /** Whether its own program has spoken. */
  @JSProperty("hasGreeted")
  boolean hasGreeted();

  /** Whether somebody has taken it out of the page. */
  @JSProperty("wasRemoved")
  boolean wasRemoved();

  /** Whether no worker computes on when it is gone. */
  @JSProperty("outlivedByNoWorker")
  boolean outlivedByNoWorker();

  void remove();

  /**
   * Hears of it: {@code "loaded"}, {@code "forbidden"} by which directive, or {@code "lost"} how.
   */
  @JSFunctor
  interface Told extends JSObject {
    void tell(String what, String detail);
  }

  /** Makes one for an address, or gives the one that was made ahead. */
  @JSFunctor
  interface Maker extends JSObject {
    FrameElement frameAt(String address);
  }
}
