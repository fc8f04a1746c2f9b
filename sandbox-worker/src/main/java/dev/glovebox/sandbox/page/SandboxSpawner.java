package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;

/** Makes sandboxes. */
public interface SandboxSpawner {

  /** Starts a worker; what it says, and that it died, goes to the listener. */
  SandboxPort spawn(Listener listener);

  /** Takes away what it holds in the page. */
  void close();

  /** Hears one guest. */
  interface Listener {

    /** A batch of frames, decoded. */
    void heard(List<ToPage> messages);

    /** The guest said what no honest guest says, or its worker failed. */
    void failed(String reason);
  }
}
