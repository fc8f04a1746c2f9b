package dev.glovebox.client.browser.objects;

import dev.glovebox.bridge.gate.CallWatcher;
import dev.glovebox.bridge.policy.Decision;
import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.FailureCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The events that listeners get. */
public final class EventObjects {
  private EventObjects() {}

  public static JSObject callStart(CallWatcher.Started call) {
    String decision =
        switch (call.decision()) {
          case Decision.Allow allow -> "allow";
          case Decision.Ask ask -> "ask";
          case Decision.Deny deny -> "deny";
          case Decision.Exhausted exhausted -> "deny";
        };
    JSObject event =
        callStart(
            call.runId(), call.callId(), call.tool().qualified(), call.argumentsJson(), decision);
    return withRule(event, call.decision().rule(), call.atMs());
  }

  public static JSObject callEnd(CallWatcher.Ended call) {
    JSObject event = callEnd(call.runId(), call.callId(), call.tool(), call.status());
    withFigures(event, call.ms(), call.bytes());
    MadeObject.put(event, call.made());
    return withRuling(event, call.argumentBytes(), call.rule(), call.warning());
  }

  /** How many findings there were; what they say is in the outcome. */
  public static JSObject runChecked(String runId, double ms, Verdict verdict) {
    int errors = 0;
    for (Diagnostic finding : verdict.findings()) {
      errors += finding.isError() ? 1 : 0;
    }
    boolean isUnchecked =
        verdict instanceof Verdict.Start start && !start.notes().unchecked().isEmpty();
    String code = isUnchecked ? FailureCode.TYPE_CHECK_UNAVAILABLE.word() : null;
    int warnings = verdict.findings().size() - errors;
    return checked(run(runId, null), ms, new int[] {errors, warnings}, code);
  }

  @JSBody(
      params = {"event", "ms", "counts", "code"},
      script =
          "return Object.assign(event, { ms: ms, errors: counts[0], warnings: counts[1] },"
              + " code ? { code: code } : {})")
  private static native JSObject checked(JSObject event, double ms, int[] counts, String code);

  @JSBody(
      params = {"runId", "caller"},
      script = "return caller ? { runId: runId, caller: caller } : { runId: runId }")
  public static native JSObject run(String runId, String caller);

  @JSBody(
      params = {"runId", "stream", "text"},
      script = "return { runId: runId, stream: stream, text: text }")
  public static native JSObject output(String runId, String stream, String text);

  @JSBody(
      params = {"runId", "outcome"},
      script = "return { runId: runId, outcome: outcome }")
  public static native JSObject runEnd(String runId, JSObject outcome);

  @JSBody(
      params = {"rule", "nearest"},
      script = "return nearest ? { rule: rule, nearest: nearest } : { rule: rule }")
  public static native JSObject unmetRule(String rule, String nearest);

  @JSBody(
      params = {"source", "tool", "fault"},
      script = "return { source: source, tool: tool, fault: fault }")
  public static native JSObject schemaFault(String source, String tool, String fault);

  @JSBody(
      params = {"runId", "fault"},
      script = "return runId ? { runId: runId, fault: fault } : { fault: fault }")
  public static native JSObject recordFault(String runId, String fault);

  @JSBody(
      params = {"what", "ms"},
      script = "return { what: what, ms: ms }")
  public static native JSObject pageHeld(String what, double ms);

  @JSBody(params = "version", script = "return { version: version }")
  public static native JSObject catalogueChange(int version);

  @JSBody(
      params = {"state", "ms", "waiting"},
      script = "return { state: state, ms: ms, waiting: waiting }")
  public static native JSObject sandboxState(String state, double ms, int waiting);

  @JSBody(
      params = {"runId", "callId", "tool", "args", "decision"},
      script =
          "return { runId: runId, callId: callId, tool: tool, args: JSON.parse(args),"
              + " decision: decision }")
  private static native JSObject callStart(
      String runId, String callId, String tool, String args, String decision);

  @JSBody(
      params = {"event", "rule", "at"},
      script = "return Object.assign(event, { rule: rule, at: at })")
  private static native JSObject withRule(JSObject event, String rule, double at);

  @JSBody(
      params = {"runId", "callId", "tool", "status"},
      script = "return { runId: runId, callId: callId, tool: tool, status: status }")
  private static native JSObject callEnd(String runId, String callId, String tool, String status);

  @JSBody(
      params = {"event", "argumentBytes", "rule", "warning"},
      script =
          "return Object.assign(event, { argumentBytes: argumentBytes, rule: rule },"
              + " warning ? { warning: warning } : {})")
  private static native JSObject withRuling(
      JSObject event, int argumentBytes, String rule, String warning);

  @JSBody(
      params = {"event", "ms", "bytes"},
      script = "return Object.assign(event, { ms: ms, bytes: bytes })")
  private static native JSObject withFigures(JSObject event, double ms, int bytes);
}
