package dev.glovebox.client.browser.objects;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.run.CallIds;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a run waits for: {@code { callId, tool, args, reason, inDoubt, at }}. */
final class QuestionObject {
  private QuestionObject() {}

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
