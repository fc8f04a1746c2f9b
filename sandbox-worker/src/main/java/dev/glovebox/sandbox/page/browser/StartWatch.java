package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.function.Consumer;

/**
 * Hears a guest on the way to its listener, and tells of one that breaks before it was ever ready.
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
    if (!hasStarted && message instanceof Broken broken) {
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

  /** Whether the guest has ever spoken. */
  boolean hasStarted() {
    return hasStarted;
  }
}
