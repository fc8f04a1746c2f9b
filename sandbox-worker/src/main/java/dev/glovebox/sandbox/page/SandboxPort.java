package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.List;

/** The way to one guest, and its end. */
public interface SandboxPort {

  void send(List<ToGuest> messages);

  /** Ends the worker at once, whatever it is doing. */
  void terminate();
}
