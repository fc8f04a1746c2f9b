package dev.glovebox.client.browser.objects;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.check.browser.DiagnosticObject;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** An outcome as {@code execute} resolves to it. */
public interface OutcomeObject extends JSObject {

  static OutcomeObject of(RunOutcome outcome) {
    OutcomeObject object = JSObjects.create();
    switch (outcome.ending()) {
      case Ending.Completed completed -> complete(object, completed.valueJson());
      case Ending.Failed failed -> fail(object, failed.failure());
      case Ending.Paused paused -> pause(object, outcome.runId(), paused);
    }
    object.setRunId(outcome.runId());
    RunTrace trace = outcome.trace();
    object.setOutput(trace.output());
    JSArray<JSObject> calls = new JSArray<>();
    for (CallSummary call : trace.calls()) {
      calls.push(CallObject.of(call));
    }
    object.setCalls(calls);
    object.setUsage(UsageObject.of(trace.usage()));
    object.noteCheck(trace.check());
    if (!outcome.unrecorded().isEmpty()) {
      object.setUnrecorded(outcome.unrecorded());
    }
    return object;
  }

  private void noteCheck(CheckNotes check) {
    if (!check.diagnostics().isEmpty()) {
      setDiagnostics(DiagnosticObject.list(check.diagnostics()));
    }
    if (!check.unchecked().isEmpty()) {
      setUnchecked(check.unchecked());
    }
  }

  /** The guest said that this is JSON; a guest that a script has taken over may say anything. */
  private static void complete(OutcomeObject object, String valueJson) {
    try {
      object.setValue(JSON.parse(valueJson));
      object.setStatus("completed");
    } catch (RuntimeException notJson) {
      fail(object, Failure.of(FailureCode.RESULT_NOT_JSON, "the value is not JSON"));
    }
  }

  private static void fail(OutcomeObject object, Failure failure) {
    object.setStatus("failed");
    object.setError(FailureObject.of(failure));
  }

  /** The first question; all of them are in {@code runs.get}. */
  private static void pause(OutcomeObject object, String runId, Ending.Paused paused) {
    object.setStatus("paused");
    object.setApproval(QuestionObject.of(runId, paused.waiting().getFirst()));
  }

  @JSProperty
  void setApproval(JSObject question);

  @JSProperty
  void setStatus(String status);

  @JSProperty
  void setRunId(String runId);

  @JSProperty
  void setValue(JSObject value);

  @JSProperty
  void setError(FailureObject error);

  @JSProperty
  void setOutput(String output);

  @JSProperty
  void setCalls(JSArray<JSObject> calls);

  @JSProperty
  void setTruncated(boolean isTruncated);

  @JSProperty
  void setUsage(UsageObject usage);

  @JSProperty
  void setDiagnostics(JSArray<JSObject> diagnostics);

  @JSProperty
  void setUnchecked(String reason);

  @JSProperty
  void setUnrecorded(String reason);

  /** One call of {@code outcome.calls}. */
  interface CallObject extends JSObject {
    static CallObject of(CallSummary call) {
      CallObject object = JSObjects.create();
      object.setTool(call.tool());
      object.setStatus(call.status());
      object.setMs(call.ms());
      object.setBytes(call.bytes());
      if (!call.warning().isEmpty()) {
        object.setWarning(call.warning());
      }
      MadeObject.put(object, call.made());
      return object;
    }

    @JSProperty
    void setTool(String tool);

    @JSProperty
    void setStatus(String status);

    @JSProperty
    void setMs(double ms);

    @JSProperty
    void setBytes(int bytes);

    @JSProperty
    void setWarning(String warning);
  }

  /** {@code outcome.usage}, and the sum of all in {@code codeMode.usage()}. */
  interface UsageObject extends JSObject {
    static UsageObject of(RunUsage usage) {
      UsageObject object = JSObjects.create();
      object.setScriptMs(usage.scriptMs());
      object.setWallMs(usage.wallMs());
      object.setReadBytes(usage.readBytes());
      object.setSentBytes(usage.sentBytes());
      object.setLeftBytes(usage.leftBytes());
      object.setLeftTokens(usage.leftTokens());
      return object;
    }

    @JSProperty
    void setScriptMs(double ms);

    @JSProperty
    void setWallMs(double ms);

    @JSProperty
    void setReadBytes(double bytes);

    @JSProperty
    void setSentBytes(double bytes);

    @JSProperty
    void setLeftBytes(double bytes);

    @JSProperty
    void setLeftTokens(double tokens);
  }
}
