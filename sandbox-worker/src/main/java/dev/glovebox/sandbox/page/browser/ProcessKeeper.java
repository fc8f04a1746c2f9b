package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.workers.MessagePort;

/**
 * Starts processes in the place of a frame's workers, and ends them: {@code node/processes.js}. It
 * obeys the orders that a frame obeys; what it started ends with its port.
 */
public interface ProcessKeeper extends JSObject {
  void serve(MessagePort port);
}
