package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.shape.ObservedResults;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.client.LiveRuns;

/** Tells the listeners, the run itself and who learns result types what became of a call. */
record CallReports(EventHub events, LiveRuns runs, ObservedResults results) implements CallWatcher {

  @Override
  public void started(Started call) {
    events.started(call);
  }

  @Override
  public void answered(Tool tool, String resultJson, boolean isAsDeclared) {
    if (results != null) {
      results.see(tool, resultJson, isAsDeclared);
    }
  }

  @Override
  public void ended(Ended call) {
    runs.with(call.runId(), run -> run.callEnded(call));
    events.ended(call);
  }
}
