package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.List;

/** The way to one guest, and its end. */
public interface SandboxPort {

  void send(List<ToGuest> messages);

  /** What its start still waits for, for whoever is told that it did not end. */
  String awaited();

  /** Ends the worker at once, whatever it is doing. */
  void terminate();
}
