package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.workers.MessagePort;

/**
 * Where the workers are: a frame in the page, or processes where there is no page. It obeys the
 * orders that come through its control.
 */
interface FrameHouse {

  /** Hears what becomes of it. */
  interface Watcher {

    /** Its document has loaded, whatever that is. */
    void loaded();

    /** The page's policy keeps it out, by that directive. */
    void forbidden(String directive);

    void lost(String how);
  }

  /** The page's end of the way to it; orders wait in it until it is there. */
  MessagePort control();

  /** Opens it; it may take its time to answer. */
  void open(Watcher watcher);

  /** Whether it was given that order before it was opened; true once. */
  boolean wasGivenAhead(String order);

  /** From now on it was given none. */
  void forgetAhead();

  /** Whether somebody else has taken it away. */
  boolean wasRemoved();

  /** Whether it has the port. */
  boolean hasGreeted();

  /** Whether no worker computes on when it is gone, though it does when it alone was ended. */
  boolean outlivedByNoWorker();

  /** Takes it away, and all that is in it. */
  void remove();
}
