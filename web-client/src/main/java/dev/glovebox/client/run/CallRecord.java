package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.CallWatcher;

/** One call that a script made, without its payload; the warning may be empty. */
public record CallRecord(String tool, String status, double ms, int bytes, String warning) {

  /** The same under another name. */
  public CallRecord withTool(String name) {
    return new CallRecord(name, status, ms, bytes, warning);
  }

  static CallRecord of(CallWatcher.Ended call) {
    return new CallRecord(call.tool(), call.status(), call.ms(), call.bytes(), call.warning());
  }
}
