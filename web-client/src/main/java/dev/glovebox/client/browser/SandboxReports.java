package dev.glovebox.client.browser;

import dev.glovebox.sandbox.page.PoolWatcher;

/** Tells the listeners what becomes of sandboxes. */
record SandboxReports(EventHub events) implements PoolWatcher {

  @Override
  public void starting() {
    tell("starting", 0);
  }

  @Override
  public void ready(double ms) {
    tell("ready", ms);
  }

  @Override
  public void failed(double ms) {
    tell("failed", ms);
  }

  private void tell(String state, double ms) {
    events.tell("sandbox:state", () -> EventObjects.sandboxState(state, ms));
  }
}
