package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.Timers;

/** The page's clock as the gate wants it. */
record GateClock(dev.glovebox.sandbox.page.Timers timers) implements Timers {

  @Override
  public Cancel after(int ms, Runnable task) {
    return timers.after(ms, task)::run;
  }

  @Override
  public void afterOthers(Runnable task) {
    timers.afterOthers(task);
  }

  @Override
  public double nowMs() {
    return timers.nowMs();
  }
}
