package dev.glovebox.client.browser.objects;

import dev.glovebox.client.egress.ContentPart;
import dev.glovebox.client.egress.ContentParts;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
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
  static AnswerObject of(ContentParts apart, String text) {
    RunOutcome outcome = apart.outcome();
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
    if (!apart.parts().isEmpty()) {
      JSArray<PartObject> parts = new JSArray<>();
      apart.parts().forEach(part -> parts.push(PartObject.of(part)));
      object.setParts(parts);
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

  @JSProperty
  void setParts(JSArray<PartObject> parts);

  /** One of {@code answer.parts}. */
  interface PartObject extends JSObject {
    static PartObject of(ContentPart part) {
      PartObject object = JSObjects.create();
      object.setMediaType(part.mediaType());
      object.setBytes(part.bytes());
      if (part.isText()) {
        object.setText(part.body());
      } else {
        object.setData(part.body());
      }
      return object;
    }

    @JSProperty
    void setMediaType(String mediaType);

    @JSProperty
    void setBytes(int bytes);

    @JSProperty
    void setText(String text);

    @JSProperty
    void setData(String base64);
  }
}
