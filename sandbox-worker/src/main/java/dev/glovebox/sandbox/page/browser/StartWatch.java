package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Message.ToPage;

/** Hears a guest on the way to its listener, and knows whether it has ever spoken. */
final class StartWatch implements Listener, WorkerFrame.Tenant {
  private final Listener listener;
  private boolean hasStarted;

  StartWatch(Listener listener) {
    this.listener = listener;
  }

  @Override
  public void heard(ToPage message) {
    hasStarted = true;
    listener.heard(message);
  }

  /** Whoever has the sandboxes tells of all of them. */
  @Override
  public boolean isInUse() {
    return false;
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

  boolean hasStarted() {
    return hasStarted;
  }
}
