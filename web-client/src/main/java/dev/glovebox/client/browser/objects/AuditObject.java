package dev.glovebox.client.browser.objects;

import dev.glovebox.bridge.journal.AuditEntry;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.journal.JournalEntry.CallIntended;
import dev.glovebox.bridge.journal.JournalEntry.CallJudged;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** One call as {@code codeMode.journal()} tells it; what is not known has no property. */
public final class AuditObject {
  private AuditObject() {}

  public static JSArray<JSObject> all(List<AuditEntry> entries) {
    JSArray<JSObject> objects = new JSArray<>();
    for (AuditEntry entry : entries) {
      objects.push(of(entry));
    }
    return objects;
  }

  private static JSObject of(AuditEntry entry) {
    JournalEntry first = entry.first();
    JSObject object = JSObjects.create();
    begun(object, first.runId(), first.callId(), first.tool());
    at(object, first.atMs());
    if (entry.intended() != null) {
      CallIntended intended = entry.intended();
      decided(object, intended.source(), intended.decision().word(), intended.rule());
      given(object, intended.argumentBytes(), intended.argumentsJson());
    }
    if (entry.judged() != null) {
      CallJudged judged = entry.judged();
      judged(object, judged.approved(), judged.edited(), judged.remembered());
      edited(object, judged.editedJson());
    }
    if (entry.ended() != null) {
      CallEnded ended = entry.ended();
      by(object, ended.caller().sessionId(), ended.caller().name());
      ended(object, ended.status(), ended.ms(), ended.bytes());
      answered(object, ended.warning(), ended.resultJson());
      MadeObject.put(object, ended.made());
    }
    return object;
  }

  @JSBody(
      params = {"object", "runId", "callId", "tool"},
      script = "Object.assign(object, { runId: runId, callId: callId, tool: tool })")
  private static native void begun(JSObject object, String runId, String callId, String tool);

  @JSBody(
      params = {"object", "atMs"},
      script = "object.at = performance.timeOrigin + atMs")
  private static native void at(JSObject object, double atMs);

  @JSBody(
      params = {"object", "source", "decision", "rule"},
      script = "Object.assign(object, { source: source, decision: decision, rule: rule })")
  private static native void decided(JSObject object, String source, String decision, String rule);

  @JSBody(
      params = {"object", "bytes", "args"},
      script =
          "Object.assign(object, { argumentBytes: bytes }, args ? { args: JSON.parse(args) } : {})")
  private static native void given(JSObject object, int bytes, String args);

  @JSBody(
      params = {"object", "approved", "edited", "remembered"},
      script =
          "Object.assign(object, { approved: approved, edited: edited, remembered: remembered })")
  private static native void judged(
      JSObject object, boolean approved, boolean edited, boolean remembered);

  @JSBody(
      params = {"object", "args"},
      script = "Object.assign(object, args ? { editedArgs: JSON.parse(args) } : {})")
  private static native void edited(JSObject object, String args);

  @JSBody(
      params = {"object", "session", "caller"},
      script = "Object.assign(object, { session: session }, caller ? { caller: caller } : {})")
  private static native void by(JSObject object, String session, String caller);

  @JSBody(
      params = {"object", "status", "ms", "bytes"},
      script = "Object.assign(object, { status: status, ms: ms, bytes: bytes })")
  private static native void ended(JSObject object, String status, double ms, int bytes);

  @JSBody(
      params = {"object", "warning", "result"},
      script =
          "Object.assign(object, warning ? { warning: warning } : {},"
              + " result ? { result: JSON.parse(result) } : {})")
  private static native void answered(JSObject object, String warning, String result);
}
