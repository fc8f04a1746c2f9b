package dev.glovebox.client.browser;

import dev.glovebox.client.EventName;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.sandbox.page.PoolWatcher;

/** Tells the listeners what becomes of sandboxes. The checker starts when the first is done. */
record SandboxReports(EventHub events, CheckBeforeRun check) implements PoolWatcher {

  @Override
  public void starting() {
    tell("starting", 0);
  }

  @Override
  public void ready(double ms) {
    tell("ready", ms);
    check.prepare();
  }

  @Override
  public void failed(double ms) {
    tell("failed", ms);
    check.prepare();
  }

  private void tell(String state, double ms) {
    events.tell(EventName.SANDBOX_STATE, () -> EventObjects.sandboxState(state, ms));
  }
}
