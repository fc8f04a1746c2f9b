package dev.glovebox.client.browser.objects;

import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What a tool answers: the text for the model, and for a program what has become of the call. */
public interface AnswerObject extends JSObject {

  /** What was asked for, without a run. */
  static AnswerObject told(String text) {
    return answer(text, "completed");
  }

  /** What the model gave is not input of the tool. */
  static AnswerObject refused(String text) {
    AnswerObject object = answer(text, "failed");
    object.setCode(FailureCode.REQUEST_INVALID.word());
    return object;
  }

  /** What became of a script. */
  static AnswerObject of(RunOutcome outcome, String text) {
    String runId = outcome.runId();
    AnswerObject object =
        answer(
            text,
            switch (outcome.ending()) {
              case Ending.Completed completed -> "completed";
              case Ending.Failed failed -> "failed";
              case Ending.Paused paused -> "paused";
            });
    object.setRunId(runId);
    if (outcome.ending() instanceof Ending.Paused paused) {
      object.setApproval(QuestionObject.of(runId, paused.waiting().getFirst()));
    }
    if (outcome.ending() instanceof Ending.Failed failed) {
      object.setCode(failed.failure().code());
    }
    return object;
  }

  private static AnswerObject answer(String text, String status) {
    AnswerObject object = JSObjects.create();
    object.setText(text);
    object.setStatus(status);
    return object;
  }

  @JSProperty
  void setText(String text);

  @JSProperty
  void setStatus(String status);

  @JSProperty
  void setCode(String code);

  @JSProperty
  void setRunId(String runId);

  @JSProperty
  void setApproval(JSObject question);
}
