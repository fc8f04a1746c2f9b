package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.function.BooleanSupplier;

/** Makes sandboxes. */
public interface SandboxSpawner {

  /** Starts a worker; what it says, and that it died, goes to the listener. */
  SandboxPort spawn(Listener listener);

  /** Tells when there are sandboxes that somebody needs: what they run in is kept so long. */
  void usedWhile(BooleanSupplier isInUse);

  /** Takes away what it holds in the page. */
  void close();

  /** Hears one guest. */
  interface Listener {

    /** What the guest said, decoded. */
    void heard(ToPage message);

    /** The guest said what no honest guest says, or its worker failed. */
    void failed(String reason);

    /** The place in which its worker ran is no more, through no fault of the guest. */
    void lost(String reason);

    /** Its worker never was: what it is made of cannot be had. */
    void unavailable(Refusal why);
  }
}
