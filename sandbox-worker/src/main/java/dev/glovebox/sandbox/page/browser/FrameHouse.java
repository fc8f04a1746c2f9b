package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.workers.MessagePort;

/**
 * Where the workers are: a frame in the page, or processes where there is no page. It obeys the
 * orders that come through its port.
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

  /** Opens it; it may take its time to answer. */
  void open(MessagePort port, Watcher watcher);

  /** Whether somebody else has taken it away. */
  boolean wasRemoved();

  /** Whether it has the port. */
  boolean hasGreeted();

  /** Takes it away, and all that is in it. */
  void remove();
}
