package dev.glovebox.client.browser.objects;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.run.CallIds;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/** What a run waits for: {@code { callId, tool, args, reason, inDoubt, at }}. */
public final class QuestionObject {
  private QuestionObject() {}

  /** All that a run waits for. */
  public static JSArray<JSObject> listOf(RunOutcome outcome) {
    JSArray<JSObject> list = new JSArray<>();
    if (outcome.ending() instanceof Ending.Paused paused) {
      paused.waiting().forEach(question -> list.push(of(outcome.runId(), question)));
    }
    return list;
  }

  static JSObject of(String runId, Question question) {
    JSObject object =
        object(
            CallIds.of(runId, question.call()),
            question.tool(),
            question.argumentsJson(),
            question.reason());
    return when(object, question.isDoubt(), question.askedAtMs());
  }

  @JSBody(
      params = {"callId", "tool", "args", "reason"},
      script = "return { callId: callId, tool: tool, args: JSON.parse(args), reason: reason }")
  private static native JSObject object(String callId, String tool, String args, String reason);

  @JSBody(
      params = {"object", "inDoubt", "at"},
      script = "return Object.assign(object, { inDoubt: inDoubt, at: at })")
  private static native JSObject when(JSObject object, boolean inDoubt, double at);
}
