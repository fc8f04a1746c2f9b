package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.MemoryShortage;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.function.Consumer;

/**
 * Hears a guest on the way to its listener, and tells of one that breaks before it was ever ready,
 * unless it was for want of memory.
 */
final class StartWatch implements Listener, WorkerFrame.Tenant {
  private final Listener listener;
  private final Consumer<String> onFailedStart;
  private boolean hasStarted;

  StartWatch(Listener listener, Consumer<String> onFailedStart) {
    this.listener = listener;
    this.onFailedStart = onFailedStart;
  }

  @Override
  public void heard(ToPage message) {
    if (!hasStarted
        && message instanceof Broken broken
        && !MemoryShortage.isMeantBy(broken.reason())) {
      onFailedStart.accept(broken.reason());
    }
    hasStarted = true;
    listener.heard(message);
  }

  @Override
  public void failed(String reason) {
    listener.failed(reason);
  }

  @Override
  public void lost(String reason) {
    listener.lost(reason);
  }

  @Override
  public void unavailable(Refusal why) {
    listener.unavailable(why);
  }

  /** Its frame is given up: that is a failure of its start, or through no fault of what it runs. */
  void endFor(String reason) {
    if (hasStarted) {
      lost(reason);
    } else {
      failed(reason);
    }
  }

  /** Whether the guest has ever spoken. */
  boolean hasStarted() {
    return hasStarted;
  }
}
