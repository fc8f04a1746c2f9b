package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.client.LiveRuns;

/** Tells the listeners and the run itself what became of a call. */
record CallReports(EventHub events, LiveRuns runs) implements CallWatcher {

  @Override
  public void started(Started call) {
    events.started(call);
  }

  @Override
  public void ended(Ended call) {
    runs.with(call.runId(), run -> run.callEnded(call));
    events.ended(call);
  }
}
