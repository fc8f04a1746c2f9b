package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.List;

/** The way to one guest, and its end. */
public interface SandboxPort {

  void send(List<ToGuest> messages);

  /** What its start still waits for, for whoever is told that it did not end. */
  String awaited();

  /** Ends the worker at once, whatever it is doing. What it still says is heard. */
  void terminate();

  /**
   * Hears an ended worker no more.
   *
   * @param hasLeftOff whether it has said that it computes no longer; a browser may let one that
   *     does run on for seconds
   */
  void close(boolean hasLeftOff);
}
