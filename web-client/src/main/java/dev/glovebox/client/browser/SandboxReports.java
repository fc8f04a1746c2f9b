package dev.glovebox.client.browser;

import dev.glovebox.client.EventName;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.sandbox.page.pool.PoolWatcher;

/** Tells the listeners what becomes of sandboxes. The checker starts when the first is ready. */
record SandboxReports(EventHub events, CheckBeforeRun check) implements PoolWatcher {

  @Override
  public void starting(int waiting) {
    tell("starting", 0, waiting);
  }

  @Override
  public void ready(double ms, int waiting) {
    tell("ready", ms, waiting);
    check.prepare();
  }

  @Override
  public void failed(double ms, int waiting) {
    tell("failed", ms, waiting);
  }

  @Override
  public void waiting(int waiting) {
    tell("waiting", 0, waiting);
  }

  private void tell(String state, double ms, int waiting) {
    events.tell(EventName.SANDBOX_STATE, () -> EventObjects.sandboxState(state, ms, waiting));
  }
}
